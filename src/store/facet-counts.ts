import { countsOf, type FacetCounts, recordsBefore } from '../domain/facet-counts.ts'
import type { AtlasRecord } from '../domain/model.ts'
import { type FacetKey, facetKeys } from '../domain/view.ts'
import type { AtlasState } from './atlas-store.ts'
import { remembered } from './remembered.ts'
import { filters } from './selectors.ts'

type ByFacet<Value> = Readonly<Record<FacetKey, (state: AtlasState) => Value>>

/** By facet: the records that it chooses from. */
export const recordsToChoose = byFacet((key) =>
  remembered(filters, ({ dataset, view }): readonly AtlasRecord[] => recordsBefore(dataset, view, key)),
)

/** By facet: how many of these have each value. Only what is asked for is counted. */
export const countsToChoose = byFacet((key) =>
  remembered(
    (state) => [recordsToChoose[key](state)],
    (state): FacetCounts => countsOf(recordsToChoose[key](state), state.dataset, key),
  ),
)

function byFacet<Value>(make: (key: FacetKey) => (state: AtlasState) => Value): ByFacet<Value> {
  return Object.fromEntries(facetKeys.map((key) => [key, make(key)])) as Record<
    FacetKey,
    (state: AtlasState) => Value
  >
}
