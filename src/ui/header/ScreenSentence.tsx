import { screenParts, screenSentence } from '../../i18n/screen-sentence.ts'
import { useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { useScreenFacts } from './use-screen-facts.ts'

/** What narrows the screen, after the counts, as far as there is room: first what the presenter hides. */
export function ScreenNarrowed() {
  const { t, language } = useSpeech()
  const facts = useScreenFacts()
  return (
    <>
      {facts.hidden > 0 && (
        <>
          {' · '}
          <b>{t('screenHidden', { count: facts.hidden })}</b>
        </>
      )}
      {facts.filters.length + facts.lens.length > 0 &&
        ` · ${screenParts({ ...facts, hidden: 0 }, language, t).join(' · ')}`}
    </>
  )
}

/** The whole sentence, which the button of the status opens and the region of the map is described by. */
export function ScreenSentence() {
  const { t, language } = useSpeech()
  const store = useAtlasStore()
  const facts = useScreenFacts()
  const showHidden = () => {
    document.getElementById('screen')?.hidePopover()
    store.getState().showHidden()
  }
  return (
    <>
      <p id="screen-sentence">{screenSentence(facts, language, t)}</p>
      {facts.hidden > 0 && (
        <button type="button" onClick={showHidden}>
          {t('showHidden')}
        </button>
      )}
    </>
  )
}
