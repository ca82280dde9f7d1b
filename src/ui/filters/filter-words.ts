import type { ActiveFilter } from '../../domain/active-filters.ts'
import type { EventKind, Evidence, Family, Grade } from '../../domain/model.ts'
import { type FacetKey, type Precision, type Sourcing, themeNotStated } from '../../domain/view.ts'
import type { TranslatePages } from '../../i18n/translator.ts'
import type { Speech } from '../parts/atlas-context.ts'
import {
  facetTitles,
  familyKeys,
  gradeKeys,
  kindKeys,
  nameOfPlace,
  sourcingKeys,
} from '../parts/record-words.ts'
import { sourceName } from '../reader/source-words.ts'

type PageSpeech = Speech & { readonly p: TranslatePages }
type Sources = Evidence['sources'] | undefined

/** Whether these facets are named by words that load apart: `store.openNames`. */
export const needsNames = (facets: readonly FacetKey[]): boolean =>
  facets.some((key) => key === 'organiser' || key === 'funder' || key === 'partner' || key === 'source')

/** "Funded by: Japan", "Events: not Meeting". */
export function filterInWords(filter: ActiveFilter, speech: PageSpeech, sources: Sources): string {
  const { t, p } = speech
  const facet = t(facetTitles[filter.facet])
  if (filter.manner === 'nothing') return p('filterNothing', { facet })
  const text = filter.family
    ? familyInWords(filter.family, speech)
    : shortNameOf(filter.facet, filter.values[0] ?? '', speech, sources)
  return filter.manner === 'only'
    ? t('labelled', { label: facet, text })
    : p('filterWithout', { facet, text })
}

/** A chip has no room for what the legend says of a tier. */
function shortNameOf(facet: FacetKey, value: string, speech: PageSpeech, sources: Sources): string {
  return facet === 'tier' ? speech.p(tierKeys[value as Sourcing]) : nameOfValue(facet, value, speech, sources)
}

/** A value of a facet by its name in the language on show; an id that has no name as it is. */
export function nameOfValue(facet: FacetKey, value: string, speech: Speech, sources: Sources): string {
  const { t, words } = speech
  switch (facet) {
    case 'theme':
      return value === themeNotStated ? t('themeNotStated') : (words.themes[value] ?? value)
    case 'kind':
      return t(kindKeys[value as EventKind])
    case 'grade':
      return t(gradeKeys[value as Grade])
    case 'tier':
      return t(sourcingKeys[value as Sourcing])
    case 'country':
      return nameOfPlace(value, speech)
    case 'source':
      return sourceName(sources?.[value], speech) || value
    case 'precision':
      return t(precisionKeys[value as Precision])
    default:
      return words.actors[value] ?? value
  }
}

const familyInWords = (family: Family | 'cooperation', { t }: Speech) =>
  t(family === 'cooperation' ? 'familyCooperation' : familyKeys[family])

const tierKeys = { text: 'tierText', cited: 'tierCited' } as const
const precisionKeys = { exact: 'precisionExact', broad: 'precisionBroad' } as const
