import { facetKeys } from '../../domain/view.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { LoadBoundary } from '../parts/LoadBoundary.tsx'
import { useWorded } from '../parts/use-worded.ts'
import { SavedViewsButton } from '../saved/SavedViewsButton.tsx'
import { focusOnFilters } from './focus-on-filters.ts'

const loadChips = async () => (await import('./FilterChips.tsx')).FilterChips

/** What the filters ask, a chip each, and one button that takes all of it back. The dates are not among them. */
export function ActiveFilters() {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const isFiltered = useAtlas(({ view }) => facetKeys.some((key) => view[key] !== null))
  const FilterChips = useWorded(loadChips)
  if (!isFiltered) return null
  const reset = () => {
    store.getState().resetFilters()
    focusOnFilters()
  }
  return (
    <div className="active-filters">
      <LoadBoundary onFailure={() => store.getState().notify({ code: 'load-failed' })}>
        <FilterChips />
      </LoadBoundary>
      <div className="filter-actions">
        <button type="button" className="reset" onClick={reset}>
          {t('resetFilters')}
        </button>
        <SavedViewsButton />
      </div>
    </div>
  )
}
