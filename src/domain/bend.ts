import { project, unproject } from './mercator.ts'
import type { Bend, Position } from './model.ts'

/** A point of the projected plane in degrees of the equator, y up: where a curve bends as it is seen. */
export type PlanePoint = readonly [x: number, y: number]

export function toPlane(position: Position): PlanePoint {
  const [x, y] = project(position)
  return [x * 360, -y * 360]
}

export function fromPlane([x, y]: PlanePoint): Position {
  const [longitude, latitude] = unproject([x / 360, -y / 360])
  return [round(longitude), round(latitude)]
}

/** A quadratic Bézier curve in the plane: its beginning, the point that it bends to, its end. */
export type PlaneBend = readonly [PlanePoint, PlanePoint, PlanePoint]

export function pointOn([a, c, b]: PlaneBend, t: number): PlanePoint {
  const at = (axis: 0 | 1) => (1 - t) ** 2 * a[axis] + 2 * (1 - t) * t * c[axis] + t ** 2 * b[axis]
  return [at(0), at(1)]
}

/** The same curve between two shares of its way (de Casteljau). */
export function partOf(bend: PlaneBend, from: number, to: number): PlaneBend {
  const [a, b] = [pointOn(bend, from), pointOn(bend, to)]
  const control = (axis: 0 | 1) => {
    const [start, middle, end] = [bend[0][axis], bend[1][axis], bend[2][axis]]
    return (1 - from) * (1 - to) * start + (from * (1 - to) + to * (1 - from)) * middle + from * to * end
  }
  return [a, [control(0), control(1)], b]
}

const remembered = new WeakMap<Bend, readonly Position[]>()
const steps = 32

/** The positions along a bend, tail to head. */
export function lineOf(bend: Bend): readonly Position[] {
  const known = remembered.get(bend)
  if (known) return known
  const [tail, control, head] = bend
  const plane: PlaneBend = [toPlane(tail), toPlane(control), toPlane(head)]
  const between = Array.from({ length: steps - 1 }, (_, index) =>
    fromPlane(pointOn(plane, (index + 1) / steps)),
  )
  const line = [tail, ...between, head]
  remembered.set(bend, line)
  return line
}

const round = (degrees: number) => Math.round(degrees * 1000) / 1000
