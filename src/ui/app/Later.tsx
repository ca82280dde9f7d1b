import { lazy, type ReactNode } from 'react'
import { useAtlas, useAtlasStore } from '../parts/atlas-context.ts'
import { LoadBoundary } from '../parts/LoadBoundary.tsx'

type LaterParts = typeof import('./later-parts.ts')
let loaded: LaterParts | null = null

/** What follows the first paint: one module, asked for by `main.tsx` before React starts. */
export async function loadLaterParts(): Promise<LaterParts> {
  loaded = await import('./later-parts.ts')
  return loaded
}

/**
 * Answers at once where the parts are there: React holds back for 300 ms what it has to wait for, however short.
 */
function part<Name extends keyof LaterParts>(name: Name) {
  const moduleOf = (parts: LaterParts) => ({ default: parts[name] })
  return lazy(() => (loaded ? atOnce(moduleOf(loaded)) : loadLaterParts().then(moduleOf)))
}

/** A thenable, as `lazy` may be given one, that does not wait for a microtask as a promise does. */
const atOnce = <Value,>(value: Value) =>
  // biome-ignore lint/suspicious/noThenProperty: a thenable is what is wanted
  ({ then: (done: (value: Value) => void) => done(value) }) as unknown as Promise<Value>

export const ActiveFilters = part('ActiveFilters')
export const ChoiceList = part('ChoiceList')
export const FilterBody = part('FilterBody')
export const KeysKey = part('KeysKey')
export const LensNotice = part('LensNotice')
export const ListBody = part('ListBody')
export const MapLayers = part('MapLayers')
export const PlayControls = part('PlayControls')
export const PrintKey = part('PrintKey')
export const ScreenNarrowed = part('ScreenNarrowed')
export const ScreenSentence = part('ScreenSentence')
export const SearchField = part('SearchField')
export const UnplacedTile = part('UnplacedTile')

/** Room for what needs the whole dataset: empty until that is there. */
export function Later({ children }: { readonly children: ReactNode }) {
  const store = useAtlasStore()
  const isWhole = useAtlas((state) => state.isWhole)
  if (!isWhole) return null
  const fail = () => store.getState().notify({ code: 'load-failed' })
  return <LoadBoundary onFailure={fail}>{children}</LoadBoundary>
}
