import { useEffect, useState } from 'react'
import type { AtlasState, AtlasStore } from '../../store/atlas-store.ts'
import { useAtlasStore } from './atlas-context.ts'

/**
 * As `useAtlas`, but for what takes long to make: thumbs, sentence and list are painted first. All that wait are
 * answered together, so that React draws once. `selector` stays the same function, and remembers its last answer.
 */
export function useAfterPaint<T>(selector: (state: AtlasState) => T): T {
  const store = useAtlasStore()
  const [value, setValue] = useState(() => selector(store.getState()))
  useEffect(() => {
    const look = () => setValue(() => selector(store.getState()))
    look()
    return listen(store, look)
  }, [store, selector])
  return value
}

const waiting = new WeakMap<AtlasStore, Set<() => void>>()

function listen(store: AtlasStore, look: () => void): () => void {
  const looks = waiting.get(store) ?? follow(store)
  looks.add(look)
  return () => {
    looks.delete(look)
  }
}

function follow(store: AtlasStore): Set<() => void> {
  const looks = new Set<() => void>()
  waiting.set(store, looks)
  let isAsked = false
  const lookAll = () => {
    isAsked = false
    for (const look of looks) look()
  }
  store.subscribe(() => {
    if (!isAsked) requestAnimationFrame(() => setTimeout(lookAll))
    isAsked = true
  })
  return looks
}
