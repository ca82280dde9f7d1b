import { activityKinds, frameworkKinds, grades } from '../../domain/model.ts'
import { sourcings } from '../../domain/view.ts'
import { CoverageButton } from '../coverage/CoverageButton.tsx'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { gradeKeys, kindKeys, sourcingKeys } from '../parts/record-words.ts'
import { SavedViewsButton } from '../saved/SavedViewsButton.tsx'
import { FacetGroup, FacetRows } from './FacetGroup.tsx'
import { MapKey } from './MapKey.tsx'
import { MoreFilters } from './MoreFilters.tsx'
import { BadgeSample, GradeSample } from './samples.tsx'
import { ThemeFilter } from './ThemeFilter.tsx'
import { useFacet } from './use-facet.ts'

/** What can be ticked, and what the signs of the map mean. */
export function FilterBody() {
  return (
    <>
      <MoreFilters />
      <KindFilter />
      <GradeFilter />
      <ThemeFilter />
      <SourcingFilter />
      <MapKey />
      <div className="panel-foot">
        <SavedViewsButton />
        <CoverageButton />
      </div>
    </>
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
  }))
  return (
    <FacetGroup title={t('legendEvents')} all={kinds} ticks={ticks}>
      <FacetRows facet="kind" rows={rows} ticks={ticks} />
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
  const onlyEnds = useAtlas(({ view }) => view.grade?.join() === 'ends')
  const ticks = useFacet('grade', grades)
  const rows = grades.map((grade) => ({
    value: grade,
    text: t(gradeKeys[grade]),
    note: t(gradeTexts[grade]),
    sample: <GradeSample grade={grade} />,
  }))
  return (
    <FacetGroup title={t('legendGrades')} all={grades} ticks={ticks}>
      <FacetRows facet="grade" rows={rows} ticks={ticks} />
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
  const ticks = useFacet('tier', sourcings)
  const rows = sourcings.map((sourcing) => ({
    value: sourcing,
    text: t(sourcingKeys[sourcing]),
    sample: null,
  }))
  return (
    <FacetGroup title={t('legendSourcing')} all={sourcings} ticks={ticks}>
      <FacetRows facet="tier" rows={rows} ticks={ticks} />
    </FacetGroup>
  )
}
