import type { Day, Span } from './model.ts'
import { civilOf, dayOf } from './time.ts'
import { type Lane, lanes, type TimelineMark } from './timeline.ts'

/** With more marks than this a lane shows how many stand in each quarter; its marks would lie over one another. */
export const mostMarks = 60

/** A quarter of a year in a crowded lane. Shares of the axis, as those of a mark. */
export interface QuarterBar {
  /** `flows-2017-3`. */
  readonly id: string
  readonly lane: Lane
  readonly first: Day
  readonly last: Day
  readonly from: number
  readonly to: number
  /** On show and overlapping the quarter: as many as the list would hold were the window this quarter. */
  readonly shown: readonly string[]
  /** Let through by the filters, overlapping the quarter and outside the window. */
  readonly outside: readonly string[]
}

export interface LaneContent {
  readonly lane: Lane
  readonly marks: readonly TimelineMark[]
  /** Null while the lane has room for its marks. Quarters without a record have no bar. */
  readonly bars: readonly QuarterBar[] | null
}

/**
 * What each lane shows. A record counts in every quarter that it overlaps, a programme of ten years in forty,
 * so that a bar and the list of its quarter agree. Programmes keep their spans until they are too many.
 */
export function laneContents(marks: readonly TimelineMark[], axis: Span): readonly LaneContent[] {
  return lanes.map((lane) => {
    const own = marks.filter((mark) => mark.lane === lane)
    return { lane, marks: own, bars: own.length > mostMarks ? barsOf(lane, own, axis) : null }
  })
}

function barsOf(lane: Lane, marks: readonly TimelineMark[], axis: Span): readonly QuarterBar[] {
  const firstYear = civilOf(axis.start).year
  const share = (day: Day) => (day - axis.start) / (axis.end + 1 - axis.start)
  const counts = new Map<number, { shown: string[]; outside: string[] }>()
  for (const { span, record, inWindow } of marks) {
    for (let quarter = quarterOf(span.start); quarter <= quarterOf(span.end); quarter++) {
      const count = counts.get(quarter) ?? { shown: [], outside: [] }
      counts.set(quarter, count)
      count[inWindow ? 'shown' : 'outside'].push(record)
    }
  }
  return [...counts]
    .filter(([quarter]) => quarter >= firstYear * 4)
    .sort(([a], [b]) => a - b)
    .map(([quarter, count]) => {
      const [first, last] = [firstDayOf(quarter), firstDayOf(quarter + 1) - 1]
      const id = `${lane}-${Math.floor(quarter / 4)}-${(quarter % 4) + 1}`
      return { id, lane, first, last, from: share(first), to: share(last + 1), ...count }
    })
}

/** Quarters since the year 0. */
function quarterOf(day: Day): number {
  const { year, month } = civilOf(day)
  return year * 4 + Math.floor((month - 1) / 3)
}

const firstDayOf = (quarter: number) => dayOf(Math.floor(quarter / 4), (quarter % 4) * 3 + 1, 1)
