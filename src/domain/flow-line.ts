import { booleanPointInPolygon, polygon } from '@turf/turf'
import { fromPlane, type PlaneBend, type PlanePoint, partOf, pointOn, toPlane } from './bend.ts'
import type { Bend, Curve, Position } from './model.ts'

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
/** Degrees between the middles of lines in neighbouring lanes: 4 pixels and more on the smallest phone. */
const laneGap = 0.75
/** Radians between stubs in neighbouring lanes, for the same. */
const laneTurn = 0.55
const steps = 64
/** Degrees of the equator, as all lengths here: of a stub whose other end the source does not name, and of an arrow across a shared border. */
const stubLength = 2.6
const crossingLength = 1.8

/**
 * The lines of one leg, tail to head. They end on a city's dot and at the outline of a country or region,
 * never at its centre: the source names the area, not a spot in it.
 *
 * A group at one end is a fan when the other end has one id; two groups facing each other name no pairs,
 * so every member gets a one-ended stub rather than a pairing that we made up.
 *
 * `lane` keeps lines apart: 0 is the usual way, the others lie to its left (1, 2…) and right (-1, -2…).
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
  if (to.length === 0) return from.map((id) => ({ from: id, to: null, bend: stubFrom(shapeOf(id), lane) }))
  if (from.length === 0) {
    return to.map((id) => ({ from: null, to: id, bend: reversed(stubFrom(shapeOf(id), lane)) }))
  }
  return from.flatMap((start) =>
    to.map((end) => ({ from: start, to: end, bend: between(shapeOf(start), shapeOf(end), lane) })),
  )
}

function between(start: Shape, end: Shape, lane: number): Bend {
  const [a, b] = [toPlane(start.point), toPlane(end.point)]
  const chord = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  const whole = arc(a, b, bow + (laneGap * lane) / chord)
  const points = pointsOf(whole)
  const first = lastInside(points, start)
  const last = firstInside(points, end, first)
  if (last - first >= 4) return toBend(partOf(whole, first / steps, last / steps))
  return acrossBorder(points, Math.round((first + last) / 2), lane)
}

/** Neighbours leave no room between their outlines: a short arrow stands across the border. */
function acrossBorder(points: readonly PlanePoint[], middle: number, lane: number): Bend {
  const at = points[middle] ?? points[0]
  if (!at) throw new Error('A curve needs at least one position.')
  const [ahead, behind] = [
    points[Math.min(middle + 1, points.length - 1)] ?? at,
    points[Math.max(middle - 1, 0)] ?? at,
  ]
  const [dx, dy] = unit(ahead[0] - behind[0], ahead[1] - behind[1])
  const half = crossingLength / 2
  const [x, y] = [at[0] - dy * laneGap * lane, at[1] + dx * laneGap * lane]
  return toBend(arc([x - dx * half, y - dy * half], [x + dx * half, y + dy * half], bow))
}

/** From the outline (or the dot) outwards to the north-east. The bearing means nothing; the legend says so. */
function stubFrom(shape: Shape, lane: number): Bend {
  const reach = shape.kind === 'point' ? 0 : 40
  const turn = Math.PI / 4 - lane * laneTurn
  const towards = ([x, y]: PlanePoint, length: number): PlanePoint => [
    x + Math.cos(turn) * length,
    y + Math.sin(turn) * length,
  ]
  const start = toPlane(shape.point)
  const ray = pointsOf(arc(start, towards(start, reach + stubLength), 0), 400)
  const edge = ray[lastInside(ray, shape)] ?? start
  return toBend(arc(edge, towards(edge, stubLength), bow / 2))
}

const reversed = ([tail, control, head]: Bend): Bend => [head, control, tail]

/** A quadratic Bézier curve whose middle bows `share` of the chord to the left of its direction. */
function arc(a: PlanePoint, b: PlanePoint, share: number): PlaneBend {
  const control: PlanePoint = [
    (a[0] + b[0]) / 2 - (b[1] - a[1]) * share * 2,
    (a[1] + b[1]) / 2 + (b[0] - a[0]) * share * 2,
  ]
  return [a, control, b]
}

const pointsOf = (bend: PlaneBend, count = steps): readonly PlanePoint[] =>
  Array.from({ length: count + 1 }, (_, index) => pointOn(bend, index / count))

const toBend = ([a, control, b]: PlaneBend): Bend => [fromPlane(a), fromPlane(control), fromPlane(b)]

function lastInside(points: readonly PlanePoint[], shape: Shape): number {
  let last = 0
  points.forEach((point, index) => {
    if (isInside(point, shape)) last = index
  })
  return last
}

function firstInside(points: readonly PlanePoint[], shape: Shape, after: number): number {
  const found = points.findIndex((point, index) => index > after && isInside(point, shape))
  return found < 0 ? points.length - 1 : found
}

function isInside(point: PlanePoint, shape: Shape): boolean {
  if (shape.kind === 'point') return false
  const position = fromPlane(point)
  return shape.rings.some((ring) =>
    booleanPointInPolygon([...position], polygon([ring.map((corner) => [...corner])])),
  )
}

function unit(x: number, y: number): PlanePoint {
  const length = Math.hypot(x, y) || 1
  return [x / length, y / length]
}
