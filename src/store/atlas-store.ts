import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Dataset, Language } from '../domain/model.ts'
import type { View } from '../domain/view.ts'
import { createFinding, type FindingSlice } from './finding.ts'
import { createLibrary, type LibrarySlice, type Loader } from './library.ts'
import { createLooking, type LookingSlice } from './looking.ts'
import { createScreen, type ScreenSlice } from './screen.ts'

export interface AtlasState extends LookingSlice, LibrarySlice, FindingSlice, ScreenSlice {
  readonly dataset: Dataset
  /** The language of this reader's browser: what an address without `lang` means. */
  readonly homeLanguage: Language
}

export type AtlasStore = StoreApi<AtlasState>

export interface StoreOptions {
  readonly dataset: Dataset
  readonly loader: Loader
  readonly view: View
  readonly homeLanguage: Language
}

/** A factory, so that each test has its own store and mocks nothing. */
export function createAtlasStore({ dataset, loader, view, homeLanguage }: StoreOptions): AtlasStore {
  return createStore<AtlasState>()((...tools) => ({
    dataset,
    homeLanguage,
    ...createLooking(view)(...tools),
    ...createLibrary(loader)(...tools),
    ...createFinding(loader)(...tools),
    ...createScreen(...tools),
  }))
}
