import '../../styles/about.css'
import { useAtlas } from '../../parts/atlas-context.ts'
import { PageFrame } from '../PageFrame.tsx'
import { usePageSpeech } from '../use-page-speech.ts'

const tested = ['accessTestedAxe', 'accessTestedKeys', 'accessTestedSizes', 'accessTestedLanguages'] as const
const missing = [
  'accessMissingReaders',
  'accessMissingBrowsers',
  'accessMissingMap',
  'accessMissingCells',
  'accessMissingAxe',
] as const

/** What was tested for whom, how, and what is known to be missing. It says what `tests/browser` does: keep it so. */
export function AccessibilityPage() {
  const { t, p } = usePageSpeech()
  const report = useAtlas((state) => state.dataset.release.report)
  return (
    <PageFrame title={t('pageAccessibility')}>
      <div className="about">
        <h3>{p('accessAim')}</h3>
        <p>{p('accessAimText')}</p>
        <h3>{p('accessTested')}</h3>
        <ul>
          {tested.map((key) => (
            <li key={key}>{p(key)}</li>
          ))}
        </ul>
        <h3>{p('accessMissing')}</h3>
        <ul>
          {missing.map((key) => (
            <li key={key}>{p(key)}</li>
          ))}
        </ul>
        <h3>{p('accessTell')}</h3>
        <p>
          {p('accessTellText')}{' '}
          <a href={report} rel="noreferrer" target="_blank">
            {t('reportError')}
          </a>
        </p>
      </div>
    </PageFrame>
  )
}
