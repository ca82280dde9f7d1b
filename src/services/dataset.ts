import first from 'virtual:atlas/first'
import texts from 'virtual:atlas/texts'
import { firstDataset } from '../domain/dataset-parts.ts'
import {
  type Dataset,
  type Details,
  type FirstWords,
  type Language,
  languages,
  type QuoteTranslations,
  type Words,
} from '../domain/model.ts'
import type { SearchMaterial } from '../domain/search/documents.ts'
import { loadMessages } from '../i18n/catalogue.ts'
import { coastOf } from '../map/coast.ts'
import type { Loader } from '../store/library.ts'

/** The first part of the dataset; the rest follows the first paint. */
export const dataset: Dataset = firstDataset(first)

const words: Readonly<Record<Language, () => Promise<{ readonly default: FirstWords }>>> = {
  en: () => import('virtual:atlas/words/en'),
  fr: () => import('virtual:atlas/words/fr'),
  ar: () => import('virtual:atlas/words/ar'),
  pt: () => import('virtual:atlas/words/pt'),
}

const details: Readonly<Record<Language, () => Promise<{ readonly default: Details }>>> = {
  en: () => import('virtual:atlas/details/en'),
  fr: () => import('virtual:atlas/details/fr'),
  ar: () => import('virtual:atlas/details/ar'),
  pt: () => import('virtual:atlas/details/pt'),
}

const quotes: Readonly<Record<Language, () => Promise<{ readonly default: QuoteTranslations }>>> = {
  en: () => import('virtual:atlas/quotes/en'),
  fr: () => import('virtual:atlas/quotes/fr'),
  ar: () => import('virtual:atlas/quotes/ar'),
  pt: () => import('virtual:atlas/quotes/pt'),
}

/** A language's words come with the app's own messages in it, so that no screen is half translated. */
export const loader: Loader = {
  rest: async () => (await import('virtual:atlas/rest')).default,
  words: async (language) => {
    const [loaded] = await Promise.all([words[language](), loadMessages(language)])
    return wordsFrom(loaded.default)
  },
  details: async (language) => (await details[language]()).default,
  quotes: async (language) => (await quotes[language]()).default,
  evidence: async () => (await import('virtual:atlas/evidence')).default,
  text: async (source) => {
    const load = texts[source]
    if (!load) throw new Error(`No text is shipped for the source “${source}”.`)
    return (await load()).default
  },
  files: async () => {
    const [{ default: written }, outlines, { default: world }] = await Promise.all([
      import('virtual:atlas/files'),
      import('virtual:atlas/geometry'),
      import('virtual:atlas/world'),
    ])
    const { countries, boundaries, water } = outlines.default
    return {
      ...written,
      'countries.geojson': countries,
      'boundaries.geojson': boundaries,
      'water.geojson': water,
      'world.geojson': world,
    }
  },
  sizes: async () => (await import('virtual:atlas/sizes')).default,
  finder: async (of) => {
    const [{ createFinder }, material] = await Promise.all([import('./search/finder.ts'), searched()])
    return createFinder({ dataset: of, ...material })
  },
}

/** All four languages and all texts, as the reader loads them too: what it has is not fetched again. */
async function searched(): Promise<Omit<SearchMaterial, 'dataset'>> {
  const [evidence, all, ...spoken] = await Promise.all([
    loader.evidence(),
    Promise.all(Object.keys(texts).map(async (id) => [id, await loader.text(id)] as const)),
    ...languages.map(async (language) => {
      const [{ default: first }, rest] = await Promise.all([words[language](), loader.details(language)])
      return [language, { ...wordsFrom(first), ...rest }] as const
    }),
  ])
  return {
    evidence,
    texts: Object.fromEntries(all),
    words: Object.fromEntries(spoken) as Record<Language, Words>,
  }
}

/** Names and titles until the reader's own words come. */
function wordsFrom({ titles, places, themes }: FirstWords): Words {
  const bare = { summary: '', caveat: null, points: [], participants: [] }
  const records = Object.entries(titles).map(([id, title]) => [id, { title, ...bare }] as const)
  return { records: Object.fromEntries(records), places, themes, actors: {}, placeNotes: {}, sources: {} }
}

/** The map's ground; the coast is worked out once, as soon as the outlines are there, while a painter is on its way. */
export function loadGeometry() {
  geometry ??= groundWithCoast()
  geometry.catch(() => {
    geometry = undefined
  })
  return geometry
}
let geometry: ReturnType<typeof groundWithCoast> | undefined

async function groundWithCoast() {
  const { default: outlines } = await import('virtual:atlas/geometry')
  return { ...outlines, coast: coastOf(outlines.countries) }
}

/** The overview's outlines, with the rules of its style sheet that follow its size. */
export const loadWorld = async () => {
  const [world] = await Promise.all([import('virtual:atlas/world'), import('virtual:atlas/world.css')])
  return world.default
}
