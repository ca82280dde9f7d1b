import '../../styles/subject.css'
import { type ReactNode, useMemo } from 'react'
import { namingsOf, type Subject } from '../../../domain/subjects.ts'
import { visibleRecords } from '../../../store/selectors.ts'
import { useAtlas, useAtlasStore } from '../../parts/atlas-context.ts'
import { PageFrame } from '../PageFrame.tsx'
import { usePageSpeech } from '../use-page-speech.ts'
import { filterFor } from './filter-for.ts'
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
  const { p } = usePageSpeech()
  const store = useAtlasStore()
  const dataset = useAtlas((state) => state.dataset)
  const shown = useAtlas(visibleRecords)
  const { kind, id } = subject
  const namings = useMemo(() => namingsOf(dataset, { kind, id }), [dataset, kind, id])
  const onShow = useMemo(
    () => new Set([...shown.activities, ...shown.frameworks, ...shown.flows].map((record) => record.id)),
    [shown],
  )
  const filter = filterFor(subject)
  const showOnly = () => {
    filter?.(store.getState())
    store.getState().setPage(null)
  }
  const count = namings.length
  return (
    <PageFrame
      title={name}
      actions={
        filter &&
        count > 0 && (
          <button type="button" onClick={showOnly}>
            {p('subjectFilter')}
          </button>
        )
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
