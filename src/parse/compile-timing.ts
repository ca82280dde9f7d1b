import type { Span, Tier, Timing } from '../domain/model.ts'
import { readEdtf, readSingleDate } from './edtf.ts'
import type { RawAtlas } from './raw-atlas.ts'
import type { RawClaim } from './schema/claim.ts'
import type { RawSource } from './schema/source.ts'

interface DatedRecord {
  readonly id: string
  readonly when: string | null
  readonly claims: readonly RawClaim[]
}

/**
 * The `when` of a record. An open end runs to the latest `asOf` of the sources that state it, or, when none
 * of them has one, to the axis's end. Throws for a date that the gate should not have let through.
 */
export function timingOf(record: DatedRecord, raw: RawAtlas, axis: Span | null): Timing | null {
  if (record.when === null) return null
  const asOf = latestAsOf(statingSources(record, raw))
  const reading = readEdtf(record.when, { asOf: asOf?.span.end ?? null, axis })
  if (reading.kind === 'timing') return reading.timing
  throw new Error(`${record.id}: "${record.when}" is no date (${reading.kind}), and the gate let it through.`)
}

/** The latest `asOf` of some sources: where an undated statement of theirs stands. */
export function latestAsOf(sources: readonly RawSource[]): Timing | null {
  const timings = sources.flatMap(({ asOf }) => (asOf === null ? [] : [readSingleDate(asOf)]))
  return timings.reduce<Timing | null>(
    (latest, timing) => (timing && (!latest || timing.span.end > latest.span.end) ? timing : latest),
    null,
  )
}

/** The sources of a record's claims, each once, in the order of the claims. */
export function sourcesOf(claims: readonly RawClaim[], raw: RawAtlas): readonly RawSource[] {
  const ids = [...new Set(claims.map(({ source }) => source))]
  return ids.flatMap((id) => raw.sources.records.find((source) => source.id === id) ?? [])
}

/** A record rests on a document as soon as one of its claims does. */
export function tierOf(sources: readonly RawSource[]): Tier {
  return sources.some(({ kind }) => kind === 'document') ? 'document' : 'reference'
}

/** Sources that give the record's own date; one that gives another date does not lengthen this one. */
function statingSources({ claims }: DatedRecord, raw: RawAtlas): readonly RawSource[] {
  const stating = claims.filter(
    ({ fields, values }) => fields.includes('/when') && !Object.hasOwn(values, '/when'),
  )
  return sourcesOf(stating.length > 0 ? stating : claims, raw)
}
