import type { LineMark } from '../domain/drawing-marks.ts'
import { project } from '../domain/mercator.ts'
import type { Position } from '../domain/model.ts'

/** Degrees clockwise from east in the plane of the map. */
export function bearing(from: Position, to: Position): number {
  const [ax, ay] = project(from)
  const [bx, by] = project(to)
  return Math.round(((Math.atan2(by - ay, bx - ax) * 180) / Math.PI) * 10) / 10
}

/** The direction of the nearest step of some lines; 0 where there is none. */
export function directionNear(position: Position, lines: readonly LineMark[]): number {
  const steps = lines.flatMap(({ line }) =>
    line.slice(1).map((to, index) => [line[index] ?? to, to] as const),
  )
  const distance = ([from, to]: readonly [Position, Position]) =>
    Math.hypot((from[0] + to[0]) / 2 - position[0], (from[1] + to[1]) / 2 - position[1])
  const nearest = steps.reduce<(typeof steps)[number] | null>(
    (best, step) => (best && distance(best) <= distance(step) ? best : step),
    null,
  )
  return nearest ? bearing(...nearest) : 0
}
