import { useState } from 'react'
import { useSpeech } from '../parts/atlas-context.ts'
import { LoadedDialog } from '../parts/LoadedDialog.tsx'

const loadDialog = async () => (await import('./SavedViewsDialog.tsx')).SavedViewsDialog

/** Opens the views that this browser keeps, which load when they are first asked for. */
export function SavedViewsButton() {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="saved-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('savedButton')}
      </button>
      {isOpen && <LoadedDialog load={loadDialog} props={{ onClose: () => setOpen(false) }} />}
    </>
  )
}
