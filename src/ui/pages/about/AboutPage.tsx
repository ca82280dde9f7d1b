import { spanOfDate } from '../../../domain/time.ts'
import { formatDay } from '../../../i18n/dates.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { PageFrame } from '../PageFrame.tsx'
import { usePageSpeech } from '../use-page-speech.ts'

/** What the atlas is and is not, and whom to tell of an error. */
export function AboutPage() {
  const { t, p, language } = usePageSpeech()
  const release = useAtlas((state) => state.dataset.release)
  const day = spanOfDate(release.date)?.start
  const date = day === undefined ? release.date : formatDay(day, language)
  return (
    <PageFrame title={t('pageAbout')}>
      <h3>{p('aboutIs')}</h3>
      <p>{t('introWhat')}</p>
      <p>{t('introNot')}</p>
      <p>{t('disclaimer')}</p>
      <p>
        {t('dataOf', { version: release.version, date })}.{' '}
        <a href={release.report} rel="noreferrer" target="_blank">
          {t('reportError')}
        </a>
      </p>
    </PageFrame>
  )
}
