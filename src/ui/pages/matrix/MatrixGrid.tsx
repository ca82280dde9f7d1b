import { type KeyboardEvent, memo, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { cellOf, type Matrix } from '../../../domain/matrix.ts'
import { nameOf } from '../records/names.ts'
import { usePageSpeech } from '../use-page-speech.ts'
import { nextCell } from './grid-keys.ts'
import { countInWords, pairInWords } from './matrix-words.ts'

interface Cell {
  readonly row: string
  readonly column: string
}

interface MatrixGridProps {
  readonly matrix: Matrix
  readonly opened: Cell | null
  readonly onOpen: (row: string, column: string) => void
}

/**
 * The matrix as a grid of the WAI-ARIA pattern: one tab stop, in which the arrows move. Hundreds of cells are drawn
 * again only in the rows that change. The sentence under it says the cell that is focused or pointed at.
 */
export function MatrixGrid({ matrix, opened, onOpen }: MatrixGridProps) {
  const speech = usePageSpeech()
  const { p, direction } = speech
  const { rows, columns, columnsAre } = matrix
  const [active, setActive] = useState<Cell | null>(opened)
  const [pointed, setPointed] = useState<Cell | null>(null)
  const table = useRef<HTMLTableElement>(null)
  const stop = settled(active, matrix)
  const said = pointed ?? stop
  const none = p('matrixNone', { count: matrix.sources })
  const most = mostOf(matrix)
  useOpenedCellKept(table, opened)

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onOpen(stop.row, stop.column)
      return
    }
    const at = { row: rows.indexOf(stop.row), column: columns.indexOf(stop.column) }
    const next = nextCell(event, at, { rows: rows.length, columns: columns.length }, direction)
    if (!next) return
    event.preventDefault()
    const [row, column] = [rows[next.row], columns[next.column]]
    if (row === undefined || column === undefined) return
    setActive({ row, column })
    setPointed(null)
    elementOf(table.current, { row, column })?.focus()
  }
  const choose = (event: SyntheticEvent) => {
    const cell = cellAt(event)
    if (!cell) return
    setActive(cell)
    onOpen(cell.row, cell.column)
  }
  return (
    <div className="matrix-whole">
      <div className="matrix-scroll">
        <table
          className="matrix-grid"
          data-columns={columnsAre}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern on a table's rows and heads
          role="grid"
          aria-label={p('matrixHelp')}
          ref={table}
          onKeyDown={move}
          onClick={choose}
          onFocus={(event) => setActive(cellAt(event) ?? active)}
          onPointerOver={(event) => event.pointerType === 'mouse' && setPointed(cellAt(event))}
          onPointerLeave={() => setPointed(null)}
        >
          <thead>
            <tr>
              <td className="matrix-corner" />
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  data-said={column === said.column}
                  title={nameOf(column, speech)}
                >
                  {columnsAre === 'states' ? (
                    <>
                      <span aria-hidden="true">{column}</span>
                      <span className="only-heard">{nameOf(column, speech)}</span>
                    </>
                  ) : (
                    <span className="matrix-rotated">{nameOf(column, speech)}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row
                key={row}
                row={row}
                name={nameOf(row, speech)}
                matrix={matrix}
                none={none}
                most={most}
                stop={row === stop.row ? stop.column : null}
                opened={row === opened?.row ? opened.column : null}
                isSaid={row === said.row}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="matrix-said" aria-hidden="true">
        <b>{pairInWords(said.row, said.column, matrix, speech)}</b>{' '}
        {countInWords(said.row, said.column, matrix, speech)}
      </p>
    </div>
  )
}

interface RowProps {
  readonly row: string
  readonly name: string
  readonly matrix: Matrix
  /** How an empty cell is heard. */
  readonly none: string
  readonly most: number
  /** Columns of this row: the one that the keyboard stops at, and the one that is open. */
  readonly stop: string | null
  readonly opened: string | null
  readonly isSaid: boolean
}

const Row = memo(({ row, name, matrix, none, most, stop, opened, isSaid }: RowProps) => (
  <tr>
    <th scope="row" data-said={isSaid}>
      {name}
    </th>
    {matrix.columns.map((column) => {
      const count = cellOf(matrix, row, column).activities.length
      return (
        <td
          key={column}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: said outright for tools that take it for a plain cell
          role="gridcell"
          data-cell={`${row} ${column}`}
          data-step={column === row ? 'own' : stepOf(count, most)}
          data-open={column === opened || undefined}
          tabIndex={column === stop ? 0 : -1}
          aria-label={count === 0 ? none : undefined}
        >
          {count > 0 && count}
        </td>
      )
    })}
  </tr>
))

/** Five tints, of equal width up to the largest number. */
const stepOf = (count: number, most: number) => (count === 0 ? 0 : Math.min(5, Math.ceil((count / most) * 5)))

function mostOf(matrix: Matrix): number {
  const counts = matrix.rows.flatMap((row) =>
    matrix.columns
      .filter((column) => column !== row)
      .map((column) => cellOf(matrix, row, column).activities.length),
  )
  return Math.max(1, ...counts)
}

/** The cell that the keyboard stops at: the last one, or the first where that is gone. */
function settled(active: Cell | null, { rows, columns }: Matrix): Cell {
  return {
    row: active && rows.includes(active.row) ? active.row : (rows[0] ?? ''),
    column: active && columns.includes(active.column) ? active.column : (columns[0] ?? ''),
  }
}

function cellAt(event: SyntheticEvent): Cell | null {
  const [row, column] =
    (event.target as Element).closest('[data-cell]')?.getAttribute('data-cell')?.split(' ') ?? []
  return row && column ? { row, column } : null
}

const elementOf = (table: HTMLElement | null, { row, column }: Cell) =>
  table?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(`${row} ${column}`)}"]`)

/** Opening a cell leaves less room: the cell stays in sight. When it closes, the keyboard is back in it. */
function useOpenedCellKept(table: { readonly current: HTMLElement | null }, opened: Cell | null): void {
  const last = useRef<Cell | null>(null)
  useEffect(() => {
    if (opened) elementOf(table.current, opened)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    else if (last.current) elementOf(table.current, last.current)?.focus()
    last.current = opened
  }, [table, opened])
}
