import type { StateCreator } from 'zustand/vanilla'
import type { FacetKey, View } from '../domain/view.ts'
import type { AtlasState } from './atlas-store.ts'

/** What a message says; worded per language where it is shown. */
export type Notice =
  | { readonly code: 'unknown-record'; readonly id: string }
  /** `record` holds no claim of this id. */
  | { readonly code: 'unknown-claim'; readonly id: string; readonly record: string }
  | { readonly code: 'unknown-value'; readonly facet: FacetKey; readonly id: string }
  | { readonly code: 'no-webgl' | 'map-failed' | 'copy-failed' | 'query-cut' | 'window-blocked' }
  /** Parts of a link that could not be used, `key=value` each; or a link of a later version. */
  | { readonly code: 'link-cut'; readonly parts: readonly string[] }
  | { readonly code: 'later-link' }
  /** `wanted`: what of the view was asked for and did not come; nothing where the view already says it. */
  | { readonly code: 'load-failed'; readonly wanted?: Partial<View> }

export type Panel = 'filters' | 'list'

/** Records of one place or passage among which the reader chooses, and where on the screen. */
export interface Choice {
  readonly records: readonly string[]
  readonly x: number
  readonly y: number
  /** In the reader's own window; otherwise in the page. */
  readonly inWindow?: boolean
}

/** Parts of the screen that are open. Not part of the view: a shared link does not carry it. */
export interface ScreenSlice {
  readonly notices: readonly Notice[]
  /** Panels open on the inline-start side (on a phone in the sheet, one at a time). */
  readonly panels: readonly Panel[]
  readonly choice: Choice | null
  readonly isWorldOpen: boolean
  /** Whether countries carry the number of activities in which they are named. */
  readonly showsCounts: boolean
  /** On a phone: the reader covers the map, until a passage leads back to it. */
  readonly isReaderLarge: boolean
  /** The reader is in a window of its own. */
  readonly isReaderApart: boolean
  readonly mapState: 'picture' | 'interactive' | 'fallback'
  /** What the system shows its own windows in. */
  readonly systemLook: 'light' | 'dark'
  readonly notify: (notice: Notice) => void
  readonly dismiss: (notice: Notice) => void
  readonly setPanels: (panels: readonly Panel[]) => void
  readonly offer: (choice: ScreenSlice['choice']) => void
  readonly setWorldOpen: (open: boolean) => void
  readonly setCounts: (shown: boolean) => void
  readonly enlargeReader: (large: boolean) => void
  readonly setReaderApart: (apart: boolean) => void
  readonly setMapState: (state: ScreenSlice['mapState']) => void
  readonly setSystemLook: (look: ScreenSlice['systemLook']) => void
}

export const createScreen: StateCreator<AtlasState, [], [], ScreenSlice> = (set) => ({
  notices: [],
  panels: [],
  choice: null,
  isWorldOpen: false,
  isReaderLarge: false,
  isReaderApart: false,
  showsCounts: false,
  mapState: 'picture',
  systemLook: 'light',
  notify: (notice) =>
    set((state) =>
      state.notices.some((one) => JSON.stringify(one) === JSON.stringify(notice))
        ? state
        : { notices: [...state.notices, notice] },
    ),
  dismiss: (notice) => set((state) => ({ notices: state.notices.filter((one) => one !== notice) })),
  setPanels: (panels) => set({ panels }),
  offer: (choice) => set({ choice }),
  setWorldOpen: (isWorldOpen) => set({ isWorldOpen }),
  setCounts: (showsCounts) => set({ showsCounts }),
  enlargeReader: (isReaderLarge) => set({ isReaderLarge }),
  setReaderApart: (isReaderApart) => set({ isReaderApart }),
  setMapState: (mapState) => set({ mapState }),
  setSystemLook: (systemLook) => set({ systemLook }),
})
