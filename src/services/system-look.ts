import type { AtlasStore } from '../store/atlas-store.ts'

/** Keeps to whether the system shows its own windows light or dark. Returns the clean-up. */
export function followSystemLook(store: AtlasStore): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const follow = () => store.getState().setSystemLook(dark.matches ? 'dark' : 'light')
  follow()
  dark.addEventListener('change', follow)
  return () => dark.removeEventListener('change', follow)
}
