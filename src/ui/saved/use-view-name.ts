import { activeFilters } from '../../domain/active-filters.ts'
import { facetKeys } from '../../domain/view.ts'
import { windowOf } from '../../domain/visible.ts'
import { formatYears } from '../../i18n/dates.ts'
import { longestName } from '../../services/saved-views.ts'
import { selectedRecord } from '../../store/selectors.ts'
import { filterInWords, needsNames } from '../filters/filter-words.ts'
import { useNames } from '../filters/use-names.ts'
import { usePageSpeech } from '../pages/use-page-speech.ts'
import { useAtlas } from '../parts/atlas-context.ts'
import { titleOf } from '../parts/record-words.ts'

/** What the view is called unless the reader says else: what is chosen, the filters, the years. */
export function useViewName(): string {
  const speech = usePageSpeech()
  const dataset = useAtlas((state) => state.dataset)
  const view = useAtlas((state) => state.view)
  const sources = useAtlas((state) => state.evidence?.sources)
  const record = useAtlas(selectedRecord)
  const asked = facetKeys.filter((key) => view[key] !== null)
  useNames(needsNames(asked), asked.includes('source'))
  const { start, end } = windowOf(dataset, view)
  const parts = [
    ...(record ? [titleOf(record, speech)] : []),
    ...activeFilters(dataset, view).map((filter) => filterInWords(filter, speech, sources)),
    formatYears(start, end, speech.t),
  ]
  return parts.join(' · ').slice(0, longestName)
}
