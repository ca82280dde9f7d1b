import { useMemo } from 'react'
import { recordById } from '../../domain/links.ts'
import type { AtlasRecord } from '../../domain/model.ts'
import { pathsFrom } from '../../domain/paths.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { dateOf, kindOf, titleOf } from '../parts/record-words.ts'

interface PathsProps {
  readonly record: AtlasRecord
}

/** Where one can go on from a record, beside what it is stated to be part of, to follow or to refer to. */
export function PathsFromHere({ record }: PathsProps) {
  const { t } = useSpeech()
  const dataset = useAtlas((state) => state.dataset)
  const { sameProject, sameSource } = useMemo(() => pathsFrom(dataset, record), [dataset, record])
  return (
    <>
      <Path title={t('pathSameProject', { count: sameProject.length })} records={sameProject} />
      {record.tier === 'document' && (
        <Path title={t('pathSameSource', { count: sameSource.length })} records={sameSource} />
      )}
    </>
  )
}

interface PathProps {
  readonly title: string
  readonly records: readonly string[]
}

function Path({ title, records }: PathProps) {
  const speech = useSpeech()
  const store = useAtlasStore()
  const dataset = useAtlas((state) => state.dataset)
  if (records.length === 0) return null
  return (
    <details className="path">
      <summary>{title}</summary>
      <ul>
        {records.map((id) => {
          const record = recordById(dataset, id)
          return (
            record && (
              <li key={id}>
                <button
                  type="button"
                  className="row"
                  onClick={() => store.getState().select(id)}
                  onPointerEnter={() => store.getState().hover(id)}
                  onPointerLeave={() => store.getState().hover(null)}
                >
                  <span className="row-title">{titleOf(record, speech)}</span>
                  <span className="row-facts">
                    {kindOf(record, speech)} · {dateOf(record, speech)}
                  </span>
                </button>
              </li>
            )
          )
        })}
      </ul>
    </details>
  )
}
