import type { DatePrecision, Day, Timing, TimingEnd } from '../domain/model.ts'
import { spanOfDate } from '../domain/time.ts'

/** What an open end and an open start run to: the last day that the source can know of, and the axis. */
export interface OpenEnds {
  /** The last day of the source's `asOf`; null when that is not known. */
  readonly asOf: Day | null
  /** The axis in whole years; null while it is still being measured: open ends then add no days. */
  readonly axis: { readonly start: Day; readonly end: Day } | null
}

export type EdtfReading =
  | { readonly kind: 'timing'; readonly timing: Timing }
  | { readonly kind: 'not-a-date' }
  | { readonly kind: 'end-before-start' }

/**
 * Reads EDTF level 0 and 1 (ISO 8601-2): years, months, days with `~`, `?` or `%`, and spans `a/b` with an
 * unknown end (empty) or an open one (`..`). Seasons, unspecified digits, hours, and years outside 1000 to
 * 2999 are not dates here: a statement of ours needs none, and a wrong guess would widen it.
 *
 * An unknown end adds no days (`/2016-01-08` is that day). An open end runs to the source's `asOf`, or
 * to the axis's end; an open start, which EDTF allows and our sources never had, from the axis's start.
 * A small reader of our own: the library `edtf`, against which the tests hold it, answers null for an unknown
 * end, and null compared as a number is 1970.
 */
export function readEdtf(text: string, open: OpenEnds = { asOf: null, axis: null }): EdtfReading {
  if (text.length > 64) return { kind: 'not-a-date' }
  const parts = text.split('/')
  if (parts.length === 1) {
    const only = readEnd(text)
    return only ? { kind: 'timing', timing: timingOf(text, only, only, open) } : { kind: 'not-a-date' }
  }
  const [before, after] = parts
  if (parts.length !== 2 || before === undefined || after === undefined) return { kind: 'not-a-date' }
  const [start, end] = [readSpanEnd(before), readSpanEnd(after)]
  if (start === null || end === null || (!isKnown(start) && !isKnown(end))) return { kind: 'not-a-date' }
  if (isKnown(start) && isKnown(end) && end.last < start.first) return { kind: 'end-before-start' }
  return { kind: 'timing', timing: timingOf(text, start, end, open) }
}

/** A single date, as sources have: no span. Null for anything else. */
export function readSingleDate(text: string): Timing | null {
  const reading = text.includes('/') ? null : readEdtf(text)
  return reading?.kind === 'timing' ? reading.timing : null
}

type SpanEnd = TimingEnd | 'open' | 'unknown'

function isKnown(end: SpanEnd): end is TimingEnd {
  return typeof end !== 'string'
}

function readSpanEnd(text: string): SpanEnd | null {
  if (text === '') return 'unknown'
  return text === '..' ? 'open' : readEnd(text)
}

function readEnd(text: string): TimingEnd | null {
  const mark = /[~?%]$/.exec(text)?.[0] ?? ''
  const plain = text.slice(0, text.length - mark.length)
  const span = spanOfDate(plain)
  if (!span) return null
  return {
    precision: precisionOf(plain),
    first: span.start,
    last: span.end,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  }
}

function precisionOf(plain: string): DatePrecision {
  if (plain.length === 4) return 'year'
  return plain.length === 7 ? 'month' : 'day'
}

function timingOf(edtf: string, start: SpanEnd, end: SpanEnd, open: OpenEnds): Timing {
  const first = isKnown(start) ? start.first : firstDay(start, end as TimingEnd, open)
  const last = isKnown(end) ? end.last : lastDay(end, start as TimingEnd, open)
  return { edtf, span: { start: first, end: last }, start: isKnown(start) ? start : 'unknown', end }
}

function firstDay(start: 'open' | 'unknown', end: TimingEnd, open: OpenEnds): Day {
  return start === 'open' && open.axis ? Math.min(open.axis.start, end.first) : end.first
}

/** A source that knew less than the start (a plan for later) leaves the start's own days. */
function lastDay(end: 'open' | 'unknown', start: TimingEnd, open: OpenEnds): Day {
  const until = end === 'open' ? (open.asOf ?? open.axis?.end ?? null) : null
  return until === null || until < start.first ? start.last : until
}
