import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

export { workerUrl }

/**
 * Asks for the worker's script while MapLibre itself is still on its way: the map would ask for it only once it
 * stands. A failure is left to the map, which asks again.
 */
export function askForWorker(): void {
  fetch(workerUrl).then(
    (response) => response.arrayBuffer(),
    () => undefined,
  )
}
