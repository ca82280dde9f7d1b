import { activityKinds, frameworkKinds, grades } from '../../domain/model.ts'
import { visibleRecords } from '../../store/selectors.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { Disclosure } from '../parts/Disclosure.tsx'
import { gradeKeys, kindKeys } from '../parts/record-words.ts'
import { FacetGroup } from './FacetGroup.tsx'
import { BadgeSample, GoodSample, GradeSample, LineSample } from './samples.tsx'

/** The legend is the filter: what is ticked is on show. */
export function Filters() {
  const { t } = useSpeech()
  return (
    <Disclosure panel="filters" id="filters" region={t('regionFilters')} title={t('filtersButton')}>
      <FiltersBody />
    </Disclosure>
  )
}

const gradeTexts = {
  ends: 'gradeEndsText',
  'one-end': 'gradeOneEndText',
  area: 'gradeAreaText',
  unplaced: 'gradeUnplacedText',
} as const

function FiltersBody() {
  const { t, words } = useSpeech()
  const store = useAtlasStore()
  const dataset = useAtlas((state) => state.dataset)
  const kinds = [...activityKinds, ...frameworkKinds].filter((kind) =>
    dataset.events.some((event) => event.kind === kind),
  )
  const isFiltered = useAtlas(({ view }) => view.theme !== null || view.kind !== null || view.grade !== null)
  const onlyEnds = useAtlas(({ view }) => view.grade?.join() === 'ends')
  return (
    <>
      {isFiltered && (
        <button type="button" className="reset" onClick={() => store.getState().resetFilters()}>
          {t('resetFilters')}
        </button>
      )}
      <FacetGroup
        facet="kind"
        title={t('legendEvents')}
        all={kinds}
        rows={kinds.map((kind) => ({
          value: kind,
          text: t(kindKeys[kind]),
          sample: <BadgeSample kind={kind} />,
          count: dataset.events.filter((event) => event.kind === kind).length,
        }))}
      />
      <FacetGroup
        facet="grade"
        title={t('legendGrades')}
        all={grades}
        rows={grades.map((grade) => ({
          value: grade,
          text: t(gradeKeys[grade]),
          note: t(gradeTexts[grade]),
          sample: <GradeSample grade={grade} />,
          count: dataset.flows.filter((flow) => flow.grade === grade).length,
        }))}
      >
        <label className="switch">
          <input
            type="checkbox"
            checked={onlyEnds}
            onChange={(event) => store.getState().setFacet('grade', event.target.checked ? ['ends'] : null)}
          />
          {t('onlyEnds')}
        </label>
      </FacetGroup>
      <FacetGroup
        facet="theme"
        title={t('legendThemes')}
        all={dataset.themes.map((theme) => theme.id)}
        rows={dataset.themes.map((theme) => ({
          value: theme.id,
          text: words.themes[theme.id] ?? theme.id,
          sample: <GoodSample icon={theme.icon} family={theme.family} />,
          count:
            dataset.flows.filter((flow) => flow.theme === theme.id).length +
            dataset.events.filter((event) => event.themes.includes(theme.id)).length,
        }))}
      />
      <MapKey />
    </>
  )
}

function MapKey() {
  const { t } = useSpeech()
  const activities = useAtlas(visibleRecords).activities.length
  const showsCounts = useAtlas((state) => state.showsCounts)
  const store = useAtlasStore()
  const lines = [
    { sample: <span className="sample-tint" />, text: t('legendTint', { count: activities }) },
    { sample: <LineSample kind="threat" />, text: t('legendThreat') },
    { sample: <LineSample kind="single" />, text: t('legendSingle') },
    { sample: <LineSample kind="undated" />, text: t('legendHollowHead') },
    { sample: <LineSample kind="region" />, text: t('legendRegion') },
    { sample: <LineSample kind="dashed" />, text: t('legendDashed') },
    { sample: <LineSample kind="dotted" />, text: t('legendDotted') },
    { sample: <BadgeSample kind="instrument" />, text: t('legendAnnounced') },
  ]
  return (
    <section className="map-key">
      <h3>{t('legendMap')}</h3>
      <label className="switch">
        <input
          type="checkbox"
          checked={showsCounts}
          onChange={(event) => store.getState().setCounts(event.target.checked)}
        />
        {t('counts')}
      </label>
      <ul>
        {lines.map(({ sample, text }) => (
          <li key={text}>
            <span className="sample">{sample}</span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p>
        {t('legendArrows')} {t('legendStub')} {t('legendWidth')}
      </p>
    </section>
  )
}
