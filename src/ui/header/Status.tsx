import { useEffect, useState } from 'react'
import { sourcingCounts } from '../../domain/visible.ts'
import { statusSentence } from '../../i18n/status-sentence.ts'
import { visibleRecords } from '../../store/selectors.ts'
import { Later, ScreenNarrowed, ScreenSentence } from '../app/Later.tsx'
import { useAtlas, useSpeech } from '../parts/atlas-context.ts'

/** Assistive technology hears the sentence this long after the last change, not at every step of a drag. */
const pause = 500

/**
 * One sentence of what is on show, and under it how that is sourced and what narrows it, as far as there is room: a
 * button that opens the whole sentence. Eyes see it at once; the `status` follows when the change has settled.
 */
export function Status() {
  const { t } = useSpeech()
  const shown = useAtlas(visibleRecords)
  const sentence = statusSentence(shown, t)
  const settled = useSettled(sentence)
  return (
    <>
      <button type="button" className="screen-button" popoverTarget="screen">
        <span className="status" title={t('screenTitle')}>
          {sentence}
        </span>
        <span className="screen-more" title={t('screenTitle')}>
          <span className="sourcing">{t('sourcingSentence', sourcingCounts(shown))}</span>
          <Later>
            <ScreenNarrowed />
          </Later>
        </span>
      </button>
      <p className="only-heard" role="status">
        {settled}
      </p>
      <div className="popover screen" id="screen" popover="auto" role="dialog" aria-label={t('screenTitle')}>
        <Later>
          <ScreenSentence />
        </Later>
      </div>
    </>
  )
}

function useSettled(sentence: string): string {
  const [settled, setSettled] = useState(sentence)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(sentence), pause)
    return () => clearTimeout(timer)
  }, [sentence])
  return settled
}
