import type { Bounds, Position } from './model.ts'

/** Web Mercator (EPSG:3857) scaled to the unit square: x grows east, y grows south. */
export function project([longitude, latitude]: Position): Position {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)]
}

export function unproject([x, y]: Position): Position {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
  return [(x - 0.5) * 360, latitude]
}

/** A rectangle of the projected plane, in units of the world's width. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function boxOf([west, south, east, north]: Bounds): Box {
  const [x, y] = project([west, north])
  const [right, bottom] = project([east, south])
  return { x, y, width: right - x, height: bottom - y }
}

/** Map zoom (MapLibre's scale: the world is 512 px wide at zoom 0) at which `box` is `pixels` wide. */
export function zoomFor(box: Box, pixels: number): number {
  return Math.log2(pixels / (512 * box.width))
}

export function boundsContain([west, south, east, north]: Bounds, [longitude, latitude]: Position): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}
