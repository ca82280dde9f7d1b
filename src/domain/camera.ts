import { boxOf, project, unproject, zoomFor } from './mercator.ts'
import type { Bounds, Position } from './model.ts'
import type { Camera } from './view.ts'

/** A rectangle in pixels, its corner measured from the map's upper left. */
export interface PixelBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PixelSize {
  readonly width: number
  readonly height: number
}

export interface Pixel {
  readonly x: number
  readonly y: number
}

/** The camera under which `frame` exactly fills `fit` (same proportions) on a map of `size`. */
export function cameraFor(frame: Bounds, fit: PixelBox, size: PixelSize): Camera {
  const box = boxOf(frame)
  const scale = fit.width / box.width
  const x = box.x + box.width / 2 + (size.width / 2 - fit.x - fit.width / 2) / scale
  const y = box.y + box.height / 2 + (size.height / 2 - fit.y - fit.height / 2) / scale
  const [longitude, latitude] = unproject([x, y])
  return { zoom: zoomFor(box, fit.width), latitude, longitude }
}

/** Where a position stands on a map of `size`, in pixels from its upper left. */
export function pixelOf(camera: Camera, size: PixelSize, position: Position): Pixel {
  const scale = 512 * 2 ** camera.zoom
  const [cx, cy] = project([camera.longitude, camera.latitude])
  const [x, y] = project(position)
  return { x: size.width / 2 + (x - cx) * scale, y: size.height / 2 + (y - cy) * scale }
}

/** The camera at a zoom under which what stood at one pixel stands at another: fingers and pointers hold the map. */
export function cameraHolding(
  camera: Camera,
  size: PixelSize,
  from: Pixel,
  to: Pixel = from,
  zoom: number = camera.zoom,
): Camera {
  const [before, after] = [512 * 2 ** camera.zoom, 512 * 2 ** zoom]
  const [cx, cy] = project([camera.longitude, camera.latitude])
  const middle = (at: number, was: number, is: number, length: number) =>
    at + (was - length / 2) / before - (is - length / 2) / after
  const [longitude, latitude] = unproject([
    middle(cx, from.x, to.x, size.width),
    middle(cy, from.y, to.y, size.height),
  ])
  return { zoom, latitude, longitude }
}

/** The same zoom with the middle of `positions` brought to the middle of the free box. */
export function cameraOn(
  positions: readonly Position[],
  camera: Camera,
  free: PixelBox,
  size: PixelSize,
): Camera {
  const scale = 512 * 2 ** camera.zoom
  const points = positions.map(project)
  const middle = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis])
    return (Math.min(...values) + Math.max(...values)) / 2
  }
  const [longitude, latitude] = unproject([
    middle(0) + (size.width / 2 - free.x - free.width / 2) / scale,
    middle(1) + (size.height / 2 - free.y - free.height / 2) / scale,
  ])
  return { ...camera, latitude, longitude }
}

export function isWithin(
  { x, y, width, height }: PixelBox,
  point: { readonly x: number; readonly y: number },
): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height
}

/** Where the ray from the middle of `box` towards a point outside it leaves the box. */
export function edgeTowards(box: PixelBox, point: { readonly x: number; readonly y: number }) {
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2]
  const [dx, dy] = [point.x - cx, point.y - cy]
  const share = Math.min(box.width / 2 / Math.abs(dx || 1e-9), box.height / 2 / Math.abs(dy || 1e-9))
  return { x: cx + dx * share, y: cy + dy * share, angle: (Math.atan2(dy, dx) * 180) / Math.PI }
}

/** A round length of the scale bar, at most `pixels` wide at the map's middle: kilometres and its width. */
export function scaleBar(camera: Camera, pixels: number): { readonly km: number; readonly width: number } {
  const kmPerPixel = (40075.017 * Math.cos((camera.latitude * Math.PI) / 180)) / (512 * 2 ** camera.zoom)
  const most = kmPerPixel * pixels
  const power = 10 ** Math.floor(Math.log10(most))
  const km = [5, 2, 1].map((step) => step * power).find((length) => length <= most) ?? power
  return { km, width: km / kmPerPixel }
}
