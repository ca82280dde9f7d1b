import { useEffect, useState } from 'react'
import { changeShelf, indexOfView, readShelf, type SavedView, shelfKey } from '../../services/saved-views.ts'

/** A view that has just been deleted, and where it stood. */
interface Deleted {
  readonly entry: unknown
  readonly index: number
  readonly name: string
}

/** What this browser keeps and what can be done with it; another window's changes come in by themselves. */
export function useShelf() {
  const [shelf, setShelf] = useState(readShelf)
  const [isRefused, setRefused] = useState(false)
  const [deleted, setDeleted] = useState<Deleted | null>(null)
  useEffect(() => {
    const follow = ({ key }: StorageEvent) => {
      if (key === shelfKey || key === null) setShelf(readShelf())
    }
    addEventListener('storage', follow)
    return () => removeEventListener('storage', follow)
  }, [])
  const change = (how: (entries: readonly unknown[]) => readonly unknown[]) => {
    const isDone = changeShelf(how) === 'done'
    setRefused(!isDone)
    setShelf(readShelf())
    return isDone
  }
  const at = (id: string, put: (entry: unknown) => readonly unknown[]) =>
    change((entries) => {
      const found = indexOfView(entries, id)
      return entries.flatMap((entry, index) => (index === found ? put(entry) : [entry]))
    })
  return {
    shelf,
    isRefused,
    deleted,
    save: (view: SavedView) => change((entries) => [view, ...entries]),
    rename: (id: string, name: string) => at(id, (entry) => [{ ...(entry as object), name }]),
    remove: ({ id, name }: SavedView) => {
      const index = shelf ? indexOfView(shelf.entries, id) : -1
      const entry = shelf?.entries[index]
      if (at(id, () => [])) setDeleted({ entry, index, name })
    },
    undo: () => {
      if (!deleted) return
      const { entry, index } = deleted
      const isBack = change((entries) => [...entries.slice(0, index), entry, ...entries.slice(index)])
      if (isBack) setDeleted(null)
    },
  }
}
