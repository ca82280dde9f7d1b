import '../../styles/about.css'
import { grades } from '../../../domain/model.ts'
import { releaseInWords } from '../../../i18n/dates.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { PageLink } from '../../parts/PageLink.tsx'
import { gradeKeys } from '../../parts/record-words.ts'
import { PageFrame } from '../PageFrame.tsx'
import { usePageSpeech } from '../use-page-speech.ts'
import { SourceList } from './SourceList.tsx'

/** What the atlas is and is not, how it says what it says, on what it rests, and whom to tell of an error. */
export function AboutPage() {
  const { t, p } = usePageSpeech()
  return (
    <PageFrame title={t('pageAbout')}>
      <div className="about">
        <h3>{p('aboutIs')}</h3>
        <p>{t('introWhat')}</p>
        <p>{p('aboutScope')}</p>
        <p>{t('introNot')}</p>
        <h3>{p('aboutClaims')}</h3>
        <p>{p('aboutClaimsText')}</p>
        <h3>{p('aboutTiers')}</h3>
        <dl>
          <dt>{t('sourcingText')}</dt>
          <dd>{p('aboutTierText')}</dd>
          <dt>{t('sourcingCited')}</dt>
          <dd>{p('aboutTierCited')}</dd>
        </dl>
        <Grades />
        <h3>{p('aboutDates')}</h3>
        <p>{p('aboutDatesText')}</p>
        <p>{p('aboutPlacesText')}</p>
        <p>{p('aboutNotStated')}</p>
        <h3>{p('aboutBoundaries')}</h3>
        <p>{t('disclaimer')}</p>
        <p>{p('aboutBoundariesText')}</p>
        <h3>{p('aboutRights')}</h3>
        <p>{p('aboutRightsText')}</p>
        <Files />
        <Reporting />
        <h3>{p('aboutPrivacy')}</h3>
        <p>{p('aboutPrivacyText')}</p>
        <h3>{t('pageAccessibility')}</h3>
        <p>
          {p('accessAimText')}{' '}
          <PageLink page={{ name: 'accessibility', of: null }}>{p('accessTested')}</PageLink>
        </p>
        <h3>{p('aboutSources')}</h3>
        <SourceList />
      </div>
    </PageFrame>
  )
}

const gradeTexts = {
  ends: 'gradeEndsText',
  'one-end': 'gradeOneEndText',
  area: 'gradeAreaText',
  unplaced: 'gradeUnplacedText',
} as const

function Grades() {
  const { t, p } = usePageSpeech()
  return (
    <>
      <h3>{p('aboutArrows')}</h3>
      <p>
        {t('legendArrows')} {t('legendStub')} {t('legendWidth')}
      </p>
      <dl>
        {grades.map((grade) => (
          <div key={grade}>
            <dt>{t(gradeKeys[grade])}</dt>
            <dd>{t(gradeTexts[grade])}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** By addresses relative to the page, so that they hold wherever it is served. */
const files = ['events.csv', 'events.geojson', 'flows.csv', 'flows.geojson', 'countries.geojson'] as const

function Files() {
  const { t, p } = usePageSpeech()
  return (
    <>
      <h3>{p('aboutFiles')}</h3>
      <p>{p('aboutFilesText')}</p>
      <ul className="about-files">
        <li>
          <a href="./records.html">{t('plainListLink')}</a>
        </li>
        {files.map((name) => (
          <li key={name}>
            <a href={`./data/${name}`} dir="ltr">
              {name}
            </a>
          </li>
        ))}
        <li>
          <a href="./data/index.json">{p('aboutFilesIndex')}</a>
        </li>
      </ul>
    </>
  )
}

function Reporting() {
  const { t, p, language } = usePageSpeech()
  const release = useAtlas((state) => state.dataset.release)
  return (
    <>
      <h3>{p('aboutReport')}</h3>
      <p>
        {p('aboutReportText')}{' '}
        <a href={release.report} rel="noreferrer" target="_blank">
          {t('reportError')}
        </a>
      </p>
      <h3>{p('aboutVersion')}</h3>
      <p>{releaseInWords(release, language, t)}.</p>
    </>
  )
}
