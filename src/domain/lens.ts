import type { AtlasRecord, Dataset } from './model.ts'
import { countriesNamed } from './named-countries.ts'
import type { OnShow } from './visible.ts'

/** Some States, and what of the records on show names them: the rest steps back, and is counted all the same. */
export interface Lens {
  readonly states: readonly string[]
  /** Ids of records. */
  readonly records: ReadonlySet<string>
}

/**
 * How a record names a State, the closest way first: as taking part (or partner, visited, concerned), by its
 * government or a body of it as organiser, partner or funder, as where it was held; a flow as an end, an area or a stop.
 */
export type Tie = 'takes-part' | 'supports' | 'held-there' | 'flow'

export function lensOf(dataset: Dataset, shown: OnShow, states: readonly string[] | null): Lens | null {
  const known = (states ?? []).filter((id) => dataset.places[id]?.kind === 'country')
  if (known.length === 0) return null
  const records = [...shown.activities, ...shown.frameworks, ...shown.flows]
  const kept = records.filter((record) => tieOf(record, known, dataset) !== null)
  return { states: known, records: new Set(kept.map(({ id }) => id)) }
}

/** How a record names one of these States; null where it names none of them. */
export function tieOf(record: AtlasRecord, states: readonly string[], dataset: Dataset): Tie | null {
  const isOne = (code: string) => states.includes(code)
  const isNamed = () => countriesNamed(record, dataset).some(isOne)
  const isOfOne = (id: string) => isOne(governedBy(id, dataset) ?? '')
  if (record.record === 'flow') return isNamed() ? 'flow' : null
  if (record.countries.some(isOne)) return 'takes-part'
  const actors = [...record.organisers, ...record.partners, ...record.funders]
  if (actors.some(isOfOne)) return 'supports'
  return isNamed() ? 'held-there' : null
}

/** The State whose government an actor is, or is a body of; an office that only sits in a country is none. */
export function governedBy(actor: string, dataset: Dataset): string | null {
  const passed = new Set<string>()
  let found = dataset.actors[actor]
  while (found && !passed.has(found.id)) {
    if (found.kind === 'government') return found.country
    passed.add(found.id)
    found = found.partOf === null ? undefined : dataset.actors[found.partOf]
  }
  return null
}
