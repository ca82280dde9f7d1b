import type { StateCreator } from 'zustand/vanilla'
import type { Found } from '../domain/found.ts'
import type { TextRange } from '../domain/model.ts'
import { queryOf } from '../domain/query.ts'
import type { Finder } from '../domain/search/finder.ts'
import type { AtlasState } from './atlas-store.ts'
import type { Loader } from './library.ts'

export interface Sentence {
  readonly source: string
  readonly range: TextRange
}

/** The query of the view, `view.q`, and what answers it. */
export interface FindingSlice {
  /** Null until the reader first searches, or a link does. */
  readonly finder: Finder | null
  /** The answer to the last query that has been answered: `onShow` asks for it. */
  readonly found: Found | null
  readonly loadFinder: () => Promise<Finder>
  /** Narrows what is on show to what holds these words; nothing but spaces asks for nothing. */
  readonly setQuery: (written: string) => void
  /** A sentence that no record rests on, and the selection that came with it: the reader goes to it. */
  readonly sought: (Sentence & { readonly selection: number }) | null
  /** Takes the reader to a sentence in the text of the record just selected. */
  readonly seek: (sentence: Sentence) => void
  /** Answers the view's query, wherever it came from. Rejects where the index does not come. */
  readonly answerQuery: () => Promise<void>
}

export const createFinding =
  (loader: Loader): StateCreator<AtlasState, [], [], FindingSlice> =>
  (set, get) => {
    let loading: Promise<Finder> | null = null
    const answer = (finder: Finder, q: string) => ({ found: { q, ids: new Set(finder.records(q)) } })
    return {
      finder: null,
      found: null,
      sought: null,
      loadFinder: () => {
        const whole = async () => {
          await get().complete()
          return loader.finder(get().dataset)
        }
        loading ??= whole().then(
          (finder) => {
            set({ finder })
            return finder
          },
          (error) => {
            loading = null
            throw error
          },
        )
        return loading
      },
      setQuery: (written) => {
        const { text: q, isCut } = queryOf(written)
        const { finder, notify } = get()
        if (isCut) notify({ code: 'query-cut' })
        set(({ view }) => ({ view: { ...view, q }, ...(finder && q !== null && answer(finder, q)) }))
      },
      seek: ({ source, range }) =>
        set(({ selections }) => ({ sought: { source, range, selection: selections } })),
      answerQuery: async () => {
        if (get().view.q === null) return
        const finder = await get().loadFinder()
        const { q } = get().view
        if (q !== null && get().found?.q !== q) set(answer(finder, q))
      },
    }
  }
