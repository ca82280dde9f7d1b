import { unique } from './collections.ts'
import { placesOf, placesOfFlow } from './drawing-places.ts'
import { type AtlasRecord, type Dataset, eventKinds, grades, type Timing } from './model.ts'
import { countriesNamed } from './named-countries.ts'
import {
  type FacetKey,
  facetKeys,
  type Precision,
  precisions,
  sourcingOf,
  sourcings,
  themeNotStated,
  type View,
} from './view.ts'

/** One thing that records can be filtered by. */
export interface Facet {
  /** What a record has of it, each value once; null: it is not asked, and the facet lets it through. */
  readonly valuesOf: (record: AtlasRecord, dataset: Dataset) => readonly string[] | null
  /**
   * `legend`: what is ticked is on show, at first everything. `choice`: of many values some are chosen; while none
   * is, everything is on show.
   */
  readonly manner: 'legend' | 'choice'
  /** The values in the order of the legend; null: those that records have. */
  readonly order: ((dataset: Dataset) => readonly string[]) | null
}

/**
 * The facets by their key in the address. Kinds are asked of events alone and grades of flows alone, since the legend
 * draws the two apart and unticking a kind of event must not take the lines away. Who organised, funded or took part
 * as a partner is asked of all: whoever asks for what Japan funded wants that and no statement on traffic, which
 * nobody funds; so a flow, which has none of them, passes none of them.
 */
export const facets: Readonly<Record<FacetKey, Facet>> = {
  theme: legend(themesOf, ({ themes }) => [...themes.map(({ id }) => id), themeNotStated]),
  kind: legend(
    (record) => (record.record === 'event' ? [record.kind] : null),
    () => eventKinds,
  ),
  grade: legend(
    (record) => (record.record === 'flow' ? [record.grade] : null),
    () => grades,
  ),
  tier: legend(
    ({ tier }) => [sourcingOf(tier)],
    () => sourcings,
  ),
  country: choice(kept(countriesNamed)),
  organiser: choice((record) => (record.record === 'event' ? record.organisers : [])),
  funder: choice((record) => (record.record === 'event' ? record.funders : [])),
  partner: choice((record) => (record.record === 'event' ? record.partners : [])),
  source: choice(({ sources }) => sources),
  precision: choice(
    kept((record, dataset) => [precisionOf(record, dataset)]),
    () => precisions,
  ),
}

/** Whether a facet asks for what comes with the second part of the dataset: see `dataset-parts.ts`. */
export const isOfRest = (key: FacetKey): boolean => key === 'theme' || facets[key].manner === 'choice'

/** Whether a view can be shown rightly only with the second part of the dataset. */
export const asksForRest = (view: View): boolean =>
  view.lens !== null || facetKeys.some((key) => view[key] !== null && isOfRest(key))

/** Whether a facet lets a record through when these values are chosen; null: none was asked for. */
export function passesFacet(
  key: FacetKey,
  chosen: readonly string[] | null,
  record: AtlasRecord,
  dataset: Dataset,
): boolean {
  if (chosen === null) return true
  const values = facets[key].valuesOf(record, dataset)
  return values === null || values.some((value) => chosen.includes(value))
}

/** Every value that can be chosen: of the legend all there are, of the others those that records have. */
export function valuesIn(dataset: Dataset, key: FacetKey): readonly string[] {
  const { order, valuesOf } = facets[key]
  if (order) return order(dataset)
  return unique([...dataset.events, ...dataset.flows].flatMap((record) => valuesOf(record, dataset) ?? []))
}

/** What the theme filter asks a record for. One that states no theme stays until that entry is unticked. */
export function themesOf(record: AtlasRecord): readonly string[] {
  if (record.record === 'flow') return [record.theme]
  return record.themes.length > 0 ? record.themes : [themeNotStated]
}

/** `exact`: a date to the day, neither about nor inferred, and a city or crossing. A flow's must be its own. */
export function precisionOf(record: AtlasRecord, { places }: Dataset): Precision {
  const named = record.record === 'event' ? placesOf(record) : placesOfFlow(record)
  const isPoint = (id: string) => places[id]?.kind === 'city' || places[id]?.kind === 'crossing'
  return isToTheDay(record.when) && named.some(isPoint) ? 'exact' : 'broad'
}

function isToTheDay(when: Timing | null): boolean {
  const ends = when ? [when.start, when.end] : ['unknown' as const]
  return ends.every(
    (end) => typeof end !== 'string' && end.precision === 'day' && !end.approximate && !end.uncertain,
  )
}

/** Records do not change, and what takes work to tell of them is asked for at every step of the window. */
function kept(valuesOf: (record: AtlasRecord, dataset: Dataset) => readonly string[]): Facet['valuesOf'] {
  const all = new WeakMap<Dataset, Map<AtlasRecord, readonly string[]>>()
  return (record, dataset) => {
    const ofDataset = all.get(dataset) ?? new Map<AtlasRecord, readonly string[]>()
    all.set(dataset, ofDataset)
    const values = ofDataset.get(record) ?? valuesOf(record, dataset)
    ofDataset.set(record, values)
    return values
  }
}

function legend(valuesOf: Facet['valuesOf'], order: Facet['order']): Facet {
  return { valuesOf, order, manner: 'legend' }
}

function choice(valuesOf: Facet['valuesOf'], order: Facet['order'] = null): Facet {
  return { valuesOf, order, manner: 'choice' }
}
