import '../../styles/table.css'
import { useDeferredValue, useMemo, useState } from 'react'
import { keepColumns, keptColumns } from '../../../services/table-columns.ts'
import { visibleRecords } from '../../../store/selectors.ts'
import { Later, ListBody } from '../../app/Later.tsx'
import { useAtlas } from '../../parts/atlas-context.ts'
import { PageFrame } from '../PageFrame.tsx'
import { useDetails } from '../use-details.ts'
import { usePageSpeech } from '../use-page-speech.ts'
import { ColumnChooser } from './ColumnChooser.tsx'
import { type ColumnId, columnIds, columns, type TableWorld } from './columns.ts'
import { RecordGrid } from './RecordGrid.tsx'
import { type Sort, sortRows } from './sort.ts'

const usualColumns = columnIds.filter((id) => columns[id].isUsual)

/** Everything on show as a table: the same records and the same selection as the map. */
export function TablePage() {
  const speech = usePageSpeech()
  const { t, p } = speech
  const dataset = useAtlas((state) => state.dataset)
  const evidence = useDetails()
  const onShow = useDeferredValue(useAtlas(visibleRecords))
  const [shown, setShown] = useState<readonly ColumnId[]>(() => withTitle(keptColumns(columnIds)))
  const [sort, setSort] = useState<Sort>({ column: 'date', isDescending: false })

  const world: TableWorld = useMemo(() => ({ speech, dataset, evidence }), [speech, dataset, evidence])
  const records = useMemo(
    () => sortRows([...onShow.activities, ...onShow.frameworks, ...onShow.flows], sort, world),
    [onShow, sort, world],
  )
  const choose = (next: readonly ColumnId[]) => {
    keepColumns(next)
    setShown(next)
  }
  const sortBy = (column: ColumnId) =>
    setSort((before) => ({ column, isDescending: before.column === column && !before.isDescending }))
  return (
    <PageFrame
      title={t('pageTable')}
      actions={
        <>
          <span className="number">{t('recordCount', { count: records.length })}</span>
          <ColumnChooser shown={shown} onChange={choose} />
        </>
      }
    >
      {records.length === 0 ? (
        // The list, where nothing is on show, says what to do.
        <Later>
          <ListBody />
        </Later>
      ) : (
        <RecordGrid
          label={p('tableLabel')}
          records={records}
          shown={shown}
          sort={sort}
          onSort={sortBy}
          world={world}
        />
      )}
    </PageFrame>
  )
}

const withTitle = (kept: readonly ColumnId[] | null): readonly ColumnId[] =>
  kept ? columnIds.filter((id) => id === 'title' || kept.includes(id)) : usualColumns
