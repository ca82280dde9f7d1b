import { releaseInWords } from '../../i18n/dates.ts'
import { sharedAddress } from '../../services/address-bar.ts'
import { selectedRecord } from '../../store/selectors.ts'
import { useAtlas, useSpeech } from '../parts/atlas-context.ts'
import { titleOf } from '../parts/record-words.ts'

interface EmbedFootProps {
  /** Where the frame has no room for the reader, the foot names what is selected beside the way to it. */
  readonly isReaderShown: boolean
}

/** Of what data the view is, and the same view in the whole atlas. */
export function EmbedFoot({ isReaderShown }: EmbedFootProps) {
  const speech = useSpeech()
  const { t, language } = speech
  const release = useAtlas((state) => state.dataset.release)
  const selected = useAtlas(selectedRecord)
  const view = useAtlas((state) => state.view)
  const home = useAtlas((state) => state.homeLanguage)
  return (
    <footer className="embed-foot">
      <div className="embed-data">
        <p role="status">{selected && !isReaderShown && titleOf(selected, speech)}</p>
        <p>{releaseInWords(release, language, t)}</p>
      </div>
      <a className="button" href={sharedAddress(view, home)} target="_blank" rel="noopener">
        {t('embedOpen')}
      </a>
    </footer>
  )
}
