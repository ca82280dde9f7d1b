import { releaseInWords } from '../../i18n/dates.ts'
import { useAtlas, useSpeech } from '../parts/atlas-context.ts'

/** The disclaimer and the credits stand on the map, in the interface's language; the whole text is one press away. */
export function Credits() {
  const { t, language } = useSpeech()
  const release = useAtlas((state) => state.dataset.release)
  return (
    <div className="credits">
      <button type="button" popoverTarget="credits-text">
        {t('disclaimerShort')} · <span className="linked-words">{t('disclaimerOpen')}</span>
      </button>
      <div popover="auto" id="credits-text" className="popover">
        <p>{t('disclaimer')}</p>
        <p>{t('introNot')}</p>
        <p>{t('mapCredits')}.</p>
        <p>
          {releaseInWords(release, language, t)}.{' '}
          <a href={release.report} rel="noreferrer" target="_blank">
            {t('reportError')}
          </a>
        </p>
      </div>
    </div>
  )
}
