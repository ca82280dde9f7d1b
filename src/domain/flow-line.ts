import { booleanPointInPolygon, polygon } from '@turf/turf'
import type { Curve, Position } from './model.ts'

/** What a line may begin or end at. `rings` are outer rings, closed; `point` lies within them. */
export type Shape =
  | { readonly kind: 'point'; readonly point: Position }
  | {
      readonly kind: 'outline'
      readonly point: Position
      readonly rings: readonly (readonly Position[])[]
    }

/** How far a curve bows, as a share of its chord. Always to its left, so A→B and B→A stand apart. */
const bow = 0.16
/** Each further line between the same two ends bows more by this share. */
const laneStep = 0.09
const steps = 64
/** Degrees of a stub whose other end the source does not name, and of an arrow across a shared border. */
const stubLength = 2.6
const crossingLength = 1.8

/**
 * The lines of one leg, tail to head. They end on a city's dot and at the outline of a country or region,
 * never at its centre: the source names the area, not a spot in it.
 *
 * A group at one end is a fan when the other end has one id; two groups facing each other name no pairs,
 * so every member gets a one-ended stub rather than a pairing that we made up.
 */
export function curvesOf(
  from: readonly string[],
  to: readonly string[],
  shapeOf: (id: string) => Shape,
  lane = 0,
): readonly Curve[] {
  if (from.length > 1 && to.length > 1) {
    return [...curvesOf(from, [], shapeOf, lane), ...curvesOf([], to, shapeOf, lane)]
  }
  if (to.length === 0) return from.map((id) => ({ from: id, to: null, line: stubFrom(shapeOf(id), lane) }))
  if (from.length === 0) {
    return to.map((id) => ({ from: null, to: id, line: [...stubFrom(shapeOf(id), lane)].reverse() }))
  }
  return from.flatMap((start) =>
    to.map((end) => ({ from: start, to: end, line: between(shapeOf(start), shapeOf(end), lane) })),
  )
}

function between(start: Shape, end: Shape, lane: number): readonly Position[] {
  const whole = arc(start.point, end.point, bow + laneStep * lane)
  const first = lastInside(whole, start)
  const last = firstInside(whole, end, first)
  if (last - first >= 4) return whole.slice(first, last + 1)
  return acrossBorder(whole, Math.round((first + last) / 2))
}

/** Neighbours leave no room between their outlines: a short arrow stands across the border. */
function acrossBorder(whole: readonly Position[], middle: number): readonly Position[] {
  const at = whole[middle] ?? whole[0]
  if (!at) throw new Error('A curve needs at least one position.')
  const [ahead, behind] = [
    whole[Math.min(middle + 1, whole.length - 1)] ?? at,
    whole[Math.max(middle - 1, 0)] ?? at,
  ]
  const [dx, dy] = unit(ahead[0] - behind[0], ahead[1] - behind[1])
  const half = crossingLength / 2
  return arc([at[0] - dx * half, at[1] - dy * half], [at[0] + dx * half, at[1] + dy * half], bow)
}

/** From the outline (or the dot) outwards to the north-east. The bearing means nothing; the legend says so. */
function stubFrom(shape: Shape, lane: number): readonly Position[] {
  const reach = shape.kind === 'point' ? 0 : 40
  const turn = Math.PI / 4 - lane * 0.3
  const towards = ([x, y]: Position, length: number): Position => [
    x + Math.cos(turn) * length,
    y + Math.sin(turn) * length,
  ]
  const ray = arc(shape.point, towards(shape.point, reach + stubLength), 0, 400)
  const edge = ray[lastInside(ray, shape)] ?? shape.point
  return arc(edge, towards(edge, stubLength), bow / 2, 24)
}

/** A quadratic Bézier curve whose middle bows `share` of the chord to the left of its direction. */
function arc(a: Position, b: Position, share: number, count = steps): readonly Position[] {
  const control: Position = [
    (a[0] + b[0]) / 2 - (b[1] - a[1]) * share * 2,
    (a[1] + b[1]) / 2 + (b[0] - a[0]) * share * 2,
  ]
  return Array.from({ length: count + 1 }, (_, index) => {
    const t = index / count
    const at = (axis: 0 | 1) => (1 - t) ** 2 * a[axis] + 2 * (1 - t) * t * control[axis] + t ** 2 * b[axis]
    return [round(at(0)), round(at(1))]
  })
}

function lastInside(line: readonly Position[], shape: Shape): number {
  let last = 0
  line.forEach((position, index) => {
    if (isInside(position, shape)) last = index
  })
  return last
}

function firstInside(line: readonly Position[], shape: Shape, after: number): number {
  const found = line.findIndex((position, index) => index > after && isInside(position, shape))
  return found < 0 ? line.length - 1 : found
}

function isInside(position: Position, shape: Shape): boolean {
  if (shape.kind === 'point') return false
  return shape.rings.some((ring) =>
    booleanPointInPolygon([...position], polygon([ring.map((corner) => [...corner])])),
  )
}

function unit(x: number, y: number): Position {
  const length = Math.hypot(x, y) || 1
  return [x / length, y / length]
}

const round = (degrees: number) => Math.round(degrees * 1000) / 1000
