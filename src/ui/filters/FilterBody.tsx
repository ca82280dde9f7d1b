import { activityKinds, frameworkKinds, grades } from '../../domain/model.ts'
import { sourcingOf, sourcings } from '../../domain/view.ts'
import { CoverageButton } from '../coverage/CoverageButton.tsx'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { gradeKeys, kindKeys, sourcingKeys } from '../parts/record-words.ts'
import { FacetGroup, FacetRows } from './FacetGroup.tsx'
import { MapKey } from './MapKey.tsx'
import { BadgeSample, GradeSample } from './samples.tsx'
import { ThemeFilter } from './ThemeFilter.tsx'
import { useFacet } from './use-facet.ts'

/** What can be ticked, and what the signs of the map mean. */
export function FilterBody() {
  return (
    <>
      <Reset />
      <KindFilter />
      <GradeFilter />
      <ThemeFilter />
      <SourcingFilter />
      <MapKey />
      <CoverageButton />
    </>
  )
}

function Reset() {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const isFiltered = useAtlas(({ view }) =>
    [view.theme, view.kind, view.grade, view.tier].some((facet) => facet !== null),
  )
  if (!isFiltered) return null
  return (
    <button type="button" className="reset" onClick={() => store.getState().resetFilters()}>
      {t('resetFilters')}
    </button>
  )
}

function KindFilter() {
  const { t } = useSpeech()
  const events = useAtlas((state) => state.dataset.events)
  const kinds = [...activityKinds, ...frameworkKinds].filter((kind) =>
    events.some((event) => event.kind === kind),
  )
  const ticks = useFacet('kind', kinds)
  const rows = kinds.map((kind) => ({
    value: kind,
    text: t(kindKeys[kind]),
    sample: <BadgeSample kind={kind} />,
    count: events.filter((event) => event.kind === kind).length,
  }))
  return (
    <FacetGroup title={t('legendEvents')} all={kinds} ticks={ticks}>
      <FacetRows rows={rows} ticks={ticks} />
    </FacetGroup>
  )
}

const gradeTexts = {
  ends: 'gradeEndsText',
  'one-end': 'gradeOneEndText',
  area: 'gradeAreaText',
  unplaced: 'gradeUnplacedText',
} as const

function GradeFilter() {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const flows = useAtlas((state) => state.dataset.flows)
  const onlyEnds = useAtlas(({ view }) => view.grade?.join() === 'ends')
  const ticks = useFacet('grade', grades)
  const rows = grades.map((grade) => ({
    value: grade,
    text: t(gradeKeys[grade]),
    note: t(gradeTexts[grade]),
    sample: <GradeSample grade={grade} />,
    count: flows.filter((flow) => flow.grade === grade).length,
  }))
  return (
    <FacetGroup title={t('legendGrades')} all={grades} ticks={ticks}>
      <FacetRows rows={rows} ticks={ticks} />
      <label className="switch">
        <input
          type="checkbox"
          checked={onlyEnds}
          onChange={(event) => store.getState().setFacet('grade', event.target.checked ? ['ends'] : null)}
        />
        {t('onlyEnds')}
      </label>
    </FacetGroup>
  )
}

/** The two tiers: a text to read here, or a page to open. */
function SourcingFilter() {
  const { t } = useSpeech()
  const dataset = useAtlas((state) => state.dataset)
  const ticks = useFacet('tier', sourcings)
  const rows = sourcings.map((sourcing) => ({
    value: sourcing,
    text: t(sourcingKeys[sourcing]),
    sample: null,
    count: [...dataset.events, ...dataset.flows].filter(({ tier }) => sourcingOf(tier) === sourcing).length,
  }))
  return (
    <FacetGroup title={t('legendSourcing')} all={sourcings} ticks={ticks}>
      <FacetRows rows={rows} ticks={ticks} />
    </FacetGroup>
  )
}
