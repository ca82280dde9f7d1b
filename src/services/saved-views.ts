import { longestAddress } from '../domain/view.ts'

/** A view that the reader has named, as the address that leads to it. It is opened by the rules of an address. */
export interface SavedView {
  readonly id: string
  readonly name: string
  /** What stands after `#`, with its version and language. */
  readonly address: string
  /** The day it was saved, as ISO 8601. */
  readonly saved: string
}

/**
 * What the browser keeps, as it was found: entries that cannot be read and fields of later versions are written back
 * as they are.
 */
export interface Shelf {
  readonly views: readonly SavedView[]
  /** Entries that cannot be read. */
  readonly skipped: number
  /** The whole of it cannot be read. */
  readonly isUnreadable: boolean
  readonly entries: readonly unknown[]
  readonly rest: Readonly<Record<string, unknown>>
}

export const shelfKey = 'sahel-atlas-views'
const version = 1
export const longestName = 200

const empty: Shelf = { views: [], skipped: 0, isUnreadable: false, entries: [], rest: { version } }

/** Reads what the browser keeps; null where it keeps nothing for a page at all. */
export function readShelf(): Shelf | null {
  try {
    return shelfOf(localStorage.getItem(shelfKey))
  } catch {
    return null
  }
}

/**
 * Changes what is kept, over what another window may have written meanwhile. What cannot be read at all is kept under
 * a name of its own first. Nothing changes where the browser has no room or allows none: then it says so.
 */
export function changeShelf(change: (entries: readonly unknown[]) => readonly unknown[]): 'done' | 'refused' {
  try {
    const text = localStorage.getItem(shelfKey)
    const { entries, rest, isUnreadable } = shelfOf(text)
    if (isUnreadable && text !== null) localStorage.setItem(freeKey(), text)
    localStorage.setItem(shelfKey, JSON.stringify({ ...rest, views: change(entries) }))
    return 'done'
  } catch {
    return 'refused'
  }
}

/** A view to save today, under an id of its own. Not `crypto.randomUUID`: a page from a stick has none. */
export function newView(name: string, address: string): SavedView {
  const now = new Date()
  const id = `${now.getTime().toString(36)}-${Math.random().toString(36).slice(2, 10)}`
  return { id, name: name.trim().slice(0, longestName), address, saved: now.toISOString().slice(0, 10) }
}

/** An entry of this list with that id, wherever it stands; -1: none. */
export const indexOfView = (entries: readonly unknown[], id: string): number =>
  entries.findIndex((entry) => viewOf(entry)?.id === id)

export function shelfOf(text: string | null): Shelf {
  if (text === null) return empty
  const kept = parsed(text)
  if (!isObject(kept) || !Array.isArray(kept.views)) return { ...empty, isUnreadable: true }
  const { views: entries, ...rest } = kept as { readonly views: readonly unknown[] }
  const views = entries.flatMap((entry) => viewOf(entry) ?? [])
  return { views, skipped: entries.length - views.length, isUnreadable: false, entries, rest }
}

function viewOf(entry: unknown): SavedView | null {
  if (!isObject(entry)) return null
  const { id, name, address, saved } = entry
  const isWhole = isText(id, 100) && isText(name, longestName) && isText(address, longestAddress)
  return isWhole ? { id, name, address, saved: isText(saved, 40) ? saved : '' } : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= most

function freeKey(): string {
  for (let number = 1; ; number += 1) {
    const key = `${shelfKey}-unread-${number}`
    if (localStorage.getItem(key) === null) return key
  }
}
