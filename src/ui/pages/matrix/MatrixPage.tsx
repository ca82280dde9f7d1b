import '../../styles/matrix.css'
import { useDeferredValue, useMemo, useState } from 'react'
import { type MatrixColumns, matrixOf } from '../../../domain/matrix.ts'
import { visibleRecords } from '../../../store/selectors.ts'
import { timed } from '../../../store/timed.ts'
import { useAtlas, useAtlasStore } from '../../parts/atlas-context.ts'
import { PageFrame } from '../PageFrame.tsx'
import { byNameIn } from '../records/names.ts'
import { Switch } from '../records/Switch.tsx'
import type { PageProps } from '../registry.ts'
import { usePageSpeech } from '../use-page-speech.ts'
import { readMatrixAddress, writeMatrixAddress } from './address.ts'
import { CellPanel } from './CellPanel.tsx'
import { MatrixGrid } from './MatrixGrid.tsx'
import { MatrixTable } from './MatrixTable.tsx'
import { useMatrixCsv } from './use-matrix-csv.ts'

/** The bench reads what a matrix takes by this name. */
const matrixMeasure = 'atlas-matrix'

/** Who is named with whom, and on what, in the activities on show: a grid, the same as a table, the same as CSV. */
export function MatrixPage({ of }: PageProps) {
  const speech = usePageSpeech()
  const { t, p } = speech
  const store = useAtlasStore()
  const [form, setForm] = useState<'grid' | 'table'>('grid')
  const { columnsAre, cell } = readMatrixAddress(of)
  const shown = useDeferredValue(useAtlas(visibleRecords))
  const matrix = useMemo(
    () => timed(matrixMeasure, () => matrixOf(shown, columnsAre, byNameIn(speech))),
    [shown, columnsAre, speech],
  )
  const saveCsv = useMatrixCsv(matrix, form)

  const go = (next: MatrixColumns, row?: string, column?: string) => {
    const opened = row && column ? { row, column } : null
    store.getState().setPage({ name: 'matrix', of: writeMatrixAddress({ columnsAre: next, cell: opened }) })
  }
  const open = (row: string, column: string) => go(columnsAre, row, column)
  return (
    <PageFrame title={t('pageMatrix')} about={null}>
      <div className="matrix">
        <p className="matrix-text">{p('matrixText')}</p>
        <div className="matrix-choices">
          <Switch
            legend={p('matrixColumns')}
            value={columnsAre}
            options={[
              ['states', p('matrixStates')],
              ['themes', p('matrixThemes')],
            ]}
            onChange={(next) => go(next)}
          />
          <Switch
            legend={p('matrixForm')}
            value={form}
            options={[
              ['grid', p('matrixGrid')],
              ['table', p('matrixTable')],
            ]}
            onChange={setForm}
          />
          <button type="button" onClick={saveCsv} disabled={matrix.rows.length === 0}>
            {p('matrixCsv')}
          </button>
        </div>
        {matrix.rows.length === 0 && <p className="matrix-text">{p('matrixNothing')}</p>}
        <div className="matrix-stage">
          {matrix.rows.length > 0 && form === 'grid' && (
            <MatrixGrid matrix={matrix} opened={cell} onOpen={open} />
          )}
          {matrix.rows.length > 0 && form === 'table' && (
            <MatrixTable matrix={matrix} opened={cell} onOpen={open} />
          )}
          {cell && (
            <CellPanel
              key={`${cell.row} ${cell.column}`}
              matrix={matrix}
              row={cell.row}
              column={cell.column}
              onClose={() => go(columnsAre)}
            />
          )}
        </div>
      </div>
    </PageFrame>
  )
}
