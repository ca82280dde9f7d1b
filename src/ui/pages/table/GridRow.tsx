import { memo } from 'react'
import type { AtlasRecord } from '../../../domain/model.ts'
import type { AtlasStore } from '../../../store/atlas-store.ts'
import { type ColumnId, columns, type TableWorld } from './columns.ts'

interface GridRowProps {
  readonly record: AtlasRecord
  /** Its place among all rows, from 0. */
  readonly index: number
  readonly shown: readonly ColumnId[]
  readonly world: TableWorld
  readonly store: AtlasStore
  /** The column of the cell that the Tab key stops at, where it is in this row. */
  readonly activeColumn: number | null
  readonly isSelected: boolean
  readonly isHovered: boolean
}

/** One record: its title is a button, the other cells say the rest; a press anywhere opens it. */
export const GridRow = memo((props: GridRowProps) => {
  const { record, index, shown, world, store, activeColumn, isSelected, isHovered } = props
  const { select, hover } = store.getState()
  const stop = (column: number) => ({
    'data-at': `${index}:${column}`,
    tabIndex: activeColumn === column ? 0 : -1,
  })
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-hovered={isHovered}
      onClick={() => select(record.id)}
      onPointerEnter={() => hover(record.id)}
      onFocus={() => hover(record.id)}
      onBlur={() => hover(null)}
    >
      {shown.map((id, column) =>
        id === 'title' ? (
          <th key={id} scope="row">
            <button type="button" data-opens={record.id} {...stop(column)}>
              <span>{columns.title.text(record, world)}</span>
            </button>
          </th>
        ) : (
          <td key={id} {...stop(column)}>
            <CellWords text={columns[id].text(record, world)} record={record} world={world} />
          </td>
        ),
      )}
    </tr>
  )
})

interface CellWordsProps {
  readonly text: string | null
  readonly record: AtlasRecord
  readonly world: TableWorld
}

/** “Not stated” is a value; a dash stands where such a record has no such field. */
function CellWords({ text, record, world: { speech } }: CellWordsProps) {
  if (text) return <span title={text}>{text}</span>
  const empty = text === null ? '–' : speech.t(record.tier === 'document' ? 'notStated' : 'notInPart')
  return <span className="empty-cell">{empty}</span>
}
