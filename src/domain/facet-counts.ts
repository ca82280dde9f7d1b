import { facets } from './facets.ts'
import type { Found } from './found.ts'
import type { AtlasRecord, Dataset } from './model.ts'
import type { FacetKey, View } from './view.ts'
import { onShow } from './visible.ts'

/** How many records have each value; a value without any is not in it. */
export type FacetCounts = ReadonlyMap<string, number>

/**
 * Counts that foretell: for each value of a facet, how many records that have it would be on show, in the window,
 * were it chosen. Within a facet values are alternatives, so what is chosen there now changes no number; across
 * facets all must agree, so what is chosen in the others does.
 */
export function facetCounts(
  dataset: Dataset,
  view: View,
  key: FacetKey,
  found: Found | null = null,
): FacetCounts {
  return countsOf(recordsBefore(dataset, view, key, found), dataset, key)
}

/** What would be on show if this facet asked nothing: the records that it chooses from. */
export function recordsBefore(
  dataset: Dataset,
  view: View,
  key: FacetKey,
  found: Found | null = null,
): readonly AtlasRecord[] {
  const { activities, frameworks, flows } = onShow(dataset, { ...view, [key]: null }, found)
  return [...activities, ...frameworks, ...flows]
}

export function countsOf(records: readonly AtlasRecord[], dataset: Dataset, key: FacetKey): FacetCounts {
  const { valuesOf } = facets[key]
  const counts = new Map<string, number>()
  for (const record of records) {
    for (const value of new Set(valuesOf(record, dataset))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
