import { useState } from 'react'
import { isFirstVisit, rememberVisit } from '../../services/visits.ts'
import { CoverageButton } from '../coverage/CoverageButton.tsx'
import { useAtlas, useSpeech } from '../parts/atlas-context.ts'

/** First visit: two lines on what this is and is not, which go away and stay away; not over what a link opens. */
export function Introduction() {
  const { t } = useSpeech()
  const [isShown, setShown] = useState(isFirstVisit)
  const isReading = useAtlas((state) => state.view.select !== null)
  if (!isShown || isReading) return null
  const close = () => {
    rememberVisit()
    setShown(false)
  }
  return (
    <aside className="introduction" aria-label={t('appName')}>
      <p>
        {t('introWhat')} {t('introNot')}
      </p>
      <CoverageButton />
      <button type="button" className="primary" onClick={close}>
        {t('introClose')}
      </button>
    </aside>
  )
}
