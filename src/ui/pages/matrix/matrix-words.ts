import { cellOf, type Matrix } from '../../../domain/matrix.ts'
import type { Speech } from '../../parts/atlas-context.ts'
import { listOf } from '../../parts/record-words.ts'
import { nameOf } from '../records/names.ts'
import type { usePageSpeech } from '../use-page-speech.ts'

type PageSpeech = ReturnType<typeof usePageSpeech>

/** "Mali and Niger"; "Mali" with itself; "Mali: Border control". */
export function pairInWords(row: string, column: string, { columnsAre }: Matrix, speech: Speech): string {
  const [one, other] = [nameOf(row, speech), nameOf(column, speech)]
  if (row === column) return one
  return columnsAre === 'states'
    ? listOf([one, other], speech)
    : speech.t('labelled', { label: one, text: other })
}

/** "12 shared events", or that none were found in what was read. */
export function countInWords(row: string, column: string, matrix: Matrix, { t, p }: PageSpeech): string {
  const count = cellOf(matrix, row, column).activities.length
  if (count === 0) return p('matrixNone', { count: matrix.sources })
  const isShared = matrix.columnsAre === 'states' && row !== column
  return isShared ? p('matrixShared', { count }) : t('eventCount', { count })
}
