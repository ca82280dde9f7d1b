import type { ReactNode } from 'react'
import type { Facet } from '../../store/looking.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'

interface FacetRow {
  readonly value: string
  readonly text: string
  readonly note?: string
  readonly sample: ReactNode
  /** Records of the whole dataset. */
  readonly count: number
}

interface FacetGroupProps {
  readonly facet: Facet
  readonly title: string
  readonly all: readonly string[]
  readonly rows: readonly FacetRow[]
  readonly children?: ReactNode
}

/** One facet of the legend. Everything ticked is written as no filter at all. */
export function FacetGroup({ facet, title, all, rows, children }: FacetGroupProps) {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const chosen = useAtlas((state) => state.view[facet] as readonly string[] | null)
  const isOn = (value: string) => chosen === null || chosen.includes(value)
  const choose = (values: readonly string[]) =>
    store.getState().setFacet(facet, all.every((one) => values.includes(one)) ? null : values)
  const toggle = (value: string) => choose(all.filter((one) => (one === value ? !isOn(value) : isOn(one))))
  const isWhole = all.every(isOn)
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      <button
        type="button"
        className="facet-all"
        aria-label={t('labelled', { label: isWhole ? t('showNone') : t('showAll'), text: title })}
        onClick={() => choose(isWhole ? [] : all)}
      >
        {isWhole ? t('showNone') : t('showAll')}
      </button>
      <ul>
        {rows.map((row) => (
          <li key={row.value}>
            <label title={row.note}>
              <input type="checkbox" checked={isOn(row.value)} onChange={() => toggle(row.value)} />
              <span className="sample">{row.sample}</span>
              <span className="facet-text">{row.text}</span>
              <span className="number">{row.count}</span>
            </label>
            {row.note && <p className="facet-note">{row.note}</p>}
          </li>
        ))}
      </ul>
      {children}
    </fieldset>
  )
}
