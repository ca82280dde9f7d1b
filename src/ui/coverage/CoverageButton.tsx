import { useState } from 'react'
import { useSpeech } from '../parts/atlas-context.ts'
import { LoadedDialog } from '../parts/LoadedDialog.tsx'

const loadDialog = async () => (await import('./CoverageDialog.tsx')).CoverageDialog

/** Opens "What the record is", which loads when it is first asked for. */
export function CoverageButton() {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="coverage-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('coverageButton')}
      </button>
      {isOpen && <LoadedDialog load={loadDialog} props={{ onClose: () => setOpen(false) }} />}
    </>
  )
}
