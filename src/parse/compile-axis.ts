import type { Day, Span } from '../domain/model.ts'
import { civilOf, dayOf } from '../domain/time.ts'
import { latestAsOf, sourcesOf, timingOf } from './compile-timing.ts'
import { readSingleDate } from './edtf.ts'
import type { RawAtlas } from './raw-atlas.ts'

/**
 * Whole years that hold every dated record and the `asOf` of every flow. Open ends without an `asOf`
 * add nothing: they run to the axis, not the axis to them. With no date at all, the release's year.
 */
export function axisOf(raw: RawAtlas, releaseDate: string): Span {
  const spans = [...raw.events.records, ...raw.flows.records].flatMap(
    (record) => timingOf(record, raw, null)?.span ?? [],
  )
  const asOfs = raw.flows.records.flatMap(({ claims }) => latestAsOf(sourcesOf(claims, raw))?.span ?? [])
  const all = [...spans, ...asOfs]
  return all.length > 0
    ? wholeYears(all)
    : wholeYears([readSingleDate(releaseDate)?.span ?? { start: 0, end: 0 }])
}

function wholeYears(spans: readonly Span[]): Span {
  const year = (day: Day) => civilOf(day).year
  const first = Math.min(...spans.map(({ start }) => year(start)))
  const last = Math.max(...spans.map(({ end }) => year(end)))
  return { start: dayOf(first, 1, 1), end: dayOf(last, 12, 31) }
}
