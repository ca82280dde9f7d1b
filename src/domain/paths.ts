import { recordsOn, relationsOf } from './links.ts'
import type { AtlasRecord, Claim, Dataset } from './model.ts'
import { byDate } from './numbers.ts'

/** The claims of a record in the order of reading: source by source, sentence by sentence. */
export function claimsInOrder(claims: readonly Claim[]): readonly Claim[] {
  const sources = [...new Set(claims.map(({ source }) => source))]
  const start = ({ quote }: Claim) => quote?.at.start ?? 0
  return sources.flatMap((source) =>
    claims.filter((claim) => claim.source === source).sort((a, b) => start(a) - start(b)),
  )
}

/** Where a claim stands among them, from 1, and its neighbours; null at either end. */
export function claimSteps(claims: readonly Claim[], active: string) {
  const ordered = claimsInOrder(claims)
  const at = ordered.findIndex(({ id }) => id === active)
  return {
    index: at + 1,
    count: ordered.length,
    previous: ordered[at - 1]?.id ?? null,
    next: ordered[at + 1]?.id ?? null,
  }
}

/** Records to go on to from a record, each once, under the nearest tie that joins them; earliest first. */
export interface Paths {
  /** Part of the same programme or series as it. */
  readonly sameProject: readonly string[]
  /** Resting on a source that it rests on. */
  readonly sameSource: readonly string[]
}

export function pathsFrom(dataset: Dataset, record: AtlasRecord): Paths {
  const near = new Set([record.id, ...relationsOf(dataset, record).map(({ other }) => other)])
  const projects = partsOfWhat(record)
  const siblings = dataset.events.filter(
    (event) => !near.has(event.id) && partsOfWhat(event).some((whole) => projects.includes(whole)),
  )
  const told = new Set([...near, ...siblings.map(({ id }) => id)])
  const beside = record.sources.flatMap((source) => recordsOn(dataset, source))
  const sameSource = [...new Set(beside)].filter(({ id }) => !told.has(id))
  return { sameProject: idsOf(siblings), sameSource: idsOf(sameSource) }
}

const idsOf = (records: readonly AtlasRecord[]) => byDate(records).map(({ id }) => id)

function partsOfWhat(record: AtlasRecord): readonly string[] {
  if (record.record === 'flow') return []
  return record.relations.filter((relation) => relation.as === 'part-of').map(({ to }) => to)
}
