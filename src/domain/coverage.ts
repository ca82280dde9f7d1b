import { unique } from './collections.ts'
import { placesOfFlow } from './drawing-places.ts'
import type { AtlasRecord, Dataset } from './model.ts'
import { civilOf } from './time.ts'
import { type Sourcing, sourcingOf } from './view.ts'
import { spanOf } from './visible.ts'

/** How many records of a kind, by how they are sourced. */
export type SourcingCount = Readonly<Record<Sourcing, number>>

export interface CoverageCount {
  /** Activities, programmes, agreements and instruments. */
  readonly events: SourcingCount
  readonly flows: SourcingCount
  readonly total: number
}

export interface Coverage {
  /** Every year of the axis, empty ones too. */
  readonly years: readonly { readonly year: number; readonly count: CoverageCount }[]
  readonly undated: CoverageCount
  /** The most records first, then by code. */
  readonly countries: readonly { readonly country: string; readonly count: CoverageCount }[]
  readonly withoutCountry: CoverageCount
  readonly all: CoverageCount
}

/** What the whole dataset holds by year and by country, whatever is on show. It counts reports, not crime or effort. */
export function coverageOf(dataset: Dataset): Coverage {
  const records = [...dataset.events, ...dataset.flows]
  const byYear = grouped(records, yearsOf)
  const byCountry = grouped(records, (record) => countriesOf(record, dataset))
  const [first, last] = [civilOf(dataset.axis.start).year, civilOf(dataset.axis.end).year]
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => ({
      year,
      count: countOf(byYear.get(year) ?? []),
    })),
    undated: countOf(records.filter((record) => yearsOf(record).length === 0)),
    countries: [...byCountry]
      .map(([country, named]) => ({ country, count: countOf(named) }))
      .sort((a, b) => b.count.total - a.count.total || (a.country < b.country ? -1 : 1)),
    withoutCountry: countOf(records.filter((record) => countriesOf(record, dataset).length === 0)),
    all: countOf(records),
  }
}

/** The countries that a record names: as taking part, by its places, or as an end or area of a flow. */
export function countriesOf(record: AtlasRecord, { places }: Dataset): readonly string[] {
  const stands = record.record === 'event' ? record.places : placesOfFlow(record)
  const ofPlaces = stands.flatMap((id) => {
    const place = places[id]
    return (place?.kind === 'country' ? place.id : place?.country) ?? []
  })
  return unique([...(record.record === 'event' ? record.countries : []), ...ofPlaces])
}

function yearsOf(record: AtlasRecord): readonly number[] {
  const span = spanOf(record)
  if (!span) return []
  const [first, last] = [civilOf(span.start).year, civilOf(span.end).year]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function grouped<Key>(
  records: readonly AtlasRecord[],
  keysOf: (record: AtlasRecord) => readonly Key[],
): ReadonlyMap<Key, readonly AtlasRecord[]> {
  const groups = new Map<Key, AtlasRecord[]>()
  for (const record of records) {
    for (const key of keysOf(record)) groups.set(key, [...(groups.get(key) ?? []), record])
  }
  return groups
}

function countOf(records: readonly AtlasRecord[]): CoverageCount {
  const of = (kind: AtlasRecord['record']): SourcingCount => {
    const own = records.filter(({ record }) => record === kind)
    const text = own.filter(({ tier }) => sourcingOf(tier) === 'text').length
    return { text, cited: own.length - text }
  }
  return { events: of('event'), flows: of('flow'), total: records.length }
}
