import { type DownloadSizes, downloadKeys } from '../../src/domain/download-sizes.ts'
import { type Dataset, type Evidence, type Language, languages, type Words } from '../../src/domain/model.ts'
import { defaultView, type View } from '../../src/domain/view.ts'
import { loadMessages } from '../../src/i18n/catalogue.ts'
import { createFinder } from '../../src/services/search/finder.ts'
import { type AtlasStore, createAtlasStore } from '../../src/store/atlas-store.ts'
import type { Loader } from '../../src/store/library.ts'
import { dataset as emptyDataset, evidence as noEvidence, words } from './atlas-builder.ts'

/** A loader that answers from memory and keeps a list of what it was asked for. */
export function memoryLoader(
  of: Dataset,
  { evidence = noEvidence(), texts = {}, files = {}, sizes = noSizes }: LoaderParts = {},
): Loader & { readonly asked: readonly string[] } {
  const asked: string[] = []
  return {
    asked,
    rest: null,
    words: async (language) => {
      asked.push(`words ${language}`)
      await loadMessages(language)
      return words(of, language)
    },
    details: async (language) => {
      asked.push(`details ${language}`)
      return words(of, language)
    },
    evidence: async () => {
      asked.push('evidence')
      return evidence
    },
    quotes: async (language) => {
      asked.push(`quotes ${language}`)
      return {}
    },
    text: async (source) => {
      asked.push(`text ${source}`)
      const text = texts[source]
      if (text === undefined) throw new Error(`No text of “${source}” in this test.`)
      return text
    },
    files: async () => {
      asked.push('files')
      return files
    },
    sizes: async () => {
      asked.push('sizes')
      return sizes
    },
    finder: (dataset) => {
      asked.push('finder')
      const spoken = languages.map((language) => [language, words(dataset, language)] as const)
      return createFinder({
        dataset,
        words: Object.fromEntries(spoken) as Record<Language, Words>,
        evidence,
        texts,
      })
    },
  }
}

interface LoaderParts {
  readonly evidence?: Evidence
  readonly texts?: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, unknown>>
  readonly sizes?: DownloadSizes
}

const noSizes = Object.fromEntries(
  downloadKeys.map((key) => [key, { none: 0, all: 0 }] as const),
) as DownloadSizes

interface StoreParts extends LoaderParts {
  readonly dataset?: Dataset
  readonly view?: Partial<View>
  readonly language?: Language
  readonly loader?: Loader
}

/** A store that already speaks, as `main.tsx` leaves it. */
export async function readyStore(parts: StoreParts = {}): Promise<AtlasStore> {
  const store = silentStore(parts)
  await store.getState().speak(store.getState().view.language)
  return store
}

/** A store whose words are not loaded yet. */
export function silentStore({
  dataset = emptyDataset(),
  view,
  language = 'en',
  ...rest
}: StoreParts = {}): AtlasStore {
  return createAtlasStore({
    dataset,
    loader: rest.loader ?? memoryLoader(dataset, rest),
    view: { ...defaultView(language), ...view },
    homeLanguage: language,
  })
}
