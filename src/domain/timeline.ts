import type { Found } from './found.ts'
import type { AtlasRecord, Dataset, Family, Span, Timing } from './model.ts'
import { overlaps } from './time.ts'
import type { View } from './view.ts'
import { isActivity, passesFilters, spanOf, windowOf } from './visible.ts'

export const lanes = ['activities', 'frameworks', 'flows'] as const
export type Lane = (typeof lanes)[number]

/** A record on the line of time. Shares run from 0 (the axis's first day) to 1 (the end of its last). */
export interface TimelineMark {
  readonly record: string
  readonly lane: Lane
  readonly span: Span
  readonly from: number
  readonly to: number
  /** A row within its lane, so that no two marks overlap. */
  readonly row: number
  /** An edge that its source does not state to the day: drawn soft. */
  readonly softStart: boolean
  readonly softEnd: boolean
  /** Solid to its source's day, fading after. */
  readonly open: boolean
  /** Stands at its source's date, not at one of its own: drawn hollow. */
  readonly hollow: boolean
  readonly family: Family | null
  readonly inWindow: boolean
}

/** The least share of the axis that a mark takes, so that a day can be seen and hit. */
const leastWidth = 0.012

/** The dated records that pass the filters, inside the window or not, laid into rows lane by lane. */
export function timelineOf(dataset: Dataset, view: View): readonly TimelineMark[] {
  return inWindow(layOut(dataset, view), windowOf(dataset, view))
}

/** The same marks for every window: a moving window needs no other places, only `inWindow`. */
export function layOut(dataset: Dataset, view: View, found: Found | null = null): readonly TimelineMark[] {
  const marks = [...dataset.events, ...dataset.flows]
    .filter((record) => passesFilters(record, view, dataset, found))
    .flatMap((record) => markOf(dataset, record) ?? [])
    .sort((a, b) => a.from - b.from || b.to - a.to)
  return lanes.flatMap((lane) => inRows(marks.filter((mark) => mark.lane === lane)))
}

/** Marks that a moved window leaves as they were stay the same values. */
export function inWindow(marks: readonly TimelineMark[], window: Span): readonly TimelineMark[] {
  return marks.map((mark) => {
    const isInside = overlaps(mark.span, window)
    return mark.inWindow === isInside ? mark : { ...mark, inWindow: isInside }
  })
}

function markOf(dataset: Dataset, record: AtlasRecord): TimelineMark | null {
  const { axis, themes } = dataset
  const span = spanOf(record)
  const timing = timingOf(record)
  if (!span || !timing) return null
  const share = (day: number) => (day - axis.start) / (axis.end + 1 - axis.start)
  const [from, to] = widened(share(span.start), share(span.end + 1))
  const isFlow = record.record === 'flow'
  return {
    record: record.id,
    lane: laneOf(record),
    span,
    from,
    to,
    row: 0,
    softStart: isSoft(timing.start),
    softEnd: isSoft(timing.end),
    open: timing.end === 'open',
    hollow: isFlow && record.when === null,
    family: isFlow ? (themes.find(({ id }) => id === record.theme)?.family ?? null) : null,
    inWindow: true,
  }
}

export function timingOf(record: AtlasRecord): Timing | null {
  return record.record === 'event' ? record.when : (record.when ?? record.asOf)
}

export function laneOf(record: AtlasRecord): Lane {
  if (record.record === 'flow') return 'flows'
  return isActivity(record.kind) ? 'activities' : 'frameworks'
}

function isSoft(end: Timing['start'] | Timing['end']): boolean {
  return typeof end === 'string' ? end === 'unknown' : end.approximate || end.uncertain
}

function widened(from: number, to: number): readonly [number, number] {
  if (to - from >= leastWidth) return [from, to]
  const middle = Math.min(Math.max((from + to) / 2, leastWidth / 2), 1 - leastWidth / 2)
  return [middle - leastWidth / 2, middle + leastWidth / 2]
}

function inRows(marks: readonly TimelineMark[]): readonly TimelineMark[] {
  const ends: number[] = []
  return marks.map((mark) => {
    const free = ends.findIndex((end) => end <= mark.from)
    const row = free < 0 ? ends.length : free
    ends[row] = mark.to
    return { ...mark, row }
  })
}
