import { useMemo, useState } from 'react'
import { unique } from '../../../domain/collections.ts'
import { countriesNamed } from '../../../domain/named-countries.ts'
import { useAtlas, useAtlasStore } from '../../parts/atlas-context.ts'
import { Close } from '../../parts/button-icons.tsx'
import { nameOf } from '../records/names.ts'
import { usePageSpeech } from '../use-page-speech.ts'

interface StatePickerProps {
  readonly states: readonly string[]
  readonly byName: (a: string, b: string) => number
}

/** Chooses among all States that the record names. */
export function StatePicker({ states, byName }: StatePickerProps) {
  const speech = usePageSpeech()
  const { p } = speech
  const store = useAtlasStore()
  const dataset = useAtlas((state) => state.dataset)
  const named = useMemo(() => {
    const records = [...dataset.events, ...dataset.flows]
    return [...unique(records.flatMap((record) => countriesNamed(record, dataset)))].sort(byName)
  }, [dataset, byName])
  const { setLens } = store.getState()
  const [picked, pick] = useState('')
  const add = () => {
    setLens([...states, picked])
    pick('')
  }
  return (
    <div className="delegation-picker">
      <label>
        {p('lensState')}
        <select value={picked} onChange={({ target }) => pick(target.value)}>
          <option value="">{p('lensChoose')}</option>
          {named
            .filter((id) => !states.includes(id))
            .map((id) => (
              <option key={id} value={id}>
                {nameOf(id, speech)}
              </option>
            ))}
        </select>
      </label>
      <button type="button" disabled={picked === ''} onClick={add}>
        {p('lensAddButton')}
      </button>
      <ul className="delegation-chosen">
        {states.map((id) => (
          <li key={id}>
            <button
              type="button"
              aria-label={p('lensRemove', { state: nameOf(id, speech) })}
              onClick={() => setLens(states.filter((one) => one !== id))}
            >
              {nameOf(id, speech)} <Close />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
