import { lazy, useState } from 'react'
import { useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { LoadBoundary } from '../parts/LoadBoundary.tsx'

const CoverageDialog = lazy(async () => ({
  default: (await import('./CoverageDialog.tsx')).CoverageDialog,
}))

/** Opens "What the record is", which loads when it is first asked for. */
export function CoverageButton() {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const [isOpen, setOpen] = useState(false)
  const fail = () => {
    setOpen(false)
    store.getState().notify({ code: 'load-failed' })
  }
  return (
    <>
      <button type="button" className="coverage-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('coverageButton')}
      </button>
      {isOpen && (
        <LoadBoundary onFailure={fail}>
          <CoverageDialog onClose={() => setOpen(false)} />
        </LoadBoundary>
      )}
    </>
  )
}
