import { useEffect, useState } from 'react'
import { sourcingCounts } from '../../domain/visible.ts'
import { screenParts, screenSentence, statusSentence } from '../../i18n/screen-sentence.ts'
import { useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { useScreenFacts } from './use-screen-facts.ts'

/** Assistive technology hears the sentence this long after the last change, not at every step of a drag. */
const pause = 500

/**
 * One sentence of what is on show, and under it how that is sourced and what narrows it, as far as there is room: a
 * button that opens the whole sentence. Eyes see it at once; the `status` follows when the change has settled.
 */
export function Status() {
  const { t, language } = useSpeech()
  const facts = useScreenFacts()
  const sentence = statusSentence(facts.shown, t)
  const settled = useSettled(sentence)
  const whole = screenSentence(facts, language, t)
  return (
    <>
      <button type="button" className="screen-button" popoverTarget="screen" title={t('screenTitle')}>
        <span className="status" title={whole}>
          {sentence}
        </span>
        <span className="screen-more" title={whole}>
          {facts.hidden > 0 && <b>{t('screenHidden', { count: facts.hidden })} · </b>}
          <span className="sourcing">{t('sourcingSentence', sourcingCounts(facts.shown))}</span>
          {facts.filters.length > 0 && ` · ${screenParts({ ...facts, hidden: 0 }, language, t).join(' · ')}`}
        </span>
      </button>
      <p className="only-heard" role="status">
        {settled}
      </p>
      <div className="popover screen" id="screen" popover="auto" role="dialog" aria-label={t('screenTitle')}>
        <p id="screen-sentence">{whole}</p>
        {facts.hidden > 0 && <ShowHidden />}
      </div>
    </>
  )
}

function ShowHidden() {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const show = () => {
    document.getElementById('screen')?.hidePopover()
    store.getState().showHidden()
  }
  return (
    <button type="button" onClick={show}>
      {t('showHidden')}
    </button>
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
