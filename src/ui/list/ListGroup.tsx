import { useMemo } from 'react'
import type { AtlasRecord } from '../../domain/model.ts'
import { byDate } from '../../domain/numbers.ts'
import { sourcingOf } from '../../domain/view.ts'
import { lensOnShow } from '../../store/selectors.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { RecordRow } from './RecordRow.tsx'

interface ListGroupProps {
  readonly title: string
  readonly counted: 'eventCount' | 'recordCount' | 'flowCount'
  readonly records: readonly AtlasRecord[]
}

/**
 * The rows of one kind of record under a heading that counts them by tier. What differs between rows comes down as
 * properties, so that a step of the window writes only the rows that come and go.
 */
export function ListGroup({ title, counted, records }: ListGroupProps) {
  const speech = useSpeech()
  const store = useAtlasStore()
  const dataset = useAtlas((state) => state.dataset)
  const selected = useAtlas((state) => state.view.select)
  const hovered = useAtlas((state) => state.hovered)
  const lens = useAtlas(lensOnShow)
  const rows = useMemo(() => byDate(records), [records])
  if (rows.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className="list-group">
        {title} <span className="number">{tiersInWords(records, counted, speech)}</span>
      </h3>
      <ul className="rows" onPointerLeave={() => store.getState().hover(null)}>
        {rows.map((record) => (
          <RecordRow
            key={record.id}
            record={record}
            dataset={dataset}
            speech={speech}
            isSelected={record.id === selected}
            isHovered={record.id === hovered}
            isDim={lens !== null && !lens.records.has(record.id)}
            store={store}
          />
        ))}
      </ul>
    </section>
  )
}

function tiersInWords(
  records: readonly AtlasRecord[],
  counted: ListGroupProps['counted'],
  { t }: ReturnType<typeof useSpeech>,
): string {
  const text = records.filter(({ tier }) => sourcingOf(tier) === 'text').length
  const total = t(counted, { count: records.length })
  return t('listCount', { total, text, cited: records.length - text })
}
