import '../styles/facets.css'
import { useState } from 'react'
import type { FacetKey } from '../../domain/view.ts'
import { useAtlas, useSpeech } from '../parts/atlas-context.ts'
import { facetTitles } from '../parts/record-words.ts'
import { ChoiceRows } from './ChoiceRows.tsx'
import { needsNames } from './filter-words.ts'
import { useNames } from './use-names.ts'

/** In the order in which a reader is likely to ask. */
export const choiceFacets = [
  'country',
  'organiser',
  'funder',
  'partner',
  'source',
  'precision',
] as const satisfies readonly FacetKey[]
export type ChoiceFacet = (typeof choiceFacets)[number]

/** Facets of which some values are chosen, folded at first: only those that are open are counted. */
export function ChoiceGroups() {
  return choiceFacets.map((facet) => <ChoiceGroup key={facet} facet={facet} />)
}

function ChoiceGroup({ facet }: { readonly facet: ChoiceFacet }) {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const chosen = useAtlas((state) => state.view[facet]?.length ?? 0)
  return (
    <details className="choice-group" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{t(facetTitles[facet])}</h3>
        {chosen > 0 && <span className="chosen-number">{chosen}</span>}
      </summary>
      {isOpen && <NamedRows facet={facet} />}
    </details>
  )
}

function NamedRows({ facet }: { readonly facet: ChoiceFacet }) {
  const isNamed = useNames(needsNames([facet]), facet === 'source')
  return isNamed && <ChoiceRows facet={facet} />
}
