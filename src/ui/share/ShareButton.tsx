import { useState } from 'react'
import { useSpeech } from '../parts/atlas-context.ts'
import { LoadedShare } from './LoadedShare.tsx'

/** Opens all ways to take the view away; they load when they are first asked for. */
export function ShareButton() {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="share-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('share')}
      </button>
      {isOpen && <LoadedShare onClose={() => setOpen(false)} />}
    </>
  )
}
