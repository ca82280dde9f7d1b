import './still.css'
import { cameraHolding, type PixelSize, pixelOf } from '../../domain/camera.ts'
import type { Drawing } from '../../domain/drawing-marks.ts'
import { labelMetrics } from '../../domain/labels.ts'
import type { Camera } from '../../domain/view.ts'
import { keepWithin, limitsFrom, zoomWithin } from '../limits.ts'
import type { MapOptions, MountedMap } from '../options.ts'
import { recordsAt } from './choose.ts'
import { followGestures } from './gestures.ts'
import { followPointer } from './pointing.ts'
import { createSheet } from './sheet.ts'

/**
 * The map of machines without WebGL: the same drawing as SVG in the page, under the same cameras and with the same
 * answers as MapLibre's. It goes where it is told at once, since such machines are slow.
 */
export function mountStillMap(options: MapOptions): MountedMap {
  const { container } = options
  const { ownerDocument: document } = container
  let { camera, language, textSize } = options
  let drawing: Drawing | null = null
  let isReady = false
  let size = sizeOf(container)
  const limits = limitsFrom(camera, size)
  const element = document.createElement('div')
  element.className = 'still-map'
  element.tabIndex = 0
  const sheet = createSheet(document, options)
  element.append(sheet.element)
  container.append(element)

  const place = (next: Camera) => {
    camera = keepWithin(limits, size, next)
    sheet.place(camera, size)
  }
  const paint = () => {
    if (drawing)
      sheet.paint({ drawing, names: options.names(language), textScale: textSize / labelMetrics.size })
  }
  const settle = () => options.onMove(camera, true)
  place(camera)
  const endTurn = followGestures(element, {
    camera: () => camera,
    hold: (held, from, to, zoom) =>
      place(cameraHolding(held, size, from, to, zoomWithin(limits, size, zoom))),
    settle,
    press: (at, pointer) => {
      const records = recordsAt(element, at, pointer)
      if (records.length > 0) options.onChoose(records, at)
    },
  })
  const stopPointing = followPointer(element, options.onHover)

  return {
    element,
    paint: (next) => {
      drawing = next
      paint()
      if (!isReady) queueMicrotask(options.onReady)
      isReady = true
      requestAnimationFrame(options.onDrawn)
    },
    setLanguage: (next) => {
      if (next === language) return
      language = next
      paint()
    },
    setTextSize: (px) => {
      if (px === textSize) return
      textSize = px
      paint()
    },
    // Its colours are the style sheet's.
    setLook: () => undefined,
    moveTo: (next) => {
      endTurn()
      place(next)
    },
    zoomBy: (levels) => {
      place({ ...camera, zoom: camera.zoom + levels })
      settle()
    },
    panBy: (right, down) => {
      place(cameraHolding(camera, size, { x: right, y: down }, { x: 0, y: 0 }))
      settle()
    },
    camera: () => camera,
    pixelOf: (position) => pixelOf(camera, size, position),
    resize: () => {
      size = sizeOf(container)
      place(camera)
    },
    remove: () => {
      endTurn()
      stopPointing()
      element.remove()
    },
  }
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): PixelSize => ({
  width: clientWidth,
  height: clientHeight,
})
