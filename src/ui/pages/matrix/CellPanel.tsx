import { useEffect, useId, useRef } from 'react'
import { cellOf, type Matrix } from '../../../domain/matrix.ts'
import { Close } from '../../parts/button-icons.tsx'
import { NamedRecords } from '../records/NamedRecords.tsx'
import { usePageSpeech } from '../use-page-speech.ts'
import { countInWords, pairInWords } from './matrix-words.ts'

interface CellPanelProps {
  readonly matrix: Matrix
  readonly row: string
  readonly column: string
  readonly onClose: () => void
}

/** An open cell: its records, and of each the sentences that name the two. */
export function CellPanel({ matrix, row, column, onClose }: CellPanelProps) {
  const speech = usePageSpeech()
  const { t, p } = speech
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { activities, frameworks } = cellOf(matrix, row, column)
  return (
    <section
      className="matrix-cell"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      <div className="matrix-cell-head">
        <h3 id={id} ref={heading} tabIndex={-1}>
          {pairInWords(row, column, matrix, speech)}{' '}
          <span className="number">{countInWords(row, column, matrix, speech)}</span>
        </h3>
        <button type="button" aria-label={p('matrixClose')} title={p('matrixClose')} onClick={onClose}>
          <Close />
        </button>
      </div>
      <NamedRecords ids={activities} named={[row, column]} />
      {frameworks.length > 0 && (
        <>
          <h4>
            {t('listFrameworks')} <span className="number">{p('matrixNotCounted')}</span>
          </h4>
          <NamedRecords ids={frameworks} named={[row, column]} />
        </>
      )}
    </section>
  )
}
