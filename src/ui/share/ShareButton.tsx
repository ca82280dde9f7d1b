import { useState } from 'react'
import { useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { LoadBoundary } from '../parts/LoadBoundary.tsx'
import { useWorded } from '../parts/use-worded.ts'

const loadDialog = async () => (await import('./ShareDialog.tsx')).ShareDialog

/** Opens all ways to take the view away; they load when they are first asked for. */
export function ShareButton() {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const [isOpen, setOpen] = useState(false)
  const ShareDialog = useWorded(loadDialog)
  const fail = () => {
    setOpen(false)
    store.getState().notify({ code: 'load-failed' })
  }
  return (
    <>
      <button type="button" className="share-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('share')}
      </button>
      {isOpen && (
        <LoadBoundary onFailure={fail}>
          <ShareDialog onClose={() => setOpen(false)} />
        </LoadBoundary>
      )}
    </>
  )
}
