/** The keys of a JSON Pointer (RFC 6901): `/places/0` is `['places', '0']`, `` is `[]`. Null when malformed. */
export function parsePointer(pointer: string): readonly string[] | null {
  if (pointer === '') return []
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return null
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The pointer to a path of keys and indexes. */
export function pointerTo(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** What a pointer leads to; undefined when it leads nowhere. Own properties only, never a prototype's. */
export function getPointer(value: unknown, pointer: string): unknown {
  const keys = parsePointer(pointer)
  if (!keys) return undefined
  let at: unknown = value
  for (const key of keys) {
    if (typeof at !== 'object' || at === null) return undefined
    if (Array.isArray(at) && !/^(?:0|[1-9]\d*)$/.test(key)) return undefined
    if (!Object.hasOwn(at, key)) return undefined
    at = (at as Record<string, unknown>)[key]
  }
  return at
}
