interface At {
  readonly row: number
  readonly column: number
}

interface Size {
  readonly rows: number
  readonly columns: number
}

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
}

const leap = 8

/** Where a key leads in a grid; null where it leads nowhere. Right to left the next column is to the left. */
export function nextCell(
  { key, ctrlKey }: Key,
  at: At,
  { rows, columns }: Size,
  direction: 'ltr' | 'rtl',
): At | null {
  const ahead = direction === 'rtl' ? -1 : 1
  const to = (row: number, column: number): At => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  })
  switch (key) {
    case 'ArrowRight':
      return to(at.row, at.column + ahead)
    case 'ArrowLeft':
      return to(at.row, at.column - ahead)
    case 'ArrowDown':
      return to(at.row + 1, at.column)
    case 'ArrowUp':
      return to(at.row - 1, at.column)
    case 'PageDown':
      return to(at.row + leap, at.column)
    case 'PageUp':
      return to(at.row - leap, at.column)
    case 'Home':
      return to(ctrlKey ? 0 : at.row, 0)
    case 'End':
      return to(ctrlKey ? rows - 1 : at.row, columns - 1)
    default:
      return null
  }
}
