import type { DatePrecision, Timing, TimingEnd } from './model.ts'
import { spanOfDate } from './time.ts'

/** A timing as it travels: most are one plain date, which says all of them. */
export type PackedTiming = string | Timing | null

/** `unpackedTiming` makes the same timing of it again. */
export function packedTiming(timing: Timing | null): PackedTiming {
  if (!timing) return null
  return JSON.stringify(plainTiming(timing.edtf)) === JSON.stringify(inOrder(timing)) ? timing.edtf : timing
}

/** Throws for a text that is no plain date: `packedTiming` makes none such. */
export function unpackedTiming(packed: PackedTiming): Timing | null {
  if (typeof packed !== 'string') return packed
  const timing = plainTiming(packed)
  if (!timing) throw new Error(`“${packed}” was packed as a plain date and is none.`)
  return timing
}

const precisions: Readonly<Record<number, DatePrecision>> = { 4: 'year', 7: 'month', 10: 'day' }

/** What a plain date means by itself: `2015`, `2015-01` or `2015-01-28`, and two of them round a slash. */
function plainTiming(edtf: string): Timing | null {
  const [first = '', last = first, ...more] = edtf.split('/')
  const [start, end] = [plainEnd(first), plainEnd(last)]
  if (!start || !end || more.length > 0) return null
  return { edtf, span: { start: start.first, end: end.last }, start, end }
}

function plainEnd(date: string): TimingEnd | null {
  const span = spanOfDate(date)
  const precision = precisions[date.length]
  if (!span || !precision) return null
  return { precision, first: span.start, last: span.end, approximate: false, uncertain: false }
}

function inOrder({ edtf, span, start, end }: Timing): Timing {
  return { edtf, span: { start: span.start, end: span.end }, start: endInOrder(start), end: endInOrder(end) }
}

function endInOrder<Word extends string>(end: TimingEnd | Word): TimingEnd | Word {
  if (typeof end === 'string') return end
  const { precision, first, last, approximate, uncertain } = end
  return { precision, first, last, approximate, uncertain }
}
