import { useState } from 'react'
import { useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { LoadBoundary } from '../parts/LoadBoundary.tsx'
import { useWorded } from '../parts/use-worded.ts'

const loadGroups = async () => (await import('./ChoiceGroups.tsx')).ChoiceGroups

/** The facets of many values, which load when they are first asked for. */
export function MoreFilters() {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const [isOpen, setOpen] = useState(false)
  const ChoiceGroups = useWorded(loadGroups)
  const fail = () => {
    setOpen(false)
    store.getState().notify({ code: 'load-failed' })
  }
  return (
    <div className="more-filters">
      <button
        type="button"
        className="more-title"
        aria-expanded={isOpen}
        aria-controls="more-filters"
        onClick={() => setOpen(!isOpen)}
      >
        {t('moreFilters')}
      </button>
      <div id="more-filters">
        {isOpen && (
          <LoadBoundary onFailure={fail}>
            <ChoiceGroups />
          </LoadBoundary>
        )}
      </div>
    </div>
  )
}
