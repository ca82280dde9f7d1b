import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

// MapLibre asks for its worker only with a style. Fetched from the moment this runs, before MapLibre itself does, it is
// then in the cache. Not `prewarm()`: of a worker that fails before a map listens, nobody would hear.
const link = document.createElement('link')
link.rel = 'prefetch'
link.href = workerUrl
document.head.append(link)

export { workerUrl }
