import '../../styles/subject.css'
import { type ReactNode, useMemo } from 'react'
import { namingsOf, type Subject } from '../../../domain/subjects.ts'
import type { FacetKey } from '../../../domain/view.ts'
import { visibleRecords } from '../../../store/selectors.ts'
import { useAtlas, useAtlasStore } from '../../parts/atlas-context.ts'
import { facetTitles } from '../../parts/record-words.ts'
import { PageFrame } from '../PageFrame.tsx'
import { usePageSpeech } from '../use-page-speech.ts'
import { filtersFor } from './filters-for.ts'
import { RecordGroups } from './RecordGroups.tsx'

interface SubjectPageProps {
  readonly subject: Subject
  readonly name: ReactNode
  /** What it is: "Country or territory". */
  readonly sort: string
  /** What else is known of it, and where that leads. */
  readonly children?: ReactNode
}

/** One subject with all the records that name it, on show now or not. */
export function SubjectPage({ subject, name, sort, children }: SubjectPageProps) {
  const { t, p } = usePageSpeech()
  const store = useAtlasStore()
  const dataset = useAtlas((state) => state.dataset)
  const shown = useAtlas(visibleRecords)
  const { kind, id } = subject
  const namings = useMemo(() => namingsOf(dataset, { kind, id }), [dataset, kind, id])
  const onShow = useMemo(
    () => new Set([...shown.activities, ...shown.frameworks, ...shown.flows].map((record) => record.id)),
    [shown],
  )
  const filters = filtersFor(subject, namings)
  const showOnly = (facet: FacetKey) => {
    store.getState().setFacet(facet, [id])
    store.getState().setPage(null)
  }
  const wording = (facet: FacetKey) =>
    kind === 'actor'
      ? t('labelled', { label: p('subjectFilter'), text: t(facetTitles[facet]) })
      : p('subjectFilter')
  const count = namings.length
  return (
    <PageFrame
      title={name}
      actions={
        count > 0 &&
        filters.map((facet) => (
          <button key={facet} type="button" onClick={() => showOnly(facet)}>
            {wording(facet)}
          </button>
        ))
      }
    >
      <p className="subject-sort">{sort}</p>
      {children}
      <p className="subject-count">
        {count === 0 ? (
          p('subjectNone')
        ) : (
          <>
            <b>{p(kind === 'source' ? 'subjectSourceCount' : 'subjectCount', { count })}</b> ·{' '}
            {p('subjectOnShow', { count: namings.filter(({ record }) => onShow.has(record.id)).length })}
          </>
        )}
      </p>
      <RecordGroups subject={subject} namings={namings} onShow={onShow} />
    </PageFrame>
  )
}
