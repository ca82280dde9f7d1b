import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const html = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Bare map</title><link rel="icon" href="data:," /></head>
  <body><div id="map"></div><script type="module" src="./main.js"></script></body>
</html>
`

const script = `import { Map, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import countries from './countries.geojson?url'
import './main.css'

setWorkerUrl(workerUrl)
const map = new Map({
  container: 'map',
  bounds: [-26, -2, 30, 38],
  style: {
    version: 8,
    sources: { countries: { type: 'geojson', data: new URL(countries, location.href).href } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#dfe5ea' } },
      { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': '#f2efe9' } },
      { id: 'outlines', type: 'line', source: 'countries', paint: { 'line-color': '#8a8a8a' } },
    ],
  },
})
map.on('idle', () => {
  if (map.queryRenderedFeatures({ layers: ['land'] }).length > 0) document.documentElement.dataset.map = 'interactive'
})
`

/** Makes the page to compare with, the least that shows our countries with MapLibre, and gives its built folder. */
export async function buildBarePage(): Promise<string> {
  const countries = resolve('data/countries.geojson')
  if (!existsSync(countries)) throw new Error(`The bare page needs ${countries}, which "npm run geo" makes.`)
  const source = resolve('.cache/bench/bare-source')
  const built = resolve('.cache/bench/bare')
  mkdirSync(source, { recursive: true })
  writeFileSync(join(source, 'index.html'), html)
  writeFileSync(
    join(source, 'main.js'),
    script.replace('./countries.geojson', countries.replaceAll('\\', '/')),
  )
  writeFileSync(join(source, 'main.css'), 'html, body, #map { height: 100%; margin: 0 }\n')
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'error',
    build: { outDir: built, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  })
  return built
}
