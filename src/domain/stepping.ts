import type { Span } from './model.ts'
import { byDate } from './numbers.ts'
import { addMonths } from './time.ts'
import { type OnShow, spanOf } from './visible.ts'

/** With fewer dated records than this on show there is nothing to play. */
export const leastSteps = 3

/** The dated records on show, earliest first: the stops of "Next event" and of Play. */
export function stepsOf({ activities, frameworks, flows }: OnShow): readonly string[] {
  const dated = [...activities, ...frameworks, ...flows].filter((record) => spanOf(record) !== null)
  return byDate(dated).map(({ id }) => id)
}

/** The stop before or after the selected record; from none, the first or the last. Null: there is no further one. */
export function stepFrom(steps: readonly string[], selected: string | null, by: 1 | -1): string | null {
  const at = selected === null ? -1 : steps.indexOf(selected)
  if (at < 0) return (by === 1 ? steps[0] : steps.at(-1)) ?? null
  return steps[at + by] ?? null
}

/**
 * The window a month on. All dates begin anew as the axis's first year; a narrower window keeps its months.
 * Null: its end stands at the axis's end.
 */
export function monthOn(window: Span, axis: Span): Span | null {
  if (window.start <= axis.start && window.end >= axis.end)
    return { start: axis.start, end: addMonths(axis.start, 12) - 1 }
  if (window.end >= axis.end) return null
  const start = addMonths(window.start, 1)
  const end = Math.min(addMonths(window.end + 1, 1) - 1, axis.end)
  return { start: Math.min(start, end), end }
}
