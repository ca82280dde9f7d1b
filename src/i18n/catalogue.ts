import type { Language } from '../domain/model.ts'
import type { Messages } from './messages.ts'
import { createTranslator, type Translate } from './translator.ts'

/** One line a language; each loads when it is used. */
const catalogues: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
  ar: async () => (await import('./ar.ts')).ar,
  pt: async () => (await import('./pt.ts')).pt,
}

const translators = new Map<Language, Translate>()

export async function loadMessages(language: Language): Promise<void> {
  if (translators.has(language)) return
  translators.set(language, createTranslator(language, await catalogues[language]()))
}

/** Speaks a language whose messages have been loaded. */
export function translatorOf(language: Language): Translate {
  const translate = translators.get(language)
  if (!translate) throw new Error(`The messages of “${language}” were asked for before they were loaded.`)
  return translate
}
