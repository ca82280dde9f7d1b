import type { Span } from './model.ts'
import { civilOf, dayOf } from './time.ts'

/** The first days of the years of a span, thinned so that at most `most` carry their number. */
export function yearTicks(
  axis: Span,
  most: number,
): readonly { readonly year: number; readonly share: number; readonly middle: number }[] {
  const [first, last] = [civilOf(axis.start).year, civilOf(axis.end).year]
  const step = [1, 2, 5, 10].find((size) => (last - first + 1) / size <= most) ?? 20
  const shareOf = (day: number) => (day - axis.start) / (axis.end + 1 - axis.start)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => (year - first) % step === 0)
    .map((year) => ({ year, share: shareOf(dayOf(year, 1, 1)), middle: shareOf(dayOf(year, 7, 2)) }))
}
