import { cellOf, type Matrix, pairsOf } from '../domain/matrix.ts'
import { csvOf } from './csv.ts'

/** The words that the file says, in the language of the page. */
export interface MatrixCsvWords {
  readonly state: string
  readonly code: string
  /** Head of the second of two States, or of the theme. */
  readonly other: string
  readonly number: string
  readonly records: string
  /** What stands where nothing was found: with the number of sources read. */
  readonly none: string
  readonly nameOf: (id: string) => string
  readonly titleOf: (record: string) => string
  /** What each row says of the file, by the heads of its columns: data, version, what was on show. */
  readonly about: Readonly<Record<string, string>>
}

/** One row a State, one column a State or theme: numbers of activities that name both. */
export function matrixCsv(matrix: Matrix, words: MatrixCsvWords): string {
  const { state, code, nameOf, about, none } = words
  const heads = matrix.columns.map(nameOf)
  const note = { '0': none }
  const rows = matrix.rows.map((row) => ({
    [state]: nameOf(row),
    [code]: row,
    ...Object.fromEntries(
      matrix.columns.map((column) => [nameOf(column), cellOf(matrix, row, column).activities.length]),
    ),
    ...note,
    ...about,
  }))
  return csvOf([state, code, ...heads, ...Object.keys(note), ...Object.keys(about)], rows)
}

/** One row for each two, those that share nothing too, with the titles and ids of the activities that they share. */
export function matrixPairsCsv(matrix: Matrix, words: MatrixCsvWords): string {
  const { state, code, other, number, records, nameOf, titleOf, about, none } = words
  const rows = pairsOf(matrix).map(([row, column]) => {
    const { activities } = cellOf(matrix, row, column)
    return {
      [state]: nameOf(row),
      [code]: row,
      [other]: nameOf(column),
      [`${other} (id)`]: column,
      [number]: activities.length,
      [records]: activities.length === 0 ? none : activities.map(titleOf).join(' | '),
      id: activities.join('; '),
      ...about,
    }
  })
  return csvOf([state, code, other, `${other} (id)`, number, records, 'id', ...Object.keys(about)], rows)
}
