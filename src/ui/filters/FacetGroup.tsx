import type { ReactNode } from 'react'
import type { FacetKey } from '../../domain/view.ts'
import { useSpeech } from '../parts/atlas-context.ts'
import { FacetNumber } from './FacetNumber.tsx'
import type { FacetTicks } from './use-facet.ts'

interface FacetGroupProps {
  readonly title: string
  readonly all: readonly string[]
  readonly ticks: FacetTicks
  readonly children: ReactNode
}

/** One facet of the legend, with the button that ticks all of it or nothing. */
export function FacetGroup({ title, all, ticks, children }: FacetGroupProps) {
  const { t } = useSpeech()
  const isWhole = all.every(ticks.isOn)
  const said = isWhole ? t('showNone') : t('showAll')
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      <button
        type="button"
        className="facet-all"
        aria-label={t('labelled', { label: said, text: title })}
        onClick={() => ticks.set(all, !isWhole)}
      >
        {said}
      </button>
      {children}
    </fieldset>
  )
}

export interface FacetRow {
  readonly value: string
  readonly text: string
  readonly note?: string
  readonly sample: ReactNode
}

interface FacetRowsProps {
  readonly facet: FacetKey
  readonly rows: readonly FacetRow[]
  readonly ticks: FacetTicks
}

export function FacetRows({ facet, rows, ticks }: FacetRowsProps) {
  return (
    <ul className="facet-rows">
      {rows.map(({ value, text, note, sample }) => (
        <li key={value}>
          <label title={note}>
            <input
              type="checkbox"
              checked={ticks.isOn(value)}
              onChange={(event) => ticks.set([value], event.target.checked)}
            />
            <span className="sample">{sample}</span>
            <span className="facet-text">{text}</span>
            <FacetNumber facet={facet} value={value} />
          </label>
          {note && <p className="facet-note">{note}</p>}
        </li>
      ))}
    </ul>
  )
}
