import { useEffect, useState } from 'react'
import { sourcingCounts } from '../../domain/visible.ts'
import { formatYears } from '../../i18n/dates.ts'
import { visibleRecords } from '../../store/selectors.ts'
import { useAtlas, useSpeech } from '../parts/atlas-context.ts'

/** Assistive technology hears the sentence this long after the last change, not at every step of a drag. */
const pause = 500

/**
 * One sentence of what is on show, and under it how that is sourced. Eyes see the sentence at once;
 * the `status` follows when the change has settled.
 */
export function Status() {
  const { t } = useSpeech()
  const shown = useAtlas(visibleRecords)
  const sentence = t('statusSentence', {
    events: t('eventCount', { count: shown.activities.length }),
    flows: t('flowCount', { count: shown.flows.length }),
    years: formatYears(shown.window.start, shown.window.end, t),
  })
  const settled = useSettled(sentence)
  return (
    <>
      <p className="status" aria-hidden="true">
        {sentence}
      </p>
      <p className="only-heard" role="status">
        {settled}
      </p>
      <p className="sourcing">{t('sourcingSentence', sourcingCounts(shown))}</p>
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
