import './worker-ahead.ts'
import './map.css'
import type { Map as MapLibre } from 'maplibre-gl'
import type { Drawing } from '../../domain/drawing-marks.ts'
import { labelMetrics } from '../../domain/labels.ts'
import type { MapGeometry, MapOptions, MountedMap } from '../options.ts'
import type { Palette } from '../palette.ts'
import { palettes } from '../palettes.ts'
import { createMap } from './create.ts'
import { collection } from './features/collection.ts'
import { labelFeatures } from './features/labels.ts'
import { fontsFor, isDoneWithin } from './fonts.ts'
import { layersIn, stepsAt, styleAt } from './layers.ts'
import { byReader, cameraOf, followMovement, isSame } from './movement.ts'
import { painterOf, sourceOf } from './painter.ts'
import { followPointer } from './pointing.ts'
import { latestOnly } from './queue.ts'
import { awaitReadiness } from './readiness.ts'
import { markSources, type SourceData } from './sources.ts'

/**
 * The painter for interaction: draws what it is handed and says what was chosen. It knows neither store nor React.
 * Throws without WebGL2; a failure that shows later is handed to `onFailure`.
 */
export function mountMap(options: MapOptions): MountedMap {
  const { container, geometry, labels } = options
  let { language, textSize } = options
  let palette = palettes[options.look]
  let paletteOfStyle = palette
  let drawing: Drawing | null = null
  let state: 'bare' | 'starting' | 'styled' | 'removed' = 'bare'
  let isPainted = false
  let size = sizeOf(container)
  const textScale = () => textSize / labelMetrics.size
  const map = createMap(container, options.camera)
  const painter = painterOf(map, { countries: geometry.countries, places: options.places })

  const show = async (next: Drawing) => {
    if (state !== 'styled') return // `style.load` shows what is wanted by then
    const isChanged = await painter.paint(next, { density: imageDensity(textScale()), palette })
    if (isPainted && !isChanged) return options.onDrawn()
    isPainted = true
    await atFrameOfMarks(map, options.onDrawn)
  }
  const paint = latestOnly(show)

  const labelData = () => collection(labelFeatures(labels, options.names(language)))
  const labelFonts = () => {
    const names = options.names(language)
    return fontsFor(`${labels.map(({ id }) => names[id] ?? '').join('')}0123456789`)
  }
  /** Names and the digits in images wait for their fonts: MapLibre keeps what it has once drawn. */
  const showLabels = async () => {
    const wanted = language
    await labelFonts()
    if (state === 'styled' && wanted === language) await sourceOf(map, 'labels').setData(labelData())
  }
  const showTextLate = async () => {
    await showLabels()
    painter.repaintImages()
    if (drawing) paint(drawing)
  }

  /** Makes the style with all that it is to hold, so that every tile is made once. */
  const start = async () => {
    state = 'starting'
    const wanted = language
    const hasFonts = (await isDoneWithin(fontPatience, labelFonts())) && wanted === language
    if (state !== 'starting' || !drawing) return
    painter.startOver(drawing)
    const data = {
      ...groundOf(geometry),
      ...painter.dataOf(drawing),
      ...(hasFonts && { labels: labelData() }),
    }
    paletteOfStyle = palette
    map.setStyle(styleAt(textScale(), palette, data))
    map.once('style.load', () => {
      if (!hasFonts || wanted !== language) void showTextLate()
    })
  }
  map.on('webglcontextlost', () => {
    if (state !== 'styled') return
    state = 'starting'
    painter.startOver(null)
  })
  // Also after a lost and restored WebGL context, when states, and what was set since, are gone.
  map.on('style.load', () => {
    state = 'styled'
    applyScale(map, textScale())
    if (palette !== paletteOfStyle) applyPalette(map, palette)
    if (drawing) void show(drawing)
  })
  followMovement(map, options.onMove)
  followPointer(map, options)
  const stopWaiting = awaitReadiness(map, {
    isReady: () => isPainted,
    onReady: options.onReady,
    onFailure: options.onFailure,
  })

  return {
    element: map.getCanvas(),
    paint: (next) => {
      drawing = next
      if (state === 'bare') void start()
      else paint(next)
    },
    setLanguage: (next) => {
      if (next === language) return
      language = next
      void showLabels()
    },
    setTextSize: (px) => {
      if (px === textSize) return
      textSize = px
      if (state === 'styled') applyScale(map, textScale())
      if (drawing) paint(drawing)
    },
    setLook: (look) => {
      if (palettes[look] === palette) return
      palette = palettes[look]
      if (state === 'styled') applyPalette(map, palette)
      if (drawing) paint(drawing)
    },
    moveTo: (camera, animate) => {
      if (isSame(camera, cameraOf(map)) && !map.isMoving()) return
      const view = { zoom: camera.zoom, center: [camera.longitude, camera.latitude] as [number, number] }
      if (animate) map.easeTo({ ...view, duration: 500 })
      else map.jumpTo(view)
    },
    zoomBy: (levels) => map.zoomTo(map.getZoom() + levels, { duration: 250 }, byReader),
    panBy: (right, down) => map.panBy([right, down], { duration: 250 }, byReader),
    camera: () => cameraOf(map),
    pixelOf: ([longitude, latitude]) => {
      const { x, y } = map.project([longitude, latitude])
      return { x, y }
    },
    resize: () => {
      if (size !== sizeOf(container)) map.resize()
      size = sizeOf(container)
      if (drawing) paint(drawing)
    },
    remove: () => {
      state = 'removed'
      stopWaiting()
      map.remove()
    },
  }
}

/** Milliseconds for which the first picture waits for the fonts of its labels, which come with the page. */
const fontPatience = 150

/** Device pixels to a pixel of the base size: images are as sharp on a projector as on a phone. */
const imageDensity = (textScale: number) => window.devicePixelRatio * textScale

function applyScale(map: MapLibre, textScale: number): void {
  map.setGlobalStateProperty('scale', textScale)
  for (const [id, from, to] of stepsAt(textScale)) map.setLayerZoomRange(id, from, to)
}

/** Sets what of the style has another colour in this palette. */
function applyPalette(map: MapLibre, palette: Palette): void {
  for (const { id, paint = {} } of layersIn(palette)) {
    for (const [name, value] of Object.entries(paint) as [keyof typeof paint, never][]) {
      const held = map.getPaintProperty(id, name)
      if (JSON.stringify(held) !== JSON.stringify(value)) map.setPaintProperty(id, name, value)
    }
  }
}

function groundOf({ countries, coast, boundaries, water }: MapGeometry): SourceData {
  // Feature states need an id that a tile can carry: see `promoteId` in `sources.ts`.
  const named = countries.features.map((country) => ({
    ...country,
    properties: { ...country.properties, id: country.id },
  }))
  return { countries: collection(named), coast, boundaries, water }
}

/** Calls `then`, and resolves, in the first frame that holds all that the marks' sources have. */
function atFrameOfMarks(map: MapLibre, then: () => void): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!markSources.every((id) => map.isSourceLoaded(id))) return
      map.off('render', look)
      then()
      resolve()
    }
    map.on('render', look)
    map.triggerRepaint()
  })
}

/** What a canvas depends on; to set it wipes the picture, even where nothing has changed. */
const sizeOf = ({ clientWidth, clientHeight }: HTMLElement) =>
  `${clientWidth} ${clientHeight} ${window.devicePixelRatio}`
