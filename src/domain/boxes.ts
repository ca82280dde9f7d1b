import { project } from './mercator.ts'
import type { Position } from './model.ts'

/** A rectangle in pixels at the base text size, y down. */
export interface PixelRect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where a position stands on the whole world's map at a zoom, in pixels. */
export function pixelAt(position: Position, zoom: number): { readonly x: number; readonly y: number } {
  const [x, y] = projected(position)
  const scale = 512 * 2 ** zoom
  return { x: x * scale, y: y * scale }
}

const remembered = new WeakMap<Position, Position>()

/** The same positions are looked at step by step. */
function projected(position: Position): Position {
  const known = remembered.get(position)
  if (known) return known
  const made = project(position)
  remembered.set(position, made)
  return made
}

/** A rectangle round a middle. */
export function rectRound(x: number, y: number, halfWidth: number, halfHeight: number): PixelRect {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

export function touch(a: PixelRect, b: PixelRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Rectangles that can be asked which touch another without looking at them all. */
export function boxGrid(boxes: readonly PixelRect[]) {
  const cells = new Map<number, PixelRect[]>()
  const cellsOf = function* ({ left, top, right, bottom }: PixelRect) {
    for (let x = Math.floor(left / cellSize); x <= Math.floor(right / cellSize); x += 1) {
      for (let y = Math.floor(top / cellSize); y <= Math.floor(bottom / cellSize); y += 1)
        yield (x & 0xffff) * 0x10000 + (y & 0xffff)
    }
  }
  const add = (box: PixelRect) => {
    for (const cell of cellsOf(box)) {
      const here = cells.get(cell)
      if (here) here.push(box)
      else cells.set(cell, [box])
    }
  }
  for (const box of boxes) add(box)
  return {
    add,
    touches(box: PixelRect): boolean {
      for (const cell of cellsOf(box)) {
        if (cells.get(cell)?.some((other) => touch(box, other))) return true
      }
      return false
    },
  }
}

/** Pixels: about as large as what lies in it. */
const cellSize = 48
