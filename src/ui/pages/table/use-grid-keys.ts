import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** A cell by its place; row -1 is that of the headings. */
export interface Cell {
  readonly row: number
  readonly column: number
}

interface GridKeys {
  readonly active: Cell
  readonly setActive: (cell: Cell) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (event: FocusEvent) => void
}

const page = 10

/**
 * The keys of a grid (ARIA Authoring Practices): one stop of the Tab key, arrows from cell to cell, Home and End in the
 * row, with Ctrl in the table, Page keys by ten rows. A cell is found by `data-at="row:column"`; the active row is
 * always drawn, so that it can hold the focus wherever the table is scrolled.
 */
export function useGridKeys(grid: RefObject<HTMLElement | null>, rows: number, columns: number): GridKeys {
  const [chosen, setActive] = useState<Cell>({ row: 0, column: 0 })
  const hasMoved = useRef(false)
  const active = within(chosen, rows, columns)

  useLayoutEffect(() => {
    if (!hasMoved.current) return
    hasMoved.current = false
    const cell = grid.current?.querySelector<HTMLElement>(`[data-at="${active.row}:${active.column}"]`)
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return
    const isRtl = grid.current ? getComputedStyle(grid.current).direction === 'rtl' : false
    const next = moved(active, event.key, event.ctrlKey, isRtl ? -1 : 1, rows, columns)
    if (!next) return
    event.preventDefault()
    hasMoved.current = true
    setActive(within(next, rows, columns))
  }
  const onFocus = ({ target }: FocusEvent) => {
    const [row, column] = (target.getAttribute('data-at') ?? '').split(':').map(Number)
    if (row !== undefined && column !== undefined) setActive({ row, column })
  }
  return { active, setActive, onKeyDown, onFocus }
}

function moved(
  { row, column }: Cell,
  key: string,
  isCtrl: boolean,
  forwards: 1 | -1,
  rows: number,
  columns: number,
): Cell | null {
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowRight':
      return { row, column: column + forwards }
    case 'ArrowLeft':
      return { row, column: column - forwards }
    case 'PageDown':
      return { row: row + page, column }
    case 'PageUp':
      return { row: row - page, column }
    case 'Home':
      return { row: isCtrl ? -1 : row, column: 0 }
    case 'End':
      return { row: isCtrl ? rows - 1 : row, column: columns - 1 }
    default:
      return null
  }
}

const within = ({ row, column }: Cell, rows: number, columns: number): Cell => ({
  row: Math.min(Math.max(-1, row), rows - 1),
  column: Math.min(Math.max(0, column), columns - 1),
})
