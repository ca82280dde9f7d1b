import { useMemo } from 'react'
import { valuesToTick } from '../../domain/active-filters.ts'
import { facets } from '../../domain/facets.ts'
import type { Dataset, Evidence } from '../../domain/model.ts'
import { type FacetKey, facetKeys, type View } from '../../domain/view.ts'
import { isWhole } from '../../domain/visible.ts'
import type { NamedFilter, ScreenFacts } from '../../i18n/screen-sentence.ts'
import { lensOnShow, visibleRecords } from '../../store/selectors.ts'
import { nameOfValue, needsNames } from '../filters/filter-words.ts'
import { useNames } from '../filters/use-names.ts'
import { type Speech, useAtlas, useSpeech } from '../parts/atlas-context.ts'
import { facetTitles, nameOfPlace } from '../parts/record-words.ts'

/** What the sentence of the screen says, with every filter by its name in the language on show. */
export function useScreenFacts(): ScreenFacts {
  const speech = useSpeech()
  const shown = useAtlas(visibleRecords)
  const view = useAtlas((state) => state.view)
  const dataset = useAtlas((state) => state.dataset)
  const lens = useAtlas(lensOnShow)
  const sources = useAtlas((state) => state.evidence?.sources)
  const asked = facetKeys.filter((key) => view[key] !== null)
  useNames(needsNames(asked), asked.includes('source'))
  return useMemo(
    () => ({
      shown,
      isWhole: isWhole(dataset, shown.window),
      keepsUndated: view.undated,
      filters: [
        ...queryInWords(view, speech),
        ...facetKeys.flatMap((key) => namedFilter(key, view, dataset, speech, sources)),
      ],
      lens: (lens?.states ?? []).map((id) => nameOfPlace(id, speech)),
      hidden: view.hide.length,
      release: dataset.release,
    }),
    [shown, view, dataset, speech, sources, lens],
  )
}

const queryInWords = ({ q }: View, { t }: Speech): readonly NamedFilter[] =>
  q === null ? [] : [{ label: t('search'), values: [t('quoted', { text: q })] }]

type Sources = Evidence['sources'] | undefined

/** A facet that asks nothing is not named; of the legend, where most is ticked, what is unticked can be said. */
function namedFilter(
  key: FacetKey,
  view: View,
  dataset: Dataset,
  speech: Speech,
  sources: Sources,
): readonly NamedFilter[] {
  const chosen: readonly string[] | null = view[key]
  if (chosen === null) return []
  const nameOf = (value: string) => nameOfValue(key, value, speech, sources)
  const label = speech.t(facetTitles[key])
  const values = chosen.map(nameOf)
  if (facets[key].manner === 'choice') return [{ label, values }]
  const unticked = valuesToTick(dataset, key).filter((value) => !chosen.includes(value))
  return [{ label, values, except: unticked.map(nameOf) }]
}
