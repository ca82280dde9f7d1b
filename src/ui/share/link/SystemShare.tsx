import { screenSentence } from '../../../i18n/screen-sentence.ts'
import { canShare, share } from '../../../services/share-sheet.ts'
import { useScreenFacts } from '../../header/use-screen-facts.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'

interface SystemShareProps {
  readonly address: string
  readonly onFailure: () => void
}

/** The system's own share sheet, where there is one that takes this. */
export function SystemShare({ address, onFailure }: SystemShareProps) {
  const { t, p, language } = usePageSpeech()
  const facts = useScreenFacts()
  const shared = { title: t('appName'), text: screenSentence(facts, language, t), url: address }
  if (!canShare(shared)) return null
  return (
    <button type="button" onClick={() => share(shared).catch(onFailure)}>
      {p('linkSystem')}
    </button>
  )
}
