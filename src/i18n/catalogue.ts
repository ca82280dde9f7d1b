import { type Language, languages } from '../domain/model.ts'
import type { en } from './en.ts'
import type { Messages, PageMessages } from './messages.ts'
import type { pagesEn } from './pages/en.ts'
import { createTranslator, type Translate, type TranslatePages } from './translator.ts'

/** One line a language; each loads when it is used. */
const catalogues: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
  ar: async () => (await import('./ar.ts')).ar,
  pt: async () => (await import('./pt.ts')).pt,
}

const pageCatalogues: Readonly<Record<Language, () => Promise<PageMessages>>> = {
  en: async () => (await import('./pages/en.ts')).pagesEn,
  fr: async () => (await import('./pages/fr.ts')).pagesFr,
  ar: async () => (await import('./pages/ar.ts')).pagesAr,
  pt: async () => (await import('./pages/pt.ts')).pagesPt,
}

const translators = new Map<Language, Translate>()
const pageTranslators = new Map<Language, TranslatePages>()

/** A language's messages; those of the pages too once a page has been opened in any language. */
export async function loadMessages(language: Language): Promise<void> {
  const isPageOpen = languages.some((one) => pageTranslators.has(one))
  await Promise.all([loadFirst(language), isPageOpen ? loadPageMessages(language) : null])
}

async function loadFirst(language: Language): Promise<void> {
  if (translators.has(language)) return
  translators.set(language, createTranslator<typeof en>(language, await catalogues[language]()))
}

export async function loadPageMessages(language: Language): Promise<void> {
  if (pageTranslators.has(language)) return
  pageTranslators.set(language, createTranslator<typeof pagesEn>(language, await pageCatalogues[language]()))
}

/** Speaks a language whose messages have been loaded. */
export function translatorOf(language: Language): Translate {
  return loaded(translators, language, 'messages')
}

export function pageTranslatorOf(language: Language): TranslatePages {
  return loaded(pageTranslators, language, 'messages of the pages')
}

function loaded<Value>(of: ReadonlyMap<Language, Value>, language: Language, words: string): Value {
  const found = of.get(language)
  if (!found) throw new Error(`The ${words} of “${language}” were asked for before they were loaded.`)
  return found
}
