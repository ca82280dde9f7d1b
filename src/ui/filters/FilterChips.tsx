import '../styles/facets.css'
import { useMemo, useRef } from 'react'
import { type ActiveFilter, activeFilters, withoutFilter } from '../../domain/active-filters.ts'
import { facetKeys } from '../../domain/view.ts'
import { usePageSpeech } from '../pages/use-page-speech.ts'
import { useAtlas, useAtlasStore } from '../parts/atlas-context.ts'
import { Close } from '../parts/button-icons.tsx'
import { filterInWords, needsNames } from './filter-words.ts'
import { focusOnFilters } from './focus-on-filters.ts'
import { useNames } from './use-names.ts'

/** One button an active filter, which takes it back. */
export function FilterChips() {
  const speech = usePageSpeech()
  const { p } = speech
  const store = useAtlasStore()
  const list = useRef<HTMLUListElement>(null)
  const dataset = useAtlas((state) => state.dataset)
  const view = useAtlas((state) => state.view)
  const sources = useAtlas((state) => state.evidence?.sources)
  const asked = facetKeys.filter((key) => view[key] !== null)
  const isNamed = useNames(needsNames(asked), asked.includes('source'))
  const filters = useMemo(() => activeFilters(dataset, view), [dataset, view])
  if (!isNamed || filters.length === 0) return null
  const takeBack = (filter: ActiveFilter, index: number) => {
    store.getState().setFacet(filter.facet, withoutFilter(dataset, view, filter))
    // The next chip stands where this one stood; after the last, the one before it.
    requestAnimationFrame(() => {
      const left = [...(list.current?.querySelectorAll('button') ?? [])]
      const next = left[index] ?? left.at(-1)
      if (next) next.focus()
      else focusOnFilters()
    })
  }
  return (
    <ul className="filter-chips" aria-label={p('activeFilters')} ref={list}>
      {filters.map((filter, index) => {
        const text = filterInWords(filter, speech, sources)
        return (
          <li key={`${filter.facet} ${filter.manner} ${filter.values.join()}`}>
            <button
              type="button"
              aria-label={p('filterRemove', { filter: text })}
              onClick={() => takeBack(filter, index)}
            >
              <bdi>{text}</bdi>
              <Close />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
