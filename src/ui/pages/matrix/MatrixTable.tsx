import { Fragment } from 'react'
import { cellOf, type Matrix, pairsOf } from '../../../domain/matrix.ts'
import { titleOf } from '../../parts/record-words.ts'
import { nameOf } from '../records/names.ts'
import { usePageSpeech } from '../use-page-speech.ts'
import { pairInWords } from './matrix-words.ts'

interface MatrixTableProps {
  readonly matrix: Matrix
  readonly opened: { readonly row: string; readonly column: string } | null
  readonly onOpen: (row: string, column: string) => void
}

/** The same as a plain table: a row for each two that share something, and one sentence for all others. */
export function MatrixTable({ matrix, opened, onOpen }: MatrixTableProps) {
  const speech = usePageSpeech()
  const { t, p } = speech
  const pairs = pairsOf(matrix)
  const found = pairs.filter(([row, column]) => cellOf(matrix, row, column).activities.length > 0)
  const isOfStates = matrix.columnsAre === 'states'
  return (
    <div className="matrix-scroll">
      <table className="matrix-table" aria-label={t('pageMatrix')}>
        <thead>
          <tr>
            <th scope="col">{p('matrixState')}</th>
            <th scope="col">{isOfStates ? p('matrixWith') : t('fieldTheme')}</th>
            <th scope="col">{p('matrixNumber')}</th>
            <th scope="col">{p('matrixRecords')}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(([row, column]) => {
            const { activities } = cellOf(matrix, row, column)
            const isOpen = opened?.row === row && opened.column === column
            return (
              <tr key={`${row} ${column}`} data-open={isOpen || undefined}>
                <th scope="row">{nameOf(row, speech)}</th>
                <td>{row === column ? p('matrixOwn') : nameOf(column, speech)}</td>
                <td className="number">
                  <button
                    type="button"
                    aria-label={t('labelled', {
                      label: pairInWords(row, column, matrix, speech),
                      text: t('eventCount', { count: activities.length }),
                    })}
                    onClick={() => onOpen(row, column)}
                  >
                    {activities.length}
                  </button>
                </td>
                <td>
                  <span className="matrix-titles">
                    {activities.map((id, index) => (
                      <Fragment key={id}>
                        {index > 0 && '; '}
                        <bdi dir={speech.direction}>{titleOf({ id }, speech)}</bdi>
                      </Fragment>
                    ))}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {pairs.length > found.length && (
        <p className="matrix-rest">
          {t('labelled', {
            label: p('matrixRest', { count: pairs.length - found.length }),
            text: p('matrixNone', { count: matrix.sources }),
          })}
        </p>
      )}
    </div>
  )
}
