import { themeNotStated } from '../../../domain/view.ts'
import { locales } from '../../../i18n/translator.ts'
import type { Speech } from '../../parts/atlas-context.ts'

/** The name of a State or other place, a theme or an actor. */
export function nameOf(id: string, { t, words }: Speech): string {
  if (id === themeNotStated) return t('themeNotStated')
  return words.themes[id] ?? words.places[id] ?? words.actors[id] ?? id
}

/** Orders ids by their names, as the language on show does. */
export function byNameIn(speech: Speech): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(locales[speech.language])
  return (a, b) => compare(nameOf(a, speech), nameOf(b, speech))
}
