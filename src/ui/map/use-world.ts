import { useAtlas, useAtlasStore } from '../parts/atlas-context.ts'

/** The world overview: a dialog that chips and the map's own button open. */
export function useWorld() {
  const store = useAtlasStore()
  const isOpen = useAtlas((state) => state.isWorldOpen)
  return {
    isOpen,
    open: () => store.getState().setWorldOpen(true),
    close: () => store.getState().setWorldOpen(false),
  }
}
