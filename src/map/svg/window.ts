import type { Position } from '../../domain/model.ts'
import type { Plane } from './plane.ts'

type Point = readonly [x: number, y: number]

/** Whether any part of a line can be seen in a plane's window. */
export function lineIsSeen(line: readonly Position[], plane: Plane): boolean {
  const points = line.map((position) => pointOf(position, plane))
  return points.some((point, index) => stepIsSeen(points[index - 1] ?? point, point, plane))
}

/** Whether any part of an area can be seen: of one of its rings, or of what lies within. */
export function areaIsSeen(rings: readonly (readonly Position[])[], plane: Plane): boolean {
  const middle: Point = [plane.width / 2, plane.height / 2]
  return rings.some((ring) => lineIsSeen(ring, plane)) || isWithinRings(rings, middle, plane)
}

/** Whether a point of the window lies within an area. */
export function isWithinRings(rings: readonly (readonly Position[])[], point: Point, plane: Plane): boolean {
  return isWithinOutlines(outlinesOf(rings, plane), point)
}

/** The same of rings whose places in the window are known: many points can be asked about. */
export function isWithinOutlines(outlines: readonly (readonly Point[])[], point: Point): boolean {
  return outlines.filter((outline) => isRound(outline, point)).length % 2 === 1
}

export const outlinesOf = (rings: readonly (readonly Position[])[], plane: Plane) =>
  rings.map((ring) => ring.map((position) => pointOf(position, plane)))

export function pointOf(position: Position, plane: Plane): Point {
  const { x, y } = plane.share(position)
  return [Number(x), Number(y)]
}

/** Liang and Barsky: what is left of a step after each side of the window has cut it. */
function stepIsSeen([ax, ay]: Point, [bx, by]: Point, { width, height }: Plane): boolean {
  const [dx, dy] = [bx - ax, by - ay]
  let [from, to] = [0, 1]
  for (const [move, room] of [
    [-dx, ax],
    [dx, width - ax],
    [-dy, ay],
    [dy, height - ay],
  ] as const) {
    if (move === 0) {
      if (room < 0) return false
    } else if (move < 0) from = Math.max(from, room / move)
    else to = Math.min(to, room / move)
  }
  return from <= to
}

/** Whether an outline runs round a point (even-odd). */
function isRound(outline: readonly Point[], [x, y]: Point): boolean {
  const crossings = outline.filter(([bx, by], index) => {
    const [ax, ay] = outline.at(index - 1) ?? [bx, by]
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax
  })
  return crossings.length % 2 === 1
}
