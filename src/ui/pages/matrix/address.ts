import type { MatrixColumns } from '../../../domain/matrix.ts'

/** What of the matrix is looked at: the part of the address after `page=matrix/`. */
export interface MatrixAddress {
  readonly columnsAre: MatrixColumns
  /** The cell that is open. */
  readonly cell: { readonly row: string; readonly column: string } | null
}

/** `themes`, `MLI.NER`, `MLI.border-control`; anything else is the matrix of States. */
export function readMatrixAddress(of: string | null): MatrixAddress {
  const [, row, column] = /^([A-Z]{3})\.([\w-]+)$/.exec(of ?? '') ?? []
  if (!row || !column) return { columnsAre: of === 'themes' ? 'themes' : 'states', cell: null }
  return { columnsAre: /^[A-Z]{3}$/.test(column) ? 'states' : 'themes', cell: { row, column } }
}

export function writeMatrixAddress({ columnsAre, cell }: MatrixAddress): string | null {
  if (cell) return `${cell.row}.${cell.column}`
  return columnsAre === 'themes' ? 'themes' : null
}
