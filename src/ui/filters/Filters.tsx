import { ActiveFilters, FilterBody, Later } from '../app/Later.tsx'
import { useSpeech } from '../parts/atlas-context.ts'
import { Disclosure } from '../parts/Disclosure.tsx'

/** The legend is the filter: what is ticked is on show. */
export function Filters() {
  const { t } = useSpeech()
  return (
    <Disclosure
      panel="filters"
      id="filters"
      region={t('regionFilters')}
      title={t('filtersButton')}
      head={
        <Later>
          <ActiveFilters />
        </Later>
      }
    >
      <Later>
        <FilterBody />
      </Later>
    </Disclosure>
  )
}
