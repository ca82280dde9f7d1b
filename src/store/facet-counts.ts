import { countsOf, type FacetCounts, recordsBefore } from '../domain/facet-counts.ts'
import type { AtlasRecord } from '../domain/model.ts'
import { type FacetKey, facetKeys } from '../domain/view.ts'
import type { AtlasState } from './atlas-store.ts'
import { remembered } from './remembered.ts'
import { filters, visibleRecords } from './selectors.ts'
import { timed } from './timed.ts'

/** The bench reads what counting takes by this name. */
export const facetMeasure = 'atlas-facets'

type ByFacet<Value> = Readonly<Record<FacetKey, (state: AtlasState) => Value>>

const recordsShown = remembered(
  (state) => [visibleRecords(state)],
  (state): readonly AtlasRecord[] => {
    const { activities, frameworks, flows } = visibleRecords(state)
    return [...activities, ...frameworks, ...flows]
  },
)

/** By facet: the records that it chooses from. Where it asks nothing they are those on show. */
export const recordsToChoose = byFacet((key) => {
  const before = remembered(filters, ({ dataset, view, found }) =>
    timed(facetMeasure, () => recordsBefore(dataset, view, key, found)),
  )
  return (state) => (state.view[key] === null ? recordsShown(state) : before(state))
})

/** By facet: how many of these have each value. Only what is asked for is counted. */
export const countsToChoose = byFacet((key) =>
  remembered(
    (state) => [recordsToChoose[key](state)],
    (state): FacetCounts => {
      const records = recordsToChoose[key](state)
      return timed(facetMeasure, () => countsOf(records, state.dataset, key))
    },
  ),
)

function byFacet<Value>(make: (key: FacetKey) => (state: AtlasState) => Value): ByFacet<Value> {
  return Object.fromEntries(facetKeys.map((key) => [key, make(key)])) as Record<
    FacetKey,
    (state: AtlasState) => Value
  >
}
