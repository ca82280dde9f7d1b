import type { StateCreator } from 'zustand/vanilla'
import { facets } from '../domain/facets.ts'
import type { Day, Span } from '../domain/model.ts'
import { type Camera, type FacetKey, facetKeys, type Look, type Page, type View } from '../domain/view.ts'
import { windowOf } from '../domain/visible.ts'
import type { AtlasState } from './atlas-store.ts'

/** The view: law 3. Every action leaves a whole, valid view behind. */
export interface LookingSlice {
  readonly view: View
  /** True while a thumb, the bar or the map is held: the address waits for the release. */
  readonly held: boolean
  readonly hovered: string | null
  /** Grows with every selection, the same one again too: the reader then goes back to its sentence. */
  readonly selections: number
  readonly setView: (view: View) => void
  readonly select: (record: string | null, claim?: string | null) => void
  readonly setLook: (look: Look) => void
  /** A thumb that meets the other one stops there. */
  readonly setFrom: (day: Day) => void
  readonly setTo: (day: Day) => void
  readonly setWindow: (window: Span) => void
  /** Moves both ends by whole days; the window keeps its length and stays on the axis. */
  readonly shiftWindow: (days: number) => void
  readonly showAllDates: () => void
  /** Nothing chosen of many is no filter; nothing ticked of the legend shows nothing. */
  readonly setFacet: (facet: FacetKey, values: readonly string[] | null) => void
  readonly resetFilters: () => void
  /** Looks through the delegations of these States; none is no lens. */
  readonly setLens: (states: readonly string[]) => void
  /** Chooses the period that the window is compared with. */
  readonly compareWith: (period: Span | null) => void
  readonly setUndated: (shown: boolean) => void
  /** Leaves a record out of the view, or takes it in again. */
  readonly setHidden: (record: string, isHidden: boolean) => void
  readonly showHidden: () => void
  readonly setPage: (page: Page | null) => void
  readonly setCamera: (camera: Camera | null) => void
  readonly hold: (held: boolean) => void
  readonly hover: (record: string | null) => void
}

const noFilters: Partial<View> = Object.fromEntries(facetKeys.map((key) => [key, null]))

export const createLooking =
  (initial: View): StateCreator<AtlasState, [], [], LookingSlice> =>
  (set, get) => {
    const change = (part: Partial<View>) => set((state) => ({ view: { ...state.view, ...part } }))
    const span = () => windowOf(get().dataset, get().view)
    const setWindow = (from: Day, to: Day) => {
      const { axis } = get().dataset
      change({ from: from <= axis.start ? null : from, to: to >= axis.end ? null : to })
    }
    return {
      view: initial,
      held: false,
      hovered: null,
      selections: 0,
      setView: (view) => set({ view }),
      select: (record, claim = null) =>
        set(({ view, selections }) => ({
          view: { ...view, select: record, claim: record === null ? null : claim },
          selections: selections + 1,
        })),
      setLook: (look) => change({ look }),
      setWindow: ({ start, end }) => setWindow(start, end),
      setFrom: (day) => setWindow(Math.min(day, span().end), span().end),
      setTo: (day) => setWindow(span().start, Math.max(day, span().start)),
      shiftWindow: (days) => {
        const { axis } = get().dataset
        const { start, end } = span()
        const step = Math.max(axis.start - start, Math.min(days, axis.end - end))
        setWindow(start + step, end + step)
      },
      showAllDates: () => change({ from: null, to: null }),
      setFacet: (facet, values) => {
        const isNone = values?.length === 0 && facets[facet].manner === 'choice'
        change({ [facet]: isNone ? null : values })
      },
      resetFilters: () => change({ ...noFilters, q: null }),
      setLens: (states) => change({ lens: states.length > 0 ? states : null }),
      compareWith: (period) => change({ with: period }),
      setUndated: (undated) => change({ undated }),
      setHidden: (record, isHidden) => {
        const others = get().view.hide.filter((id) => id !== record)
        change({ hide: isHidden ? [...others, record] : others })
      },
      showHidden: () => change({ hide: [] }),
      setPage: (page) => change({ page }),
      setCamera: (at) => change({ at }),
      hold: (held) => set({ held }),
      hover: (hovered) => set((state) => (state.hovered === hovered ? state : { hovered })),
    }
  }
