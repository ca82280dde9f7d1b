import type { KeyboardEvent } from 'react'
import { usePageSpeech } from '../use-page-speech.ts'
import { type ColumnId, columnIds, columns } from './columns.ts'

interface ColumnChooserProps {
  readonly shown: readonly ColumnId[]
  readonly onChange: (shown: readonly ColumnId[]) => void
}

/** Which columns stand; the title always does. */
export function ColumnChooser({ shown, onChange }: ColumnChooserProps) {
  const speech = usePageSpeech()
  const { p } = speech
  const toggle = (id: ColumnId) =>
    onChange(columnIds.filter((one) => (one === id ? !shown.includes(id) : shown.includes(one))))
  // Escape closes this list, not the page that it belongs to.
  const keep = (event: KeyboardEvent) => event.key === 'Escape' && event.stopPropagation()
  return (
    <>
      <button type="button" popoverTarget="table-columns">
        {p('tableColumns')}
      </button>
      <div
        className="popover table-columns"
        id="table-columns"
        popover="auto"
        role="dialog"
        aria-label={p('tableColumns')}
        onKeyDown={keep}
      >
        <ul>
          {columnIds.map((id) => (
            <li key={id}>
              <label className="switch">
                <input
                  type="checkbox"
                  checked={shown.includes(id)}
                  disabled={id === 'title'}
                  onChange={() => toggle(id)}
                />
                {columns[id].label(speech)}
              </label>
            </li>
          ))}
        </ul>
        <p>{p('tableColumnsKept')}</p>
      </div>
    </>
  )
}
