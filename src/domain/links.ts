import { valuesIn } from './facets.ts'
import type { AtlasRecord, Claim, Dataset, Evidence, RelationKind, TextRange } from './model.ts'
import { type FacetKey, facetKeys, type View } from './view.ts'

/** References go one way in the data; this file answers the reverse. */
export function recordById(dataset: Dataset, id: string | null): AtlasRecord | null {
  if (id === null) return null
  return (
    dataset.events.find((event) => event.id === id) ?? dataset.flows.find((flow) => flow.id === id) ?? null
  )
}

export function claimsOf(evidence: Evidence, recordId: string): readonly Claim[] {
  return evidence.claims[recordId] ?? []
}

/** The records that rest on a source. */
export function recordsOn(dataset: Dataset, source: string): readonly AtlasRecord[] {
  return [...dataset.events, ...dataset.flows].filter((record) => record.sources.includes(source))
}

/** A relation as one of its two records sees it. */
export interface SeenRelation {
  readonly as: RelationKind
  readonly other: string
  /** Its index among the record's own relations; null where the other record states it. */
  readonly index: number | null
}

/** A record's relations in both directions. What both say of being possibly the same is said once. */
export function relationsOf(dataset: Dataset, record: AtlasRecord): readonly SeenRelation[] {
  const stated = record.record === 'event' ? record.relations : []
  const own = stated.map(({ as, to }, index) => ({ as, other: to, index }))
  const isOwn = (other: string) => own.some((one) => one.as === 'possibly-same' && one.other === other)
  const towards = dataset.events.flatMap(({ id, relations }) =>
    relations
      .filter(({ as, to }) => to === record.id && !(as === 'possibly-same' && isOwn(id)))
      .map(({ as }) => ({ as, other: id, index: null })),
  )
  return [...own, ...towards]
}

/** The claim that vouches for a field, the most exact pointer first: `/places/0` before `/places`. */
export function claimFor(claims: readonly Claim[], pointer: string): Claim | null {
  const covering = (path: string) => claims.find((claim) => claim.fields.includes(path)) ?? null
  for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
    const found = covering(path)
    if (found) return found
  }
  return null
}

/**
 * The claim that a record opens at: the one that vouches for most of it, when and where first, of pages that are
 * cited the one that names it; never mere context.
 */
export function leadClaim(claims: readonly Claim[]): Claim | null {
  const weight = ({ fields, basis, locator }: Claim) =>
    (basis === 'context' ? -1000 : 0) +
    (locator !== null && fields.includes('/title') ? 200 : 0) +
    fields.length +
    (fields.some((field) => /^\/(when|places|legs|area)/.test(field)) ? 100 : 0)
  return claims.reduce<Claim | null>(
    (best, claim) => (best && weight(best) >= weight(claim) ? best : claim),
    null,
  )
}

/** A run of a source's text, cut at every quote's edges. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly marks: readonly { readonly record: string; readonly claim: string }[]
  /** Reason of a passage that states nothing of a record; null elsewhere. */
  readonly leftOut: string | null
}

/** Cuts a document into runs. The marks of one claim, joined in order, equal its quote. */
export function runsOf(text: string, sourceId: string, evidence: Evidence): readonly Run[] {
  const quoted = Object.entries(evidence.claims).flatMap(([record, claims]) =>
    claims
      .filter((claim) => claim.source === sourceId && claim.quote)
      .map((claim) => ({ record, claim: claim.id, ...(claim.quote?.at ?? { start: 0, end: 0 }) })),
  )
  const leftOut = evidence.leftOut[sourceId] ?? []
  const edges = new Set([
    0,
    text.length,
    ...[...quoted, ...leftOut].flatMap(({ start, end }) => [start, end]),
  ])
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const holds = (range: TextRange) => range.start <= start && range.end >= end
    return {
      start,
      end,
      marks: quoted.filter(holds).map(({ record, claim }) => ({ record, claim })),
      leftOut: leftOut.find(holds)?.reason ?? null,
    }
  })
}

/** Ids in an address that the data does not hold: each becomes a notice. */
export function unknownIds(
  dataset: Dataset,
  view: View,
): readonly { readonly key: 'select' | 'hide' | FacetKey; readonly id: string }[] {
  const isUnknown = view.select !== null && !recordById(dataset, view.select)
  return [
    ...(isUnknown && view.select !== null ? [{ key: 'select' as const, id: view.select }] : []),
    ...view.hide.filter((id) => !recordById(dataset, id)).map((id) => ({ key: 'hide' as const, id })),
    ...facetKeys.flatMap((key) => unknownOf(dataset, key, view[key]).map((id) => ({ key, id }))),
  ]
}

/** Values are looked for only where some are chosen: most views choose none. */
function unknownOf(dataset: Dataset, key: FacetKey, chosen: readonly string[] | null): readonly string[] {
  if (chosen === null) return []
  const known = new Set(valuesIn(dataset, key))
  return chosen.filter((id) => !known.has(id))
}
