import core from 'virtual:atlas/core'
import texts from 'virtual:atlas/texts'
import type { Dataset, Language, QuoteTranslations, Words } from '../domain/model.ts'
import { loadMessages } from '../i18n/catalogue.ts'
import type { Loader } from '../store/library.ts'

/** The first load of the data; the rest comes when it is used. */
export const dataset: Dataset = core

const words: Readonly<Record<Language, () => Promise<{ readonly default: Words }>>> = {
  en: () => import('virtual:atlas/words/en'),
  fr: () => import('virtual:atlas/words/fr'),
  ar: () => import('virtual:atlas/words/ar'),
  pt: () => import('virtual:atlas/words/pt'),
}

const quotes: Readonly<Record<Language, () => Promise<{ readonly default: QuoteTranslations }>>> = {
  en: () => import('virtual:atlas/quotes/en'),
  fr: () => import('virtual:atlas/quotes/fr'),
  ar: () => import('virtual:atlas/quotes/ar'),
  pt: () => import('virtual:atlas/quotes/pt'),
}

/** A language's words come with the app's own messages in it, so that no screen is half translated. */
export const loader: Loader = {
  words: async (language) => {
    const [loaded] = await Promise.all([words[language](), loadMessages(language)])
    return loaded.default
  },
  quotes: async (language) => (await quotes[language]()).default,
  evidence: async () => (await import('virtual:atlas/evidence')).default,
  text: async (source) => {
    const load = texts[source]
    if (!load) throw new Error(`No text is shipped for the source “${source}”.`)
    return (await load()).default
  },
}

export const loadGeometry = async () => (await import('virtual:atlas/geometry')).default
export const loadWorld = async () => (await import('virtual:atlas/world')).default
