import { Fragment, type KeyboardEvent, useEffect, useRef } from 'react'
import type { AtlasRecord } from '../../../domain/model.ts'
import { useAtlas, useAtlasStore } from '../../parts/atlas-context.ts'
import { type ColumnId, columns, type TableWorld } from './columns.ts'
import { GridRow } from './GridRow.tsx'
import type { Sort } from './sort.ts'
import { useGridKeys } from './use-grid-keys.ts'
import { type RowWindow, useRowWindow } from './use-row-window.ts'

interface RecordGridProps {
  readonly label: string
  readonly records: readonly AtlasRecord[]
  readonly shown: readonly ColumnId[]
  readonly sort: Sort
  readonly onSort: (column: ColumnId) => void
  readonly world: TableWorld
}

/** A table of which only the rows in sight are drawn; it says to assistive technology how many there are. */
export function RecordGrid({ label, records, shown, sort, onSort, world }: RecordGridProps) {
  const store = useAtlasStore()
  const selected = useAtlas((state) => state.view.select)
  const hovered = useAtlas((state) => state.hovered)
  const scroller = useRef<HTMLDivElement>(null)
  const window = useRowWindow(scroller, records.length)
  const { active, setActive, onKeyDown, onFocus } = useGridKeys(scroller, records.length, shown.length)

  const at = records.findIndex(({ id }) => id === selected)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a record chosen anywhere is brought into sight once
  useEffect(() => {
    const element = scroller.current
    if (at < 0 || !element) return
    const room = element.clientHeight - window.height
    const isSeen =
      at * window.height >= element.scrollTop && (at + 1) * window.height <= element.scrollTop + room
    if (!isSeen) element.scrollTop = at * window.height - room / 2
    setActive({ row: at, column: active.column })
  }, [selected, at])

  const open = (event: KeyboardEvent) => {
    const record = records[active.row]
    const isCell = event.key === 'Enter' && (event.target as HTMLElement).matches('td')
    if (isCell && record) store.getState().select(record.id)
    else onKeyDown(event)
  }
  const drawn = drawnRows(window, active.row, records.length)
  return (
    <div className="grid-scroll" ref={scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells the arrows visit
        role="grid"
        aria-label={label}
        aria-rowcount={records.length + 1}
        onKeyDown={open}
        onFocus={onFocus}
        onPointerLeave={() => store.getState().hover(null)}
      >
        <colgroup>
          {shown.map((id) => (
            <col
              key={id}
              className={`column-${id}`}
              style={id === 'title' ? undefined : { inlineSize: `${columns[id].width}rem` }}
            />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {shown.map((id, column) => (
              <th key={id} scope="col" aria-sort={sort.column === id ? directionOf(sort) : undefined}>
                <button
                  type="button"
                  data-at={`-1:${column}`}
                  tabIndex={active.row === -1 && active.column === column ? 0 : -1}
                  onClick={() => onSort(id)}
                >
                  {columns[id].label(world.speech)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.map((index, place) => {
            const record = records[index]
            const skipped = index - (drawn[place - 1] ?? -1) - 1
            return (
              record && (
                <Fragment key={record.id}>
                  <Gap rows={skipped} height={window.height} />
                  <GridRow
                    record={record}
                    index={index}
                    shown={shown}
                    world={world}
                    store={store}
                    activeColumn={active.row === index ? active.column : null}
                    isSelected={record.id === selected}
                    isHovered={record.id === hovered}
                  />
                </Fragment>
              )
            )
          })}
          <Gap rows={records.length - 1 - (drawn.at(-1) ?? -1)} height={window.height} />
        </tbody>
      </table>
    </div>
  )
}

const directionOf = ({ isDescending }: Sort) => (isDescending ? 'descending' : 'ascending')

interface GapProps {
  readonly rows: number
  readonly height: number
}

/** Room for rows that are not drawn. */
function Gap({ rows, height }: GapProps) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row cannot be focused
  return rows > 0 ? <tr aria-hidden="true" style={{ blockSize: rows * height }} /> : null
}

/** The rows in sight, and the active one wherever it is. */
function drawnRows({ first, last }: RowWindow, active: number, count: number): readonly number[] {
  const seen = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index)
  if (active < 0 || active >= count || (active >= first && active < last)) return seen
  return active < first ? [active, ...seen] : [...seen, active]
}
