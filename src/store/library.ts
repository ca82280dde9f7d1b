import type { StateCreator } from 'zustand/vanilla'
import type { Evidence, Language, QuoteTranslations, Words } from '../domain/model.ts'
import type { AtlasState } from './atlas-store.ts'

/** Where the parts of the dataset that load apart come from; main hands in the real one, tests their own. */
export interface Loader {
  readonly words: (language: Language) => Promise<Words>
  readonly evidence: () => Promise<Evidence>
  readonly quotes: (language: Language) => Promise<QuoteTranslations>
  readonly text: (source: string) => Promise<string>
}

/** What has been loaded so far. */
export interface LibrarySlice {
  readonly words: Partial<Readonly<Record<Language, Words>>>
  readonly evidence: Evidence | null
  readonly quotes: Partial<Readonly<Record<Language, QuoteTranslations>>>
  readonly texts: Readonly<Record<string, string>>
  /** Loads a language's words and then switches to it, so that no screen is half translated. */
  readonly speak: (language: Language) => Promise<void>
  /** Loads what the reader needs for these sources. */
  readonly openSources: (sources: readonly string[]) => Promise<void>
}

export const createLibrary =
  (loader: Loader): StateCreator<AtlasState, [], [], LibrarySlice> =>
  (set, get) => ({
    words: {},
    evidence: null,
    quotes: {},
    texts: {},
    speak: async (language) => {
      if (!get().words[language]) {
        const words = await loader.words(language)
        set((state) => ({ words: { ...state.words, [language]: words } }))
      }
      set((state) => ({ view: { ...state.view, language } }))
    },
    openSources: async (sources) => {
      const { language } = get().view
      const missing = sources.filter(
        (id) => get().texts[id] === undefined && get().dataset.sources[id]?.kind === 'document',
      )
      const [evidence, quotes, ...texts] = await Promise.all([
        get().evidence ?? loader.evidence(),
        get().quotes[language] ?? loader.quotes(language),
        ...missing.map(loader.text),
      ])
      const added = Object.fromEntries(missing.map((id, index) => [id, texts[index] ?? '']))
      set((state) => ({
        evidence,
        quotes: { ...state.quotes, [language]: quotes },
        texts: { ...state.texts, ...added },
      }))
    },
  })
