import { LngLat, Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import type { Camera } from '../../domain/view.ts'
import { keepWithin, limitsFrom, type Size } from '../limits.ts'
import { workerUrl } from './worker-ahead.ts'

/**
 * One MapLibre map at exactly `camera`, still without a style: flat, north up, one world, no controls of its own.
 * Throws `GPUInitializationError` where the browser gives no WebGL2.
 */
export function createMap(container: HTMLElement, camera: Camera): MapLibre {
  setWorkerUrl(workerUrl)
  const sizeOf = (): Size => ({ width: container.clientWidth, height: container.clientHeight })
  const limits = limitsFrom(camera, sizeOf())
  const map = new MapLibre({
    container,
    center: [camera.longitude, camera.latitude],
    zoom: camera.zoom,
    maxZoom: 12,
    minZoom: 0,
    maxPitch: 0,
    transformConstrain: ({ lng, lat }, zoom) => {
      const kept = keepWithin(limits, sizeOf(), { zoom, longitude: lng, latitude: lat })
      return { center: new LngLat(kept.longitude, kept.latitude), zoom: kept.zoom }
    },
    renderWorldCopies: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false, // what keys do is said once for both painters: `ui/map/use-map-keys.ts`
    fadeDuration: 0,
    refreshExpiredTiles: false,
    validateStyle: false, // a unit test does it
    trackResize: false,
  })
  // A flat map seen from above has no sky, yet MapLibre links a program for it and runs it over every frame.
  map.painter.drawFunctions = { ...map.painter.drawFunctions, sky: () => {} }
  paintWholeFramesFirst(map)
  map.touchZoomRotate.disableRotation()
  map.getCanvasContainer().dir = 'ltr'
  return map
}

/** Paints nothing until all tiles are there: the picture of the page stands before the map, nobody would see less. */
function paintWholeFramesFirst(map: MapLibre): void {
  const { painter } = map
  const { render } = painter
  painter.render = (...frame) => {
    if (!map.loaded()) return
    painter.render = render
    render.apply(painter, frame)
  }
}
