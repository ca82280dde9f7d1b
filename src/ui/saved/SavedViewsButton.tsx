import { useState } from 'react'
import { useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { LoadBoundary } from '../parts/LoadBoundary.tsx'
import { useWorded } from '../parts/use-worded.ts'

const loadDialog = async () => (await import('./SavedViewsDialog.tsx')).SavedViewsDialog

/** Opens the views that this browser keeps, which load when they are first asked for. */
export function SavedViewsButton() {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const [isOpen, setOpen] = useState(false)
  const SavedViewsDialog = useWorded(loadDialog)
  const fail = () => {
    setOpen(false)
    store.getState().notify({ code: 'load-failed' })
  }
  return (
    <>
      <button type="button" className="saved-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('savedButton')}
      </button>
      {isOpen && (
        <LoadBoundary onFailure={fail}>
          <SavedViewsDialog onClose={() => setOpen(false)} />
        </LoadBoundary>
      )}
    </>
  )
}
