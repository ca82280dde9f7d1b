/** In the order of first appearance. */
export function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)]
}

/** The one member of a list of one, else `other`. */
export function onlyOr<T, U>(list: readonly T[], other: U): T | U {
  const [first] = list
  return list.length === 1 && first !== undefined ? first : other
}

export function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}
