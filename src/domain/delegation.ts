import { unique } from './collections.ts'
import { governedBy, type Lens, type Tie, tieOf } from './lens.ts'
import type { AtlasEvent, AtlasRecord, Dataset } from './model.ts'
import { isActivity, type OnShow } from './visible.ts'

/** Another State or an organisation, with the ids of the records that name it beside. */
export interface Beside {
  readonly id: string
  readonly records: readonly string[]
}

/** What the records on show say of one State or of several together. Lists of ids, in the order of what is on show. */
export interface Delegation {
  readonly activities: readonly string[]
  readonly frameworks: readonly string[]
  /** Organised, supported or funded by a government of them; they are not named as taking part. */
  readonly supports: readonly string[]
  /** Held in one of them; none is named as taking part. */
  readonly heldThere: readonly string[]
  readonly flows: readonly string[]
  /** Activities that name them all; empty for one State. */
  readonly shared: readonly string[]
  /** Who else is in the activities that they take part in: the most activities first, then by name. */
  readonly states: readonly Beside[]
  readonly organisations: readonly Beside[]
  readonly funders: readonly Beside[]
}

export function delegationOf(
  dataset: Dataset,
  shown: OnShow,
  states: Lens['states'],
  byName: (a: string, b: string) => number,
): Delegation {
  const records = [...shown.activities, ...shown.frameworks, ...shown.flows]
  const tied = records.map((record) => ({ record, tie: tieOf(record, states, dataset) }))
  const of = (tie: Tie, passes: (record: AtlasRecord) => boolean = () => true) =>
    tied.filter((one) => one.tie === tie && passes(one.record)).map(({ record }) => record.id)
  const joined = shown.activities.filter(({ countries }) => countries.some((id) => states.includes(id)))
  const besides = (idsOf: (event: AtlasEvent) => readonly string[]) => besidesOf(joined, idsOf, byName)
  return {
    activities: of('takes-part', (record) => record.record === 'event' && isActivity(record.kind)),
    frameworks: of('takes-part', (record) => record.record === 'event' && !isActivity(record.kind)),
    supports: of('supports'),
    heldThere: of('held-there'),
    flows: of('flow'),
    shared:
      states.length < 2
        ? []
        : joined.filter(({ countries }) => states.every((id) => countries.includes(id))).map(({ id }) => id),
    states: besides(({ countries }) => countries.filter((id) => !states.includes(id))),
    organisations: besides(({ organisers, partners }) =>
      [...organisers, ...partners].filter((id) => !states.includes(governedBy(id, dataset) ?? '')),
    ),
    funders: besides(({ funders }) => funders),
  }
}

function besidesOf(
  events: readonly AtlasEvent[],
  idsOf: (event: AtlasEvent) => readonly string[],
  byName: (a: string, b: string) => number,
): readonly Beside[] {
  const found = new Map<string, string[]>()
  for (const event of events) {
    for (const id of unique(idsOf(event))) found.set(id, [...(found.get(id) ?? []), event.id])
  }
  return [...found]
    .map(([id, records]) => ({ id, records }))
    .sort((a, b) => b.records.length - a.records.length || byName(a.id, b.id))
}
