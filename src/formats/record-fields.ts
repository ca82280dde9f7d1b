import type { Language, Span, Timing } from '../domain/model.ts'
import { formatIso } from '../domain/time.ts'
import { listed } from './lists.ts'
import type { Records } from './published.ts'
import { wordsOf } from './said.ts'

/** Title, summary and caveat of a record in four languages. */
export function wordFields(id: string, { words }: Records) {
  const said = (language: Language) => {
    const record = words[language].records[id]
    if (!record) throw new Error(`The record "${id}" has no words in "${language}".`)
    return record
  }
  const [en, fr, ar, pt] = [said('en'), said('fr'), said('ar'), said('pt')]
  return {
    title_en: en.title,
    title_fr: fr.title,
    title_ar: ar.title,
    title_pt: pt.title,
    summary_en: en.summary,
    summary_fr: fr.summary,
    summary_ar: ar.summary,
    summary_pt: pt.summary,
    caveat_en: en.caveat,
    caveat_fr: fr.caveat,
    caveat_ar: ar.caveat,
    caveat_pt: pt.caveat,
  }
}

/** The date of a record itself; that of its source is none. */
export function dateFields(when: Timing | null) {
  const iso = (end: keyof Span) => (when ? formatIso(when.span[end]) : null)
  return { when: when?.edtf ?? null, when_start: iso('start'), when_end: iso('end') }
}

/** Names in the language of the file, or the id of what has none. */
export function namesOf(
  ids: readonly string[],
  published: Records,
  of: 'places' | 'actors' | 'themes',
): string | null {
  const names = wordsOf(published)[of]
  return listed(ids.map((id) => names[id] ?? id))
}
