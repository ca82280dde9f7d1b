import type { Language } from '../../../domain/model.ts'
import { themeNotStated } from '../../../domain/view.ts'
import { locales } from '../../../i18n/translator.ts'
import type { Speech } from '../../parts/atlas-context.ts'

/** The name of a State or other place, a theme or an actor. */
export function nameOf(id: string, { t, words }: Speech): string {
  if (id === themeNotStated) return t('themeNotStated')
  return words.themes[id] ?? words.places[id] ?? words.actors[id] ?? id
}

/** A collator takes longer to make than a matrix takes to sort. */
const collators = new Map<Language, Intl.Collator>()

/** Orders ids by their names, as the language on show does. */
export function byNameIn(speech: Speech): (a: string, b: string) => number {
  const { language } = speech
  const collator = collators.get(language) ?? new Intl.Collator(locales[language])
  collators.set(language, collator)
  return (a, b) => collator.compare(nameOf(a, speech), nameOf(b, speech))
}
