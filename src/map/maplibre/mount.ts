import './map.css'
import type { Map as MapLibre } from 'maplibre-gl'
import type { Drawing } from '../../domain/drawing.ts'
import { labelMetrics } from '../../domain/labels.ts'
import { coastOf } from './coast.ts'
import { createMap, nameCanvas } from './create.ts'
import { collection } from './features/collection.ts'
import { labelFeatures } from './features/labels.ts'
import { fontsFor } from './fonts.ts'
import { stepsAt } from './layers.ts'
import { shows } from './limits.ts'
import { byReader, cameraOf, followMovement } from './movement.ts'
import type { MapGeometry, MapOptions, MountedMap } from './options.ts'
import { painterOf, sourceOf } from './painter.ts'
import { followPointer } from './pointing.ts'
import { latestOnly } from './queue.ts'
import { awaitReadiness } from './readiness.ts'
import { markSources } from './sources.ts'

export type { MapGeometry, MapOptions, MountedMap } from './options.ts'

/**
 * The painter for interaction: draws what it is handed and says what was chosen. It knows neither store nor React.
 * Throws without WebGL2; a failure that shows later is handed to `onFailure`.
 */
export function mountMap(options: MapOptions): MountedMap {
  let { language, textSize } = options
  let drawing: Drawing | null = null
  let isStyled = false
  let isPainted = false
  let fontsThere = Promise.resolve()
  const textScale = () => textSize / labelMetrics.size
  const map = createMap(options.container, options.camera, textScale())
  const painter = painterOf(map, { countries: options.geometry.countries, places: options.places })
  nameCanvas(map)

  const paint = latestOnly(async (next: Drawing) => {
    await fontsThere
    if (!isStyled) return // `style.load` paints what is wanted by then
    await painter.paint(next, imageDensity(textScale()))
    await drawn(map)
    if (!isPainted) map.triggerRepaint() // one more idle, at which the map may be found ready
    isPainted = true
    options.onDrawn()
  })
  const showLabels = async () => {
    const wanted = language
    const names = options.names(wanted)
    const shown = options.labels.map(({ id }) => names[id] ?? '').join('')
    await fontsFor(`${shown}0123456789`)
    if (isStyled && wanted === language) {
      await sourceOf(map, 'labels').setData(collection(labelFeatures(options.labels, names)))
    }
  }
  // Also after a lost and restored WebGL context, when states, and what was set since, are gone.
  map.on('webglcontextlost', () => {
    isStyled = false
  })
  map.on('style.load', () => {
    isStyled = true
    painter.forget()
    applyScale(map, textScale())
    showGround(map, options.geometry)
    fontsThere = showLabels()
    if (drawing) paint(drawing)
  })
  followMovement(map, options.onMove)
  followPointer(map, options)
  const stopWaiting = awaitReadiness(map, {
    isReady: () => isPainted && drawing !== null && hasPins(map, drawing),
    onReady: options.onReady,
    onFailure: options.onFailure,
  })

  return {
    paint: (next) => {
      drawing = next
      paint(next)
    },
    setLanguage: (next) => {
      language = next
      nameCanvas(map)
      fontsThere = showLabels()
    },
    setTextSize: (px) => {
      textSize = px
      if (isStyled) applyScale(map, textScale())
      if (drawing) paint(drawing)
    },
    moveTo: ({ zoom, longitude, latitude }, animate) => {
      const view = { zoom, center: [longitude, latitude] as [number, number] }
      if (animate) map.easeTo({ ...view, duration: 500 })
      else map.jumpTo(view)
    },
    zoomBy: (levels) => map.zoomTo(map.getZoom() + levels, { duration: 250 }, byReader),
    camera: () => cameraOf(map),
    pixelOf: ([longitude, latitude]) => {
      const { x, y } = map.project([longitude, latitude])
      return { x, y }
    },
    resize: () => {
      map.resize()
      if (drawing) paint(drawing)
    },
    remove: () => {
      stopWaiting()
      map.remove()
    },
  }
}

/** Device pixels to a pixel of the base size: images are as sharp on a projector as on a phone. */
const imageDensity = (textScale: number) => window.devicePixelRatio * textScale

function applyScale(map: MapLibre, textScale: number): void {
  map.setGlobalStateProperty('scale', textScale)
  for (const [id, from, to] of stepsAt(textScale)) map.setLayerZoomRange(id, from, to)
}

function showGround(map: MapLibre, { countries, boundaries, water }: MapGeometry): void {
  // Feature states need an id that a tile can carry: see `promoteId` in `sources.ts`.
  const named = countries.features.map((country) => ({
    ...country,
    properties: { ...country.properties, id: country.id },
  }))
  void sourceOf(map, 'countries').setData(collection(named))
  void sourceOf(map, 'coast').setData(coastOf(countries))
  void sourceOf(map, 'boundaries').setData(boundaries)
  void sourceOf(map, 'water').setData(water)
}

/** Resolves at the first frame that holds all that the marks' sources have. */
function drawn(map: MapLibre): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!markSources.every((id) => map.isSourceLoaded(id))) return
      map.off('render', look)
      resolve()
    }
    map.on('render', look)
    map.triggerRepaint()
  })
}

function hasPins(map: MapLibre, { pins }: Drawing): boolean {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  const inSight = pins.some(({ position }) => shows(cameraOf(map), { width, height }, position))
  return !inSight || map.queryRenderedFeatures({ layers: ['pins'] }).length > 0
}
