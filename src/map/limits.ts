import { type Box, boundsContain, boxOf, project, unproject } from '../domain/mercator.ts'
import type { Bounds } from '../domain/model.ts'
import type { Camera } from '../domain/view.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Nobody gets beyond: the sheet of the region ends a little further out. */
const sheet: Bounds = [-62, -42, 76, 62]

/** What a camera shows, in units of the projected world. */
export function viewOf({ zoom, longitude, latitude }: Camera, { width, height }: Size): Box {
  const world = 512 * 2 ** zoom
  const [x, y] = project([longitude, latitude])
  return { x: x - width / world / 2, y: y - height / world / 2, width: width / world, height: height / world }
}

/** The region's sheet, widened to hold what is shown first, which is never altered. */
export function limitsFrom(start: Camera, size: Size): Box {
  const [a, b] = [boxOf(sheet), viewOf(start, size)]
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}

/** Nobody needs to come nearer than this. */
const nearest = 12

/** A zoom that neither shows more than the limits nor less than is drawn. */
export function zoomWithin(limits: Box, size: Size, zoom: number): number {
  const farthest = Math.log2(Math.max(size.width / limits.width, size.height / limits.height) / 512)
  return Math.max(Math.min(zoom, nearest), farthest)
}

/** The nearest camera that shows nothing outside the limits. */
export function keepWithin(limits: Box, size: Size, camera: Camera): Camera {
  const zoom = zoomWithin(limits, size, camera.zoom)
  const view = viewOf({ ...camera, zoom }, size)
  const x = clamp(view.x, limits.x, limits.x + limits.width - view.width)
  const y = clamp(view.y, limits.y, limits.y + limits.height - view.height)
  const isInside = Math.abs(x - view.x) < 1e-9 && Math.abs(y - view.y) < 1e-9
  if (isInside) return { ...camera, zoom }
  const [longitude, latitude] = unproject([x + view.width / 2, y + view.height / 2])
  return { zoom, longitude, latitude }
}

/** Whether a camera shows a position. */
export function shows(camera: Camera, size: Size, position: readonly [number, number]): boolean {
  const { x, y, width, height } = viewOf(camera, size)
  return boundsContain([x, y, x + width, y + height], project(position))
}

const clamp = (value: number, low: number, high: number) =>
  Math.min(Math.max(value, low), Math.max(low, high))
