import { lazy, type ReactNode } from 'react'
import { useAtlas, useAtlasStore } from '../parts/atlas-context.ts'
import { LoadBoundary } from '../parts/LoadBoundary.tsx'

/** What follows the first paint: one module, asked for by `main.tsx` before React starts. */
export const loadLaterParts = () => import('./later-parts.ts')

export const ActiveFilters = lazy(async () => ({ default: (await loadLaterParts()).ActiveFilters }))
export const FilterBody = lazy(async () => ({ default: (await loadLaterParts()).FilterBody }))
export const KeysKey = lazy(async () => ({ default: (await loadLaterParts()).KeysKey }))
export const LensNotice = lazy(async () => ({ default: (await loadLaterParts()).LensNotice }))
export const ListBody = lazy(async () => ({ default: (await loadLaterParts()).ListBody }))
export const MapLayers = lazy(async () => ({ default: (await loadLaterParts()).MapLayers }))
export const PlayControls = lazy(async () => ({ default: (await loadLaterParts()).PlayControls }))
export const ScreenNarrowed = lazy(async () => ({ default: (await loadLaterParts()).ScreenNarrowed }))
export const ScreenSentence = lazy(async () => ({ default: (await loadLaterParts()).ScreenSentence }))
export const SearchField = lazy(async () => ({ default: (await loadLaterParts()).SearchField }))
export const UnplacedTile = lazy(async () => ({ default: (await loadLaterParts()).UnplacedTile }))

/** Room for what needs the whole dataset: empty until that is there. */
export function Later({ children }: { readonly children: ReactNode }) {
  const store = useAtlasStore()
  const isWhole = useAtlas((state) => state.isWhole)
  if (!isWhole) return null
  const fail = () => store.getState().notify({ code: 'load-failed' })
  return <LoadBoundary onFailure={fail}>{children}</LoadBoundary>
}
