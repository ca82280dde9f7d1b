import type { AtlasState } from './atlas-store.ts'

/** Remembers its last answer while what `keyOf` lists stays the same: selectors must not make new arrays. */
export function remembered<T>(
  keyOf: (state: AtlasState) => readonly unknown[],
  answer: (state: AtlasState) => T,
) {
  let last: { readonly key: readonly unknown[]; readonly value: T } | null = null
  return (state: AtlasState): T => {
    const key = keyOf(state)
    if (last?.key.every((part, index) => Object.is(part, key[index]))) return last.value
    last = { key, value: answer(state) }
    return last.value
  }
}
