import { facets, valuesIn } from './facets.ts'
import type { Dataset, Family } from './model.ts'
import { type FacetKey, facetKeys, themeNotStated, type View } from './view.ts'

/** One thing that the filters ask, as a reader would say it and take it back. */
export interface ActiveFilter {
  readonly facet: FacetKey
  /** `only`: these are chosen; `without`: these are unticked and all else is on show; `nothing`: none is ticked. */
  readonly manner: 'only' | 'without' | 'nothing'
  /** Several where they are a whole family of themes. */
  readonly values: readonly string[]
  /** The family that `values` are all of; `cooperation` for its themes; null: a value of its own. */
  readonly family: Family | 'cooperation' | null
}

/** What is active, in the order of the address. */
export function activeFilters(dataset: Dataset, view: View): readonly ActiveFilter[] {
  return facetKeys.flatMap((facet) => {
    const chosen = view[facet]
    return chosen === null ? [] : filtersOf(dataset, facet, chosen)
  })
}

/** What is left to ask of a facet once one filter is taken back; null: nothing. */
export function withoutFilter(dataset: Dataset, view: View, filter: ActiveFilter): readonly string[] | null {
  const { facet, manner, values } = filter
  const chosen: readonly string[] = view[facet] ?? []
  if (manner === 'nothing') return null
  if (manner === 'only') {
    const left = chosen.filter((value) => !values.includes(value))
    return left.length > 0 ? left : null
  }
  const all = valuesToTick(dataset, facet)
  const ticked = all.filter((value) => chosen.includes(value) || values.includes(value))
  return ticked.length === all.length ? null : ticked
}

/** The values of the legend that records have: those it lists. The grades and tiers stand there in any case. */
export function valuesToTick(dataset: Dataset, facet: FacetKey): readonly string[] {
  const all = valuesIn(dataset, facet)
  if (facet !== 'kind' && facet !== 'theme') return all
  const { valuesOf } = facets[facet]
  const held = new Set(
    [...dataset.events, ...dataset.flows].flatMap((record) => valuesOf(record, dataset) ?? []),
  )
  return all.filter((value) => held.has(value))
}

/** Said by what is chosen or by what is left out, whichever is shorter. */
function filtersOf(dataset: Dataset, facet: FacetKey, chosen: readonly string[]): readonly ActiveFilter[] {
  if (chosen.length === 0) return [{ facet, manner: 'nothing', values: [], family: null }]
  if (facets[facet].manner === 'choice') return said(dataset, facet, 'only', chosen)
  const unticked = valuesToTick(dataset, facet).filter((value) => !chosen.includes(value))
  return unticked.length < chosen.length
    ? said(dataset, facet, 'without', unticked)
    : said(dataset, facet, 'only', chosen)
}

function said(
  dataset: Dataset,
  facet: FacetKey,
  manner: ActiveFilter['manner'],
  values: readonly string[],
): readonly ActiveFilter[] {
  const whole = facet === 'theme' ? wholeFamilies(dataset, values) : []
  const alone = values.filter((value) => !whole.some((group) => group.values.includes(value)))
  return [
    ...whole.map((group) => ({ facet, manner, ...group })),
    ...alone.map((value) => ({ facet, manner, values: [value], family: null })),
  ]
}

/** The families of several themes that all stand among these. */
function wholeFamilies(dataset: Dataset, values: readonly string[]) {
  const held = valuesToTick(dataset, 'theme').filter((value) => value !== themeNotStated)
  const familyOf = new Map(dataset.themes.map(({ id, family }) => [id, family ?? 'cooperation'] as const))
  return [...new Set(held.map((id) => familyOf.get(id) ?? null))]
    .map((family) => ({ family, values: held.filter((id) => familyOf.get(id) === family) }))
    .filter((group) => group.values.length > 1 && group.values.every((id) => values.includes(id)))
}
