import type { Issue, IssueCode } from '../domain/issue.ts'
import type { AtlasRecord, Dataset } from '../domain/model.ts'
import { countriesNamed } from '../domain/named-countries.ts'
import { civilOf } from '../domain/time.ts'
import { spanOf } from '../domain/visible.ts'

/** One line of a table: how many events (with programmes and instruments) and flows. */
export interface Tally {
  readonly key: string
  readonly events: number
  readonly flows: number
}

export interface RecordCoverage {
  readonly tier: readonly Tally[]
  /** Kinds of events; of flows, kinds of statements. */
  readonly kind: readonly Tally[]
  /** A record counts in every year that it overlaps; `none`: not dated. */
  readonly year: readonly Tally[]
  /** A record counts in every country that it names; `none`: it names none. */
  readonly country: readonly Tally[]
  readonly theme: readonly Tally[]
}

/** Counts what these sources report: no measure of crime or of effort. */
export function recordCoverage(dataset: Dataset): RecordCoverage {
  const records = [...dataset.events, ...dataset.flows]
  const by = (keysOf: (record: AtlasRecord) => readonly string[]) => tallies(records, keysOf)
  return {
    tier: by(({ tier }) => [tier]),
    kind: by((record) => [record.record === 'event' ? record.kind : record.statement]),
    year: by(yearsOf),
    country: by((record) => countriesNamed(record, dataset)),
    theme: by((record) => (record.record === 'event' ? record.themes : [record.theme])),
  }
}

/** What is still open in the files, by what is to be done; every one of them is also a fault. */
export function openEnds(issues: readonly Issue[]): Readonly<Record<string, number>> {
  const count = (codes: readonly IssueCode[], file?: string) =>
    issues.filter((issue) => codes.includes(issue.code) && (!file || issue.file === file)).length
  return {
    'fields without a claim': count(['claim-missing']),
    'translations missing': count(['translation-missing', 'language-missing']),
    'places without a position': count(['coordinates-missing'], 'places.geojson'),
  }
}

function yearsOf(record: AtlasRecord): readonly string[] {
  const span = spanOf(record)
  if (!span) return []
  const [first, last] = [civilOf(span.start).year, civilOf(span.end).year]
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
}

function tallies(
  records: readonly AtlasRecord[],
  keysOf: (record: AtlasRecord) => readonly string[],
): readonly Tally[] {
  const counts = new Map<string, { events: number; flows: number }>()
  for (const record of records) {
    const keys = keysOf(record)
    for (const key of keys.length > 0 ? keys : ['none']) {
      const count = counts.get(key) ?? { events: 0, flows: 0 }
      count[record.record === 'event' ? 'events' : 'flows'] += 1
      counts.set(key, count)
    }
  }
  const last = (key: string) => Number(key === 'none')
  return [...counts]
    .map(([key, count]) => ({ key, ...count }))
    .sort((a, b) => last(a.key) - last(b.key) || (a.key < b.key ? -1 : 1))
}
