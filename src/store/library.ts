import type { StateCreator } from 'zustand/vanilla'
import { unique } from '../domain/collections.ts'
import { type DatasetRest, wholeDataset } from '../domain/dataset-parts.ts'
import type { DownloadSizes } from '../domain/download-sizes.ts'
import {
  type Dataset,
  type Details,
  type Evidence,
  type Language,
  languages,
  type QuoteTranslations,
  type Words,
} from '../domain/model.ts'
import type { Finder } from '../domain/search/finder.ts'
import type { AtlasState } from './atlas-store.ts'

/** Where the parts of the dataset that load apart come from; main hands in the real one, tests their own. */
export interface Loader {
  /** Null where the dataset is whole from the start. */
  readonly rest: (() => Promise<DatasetRest>) | null
  readonly words: (language: Language) => Promise<Words>
  readonly details: (language: Language) => Promise<Details>
  readonly evidence: () => Promise<Evidence>
  readonly quotes: (language: Language) => Promise<QuoteTranslations>
  readonly text: (source: string) => Promise<string>
  /** The files of the data as they are written, by name. */
  readonly files: () => Promise<Readonly<Record<string, unknown>>>
  /** How large the files are that a reader can take away. */
  readonly sizes: () => Promise<DownloadSizes>
  /** What answers queries: every language and every text. */
  readonly finder: (dataset: Dataset) => Promise<Finder>
}

/** What files are made of that say everything in all four languages. */
export interface Material {
  readonly dataset: Dataset
  readonly words: Readonly<Record<Language, Words>>
  readonly evidence: Evidence
}

/** The data as it is written. */
export interface WrittenData {
  readonly files: Readonly<Record<string, unknown>>
  /** Texts of documents by source id. */
  readonly texts: Readonly<Record<string, string>>
}

/** What has been loaded so far. */
export interface LibrarySlice {
  /** Whether the dataset is there with all its parts: before that only header and timeline have what they need. */
  readonly isWhole: boolean
  /** Titles and names; with what the reader says once it has been opened in that language. */
  readonly words: Partial<Readonly<Record<Language, Words>>>
  readonly detailed: readonly Language[]
  readonly evidence: Evidence | null
  readonly quotes: Partial<Readonly<Record<Language, QuoteTranslations>>>
  readonly texts: Readonly<Record<string, string>>
  /** Loads a language's words and then switches to it, so that no screen is half translated. */
  readonly speak: (language: Language) => Promise<void>
  /** Loads the part of the dataset that follows the first paint, and has it shown once `alongside` is there too. */
  readonly complete: (alongside?: Promise<unknown>) => Promise<void>
  /** Loads the names of actors in the language on show, and of sources where they are asked for. */
  readonly openNames: (ofSources: boolean) => Promise<void>
  /** Loads what the reader needs for these sources. */
  readonly openSources: (sources: readonly string[]) => Promise<void>
  /** Hands over everything that the records say, whatever has been loaded so far. */
  readonly material: () => Promise<Material>
  readonly writtenData: () => Promise<WrittenData>
  readonly downloadSizes: () => Promise<DownloadSizes>
}

export const createLibrary =
  (loader: Loader): StateCreator<AtlasState, [], [], LibrarySlice> =>
  (set, get) => ({
    isWhole: loader.rest === null,
    words: {},
    detailed: [],
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
    complete: async (alongside) => {
      if (get().isWhole || !loader.rest) return
      const [rest] = await Promise.all([loader.rest(), alongside])
      set((state) => (state.isWhole ? state : { isWhole: true, dataset: wholeDataset(state.dataset, rest) }))
    },
    openNames: async (ofSources) => {
      const { language } = get().view
      const [details, evidence] = await Promise.all([
        get().detailed.includes(language) ? null : loader.details(language),
        get().evidence ?? (ofSources ? loader.evidence() : null),
      ])
      set((state) => ({
        ...(details && withDetails(state, language, details)),
        evidence: evidence ?? state.evidence,
      }))
    },
    openSources: async (sources) => {
      const { language } = get().view
      const { documents } = get().dataset
      const missing = sources.filter((id) => get().texts[id] === undefined && documents.includes(id))
      const [details, evidence, quotes, ...texts] = await Promise.all([
        get().detailed.includes(language) ? null : loader.details(language),
        get().evidence ?? loader.evidence(),
        get().quotes[language] ?? loader.quotes(language),
        ...missing.map(loader.text),
      ])
      const added = Object.fromEntries(missing.map((id, index) => [id, texts[index] ?? '']))
      set((state) => ({
        ...(details && withDetails(state, language, details)),
        evidence,
        quotes: { ...state.quotes, [language]: quotes },
        texts: { ...state.texts, ...added },
      }))
    },
    material: async () => {
      const [evidence, ...spoken] = await Promise.all([
        get().evidence ?? loader.evidence(),
        ...languages.map(async (language) => [language, await allWords(language, get(), loader)] as const),
        get().complete(),
      ])
      const words = Object.fromEntries(spoken.flatMap((one) => (one ? [one] : [])))
      return { dataset: get().dataset, words: words as Record<Language, Words>, evidence }
    },
    writtenData: async () => {
      const { documents } = get().dataset
      const [files, ...texts] = await Promise.all([loader.files(), ...documents.map(loader.text)])
      return { files, texts: Object.fromEntries(documents.map((id, index) => [id, texts[index] ?? ''])) }
    },
    downloadSizes: loader.sizes,
  })

/** All that is said in a language: names and titles with what the reader says. */
async function allWords(
  language: Language,
  { words, detailed }: LibrarySlice,
  loader: Loader,
): Promise<Words> {
  const known = words[language]
  if (known && detailed.includes(language)) return known
  const [first, details] = await Promise.all([known ?? loader.words(language), loader.details(language)])
  return { ...first, ...details }
}

function withDetails({ words, detailed }: LibrarySlice, language: Language, details: Details) {
  const known = words[language]
  if (!known) throw new Error(`Details of “${language}” came before its words.`)
  return {
    words: { ...words, [language]: { ...known, ...details } },
    detailed: unique([...detailed, language]),
  }
}
