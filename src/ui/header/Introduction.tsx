import { useState } from 'react'
import { isFirstVisit, rememberVisit } from '../../services/visits.ts'
import { useSpeech } from '../parts/atlas-context.ts'

/** First visit: two lines on what this is and is not, which go away and stay away. */
export function Introduction() {
  const { t } = useSpeech()
  const [isShown, setShown] = useState(isFirstVisit)
  if (!isShown) return null
  const close = () => {
    rememberVisit()
    setShown(false)
  }
  return (
    <aside className="introduction" aria-label={t('appName')}>
      <p>
        {t('introWhat')} {t('introNot')}
      </p>
      <button type="button" className="primary" onClick={close}>
        {t('introClose')}
      </button>
    </aside>
  )
}
