import { useDeferredValue, useId, useMemo, useState } from 'react'
import { facets, valuesIn } from '../../domain/facets.ts'
import type { Precision } from '../../domain/view.ts'
import { locales } from '../../i18n/translator.ts'
import { countsToChoose } from '../../store/facet-counts.ts'
import { usePageSpeech } from '../pages/use-page-speech.ts'
import { useAtlas, useAtlasStore } from '../parts/atlas-context.ts'
import { facetTitles } from '../parts/record-words.ts'
import type { ChoiceFacet } from './ChoiceGroups.tsx'
import { folded, rowsToShow } from './choice-rows.ts'
import { Count } from './FacetNumber.tsx'
import { nameOfValue } from './filter-words.ts'

/** What a group says of its values, under its title. */
const notes = {
  country: 'facetCountryText',
  organiser: 'facetEventsOnly',
  funder: 'facetEventsOnly',
  partner: 'facetEventsOnly',
  source: null,
  precision: null,
} as const satisfies Record<ChoiceFacet, string | null>

const precisionTexts = {
  exact: 'precisionExactText',
  broad: 'precisionBroadText',
} as const satisfies Record<Precision, string>

/** Rows that stand there before the others are asked for; a longer list has a field to find a name. */
const firstRows = 12

/** The values of one facet, the most records first. A step of the window counts anew once the map has been drawn. */
export function ChoiceRows({ facet }: { readonly facet: ChoiceFacet }) {
  const speech = usePageSpeech()
  const { t, p, language } = speech
  const store = useAtlasStore()
  const id = useId()
  const [sought, seek] = useState('')
  const [areAllShown, showAll] = useState(false)
  const dataset = useAtlas((state) => state.dataset)
  const sources = useAtlas((state) => state.evidence?.sources)
  const chosen: readonly string[] = useAtlas((state) => state.view[facet]) ?? []
  const counts = useDeferredValue(useAtlas(countsToChoose[facet]))
  const named = useMemo(() => {
    const { compare } = new Intl.Collator(locales[language])
    return valuesIn(dataset, facet)
      .map((value) => ({ value, name: nameOfValue(facet, value, speech, sources) }))
      .sort((a, b) => (facets[facet].order ? 0 : compare(a.name, b.name)))
      .map((row) => ({ ...row, found: folded(`${row.name} ${sources?.[row.value]?.publisher ?? ''}`) }))
  }, [dataset, facet, speech, sources, language])
  const { rows, more } = rowsToShow(named, {
    counts,
    chosen,
    sought,
    most: areAllShown ? named.length : firstRows,
    isOrdered: facets[facet].order !== null,
  })
  const title = t(facetTitles[facet])
  const note = notes[facet]
  const toggle = (value: string, isTicked: boolean) => {
    const others = chosen.filter((one) => one !== value)
    store.getState().setFacet(facet, isTicked ? [...others, value] : others)
  }
  return (
    <fieldset className="choice-rows" aria-describedby={note ? `${id}-note` : undefined}>
      <legend className="only-heard">{title}</legend>
      {note && <p id={`${id}-note`}>{p(note)}</p>}
      {named.length > firstRows && (
        <input
          type="search"
          aria-label={t('labelled', { label: title, text: p('facetFind') })}
          placeholder={p('facetFind')}
          maxLength={100}
          value={sought}
          onChange={(event) => seek(event.target.value)}
        />
      )}
      <ul>
        {rows.map(({ value, name }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={(event) => toggle(value, event.target.checked)}
              />
              <bdi className="facet-text">{name}</bdi>
              <Count count={counts.get(value) ?? 0} />
            </label>
            {facet === 'precision' && <p className="choice-note">{p(precisionTexts[value as Precision])}</p>}
            {facet === 'source' && <p className="choice-note">{sources?.[value]?.publisher}</p>}
          </li>
        ))}
      </ul>
      {rows.length === 0 && <p role="status">{p('facetNoMatch')}</p>}
      {more > 0 && (
        <button type="button" className="choice-more" onClick={() => showAll(true)}>
          {p('facetMore', { count: more })}
        </button>
      )}
      {more === 0 && areAllShown && sought === '' && (
        <button type="button" className="choice-more" onClick={() => showAll(false)}>
          {p('facetFewer')}
        </button>
      )}
    </fieldset>
  )
}
