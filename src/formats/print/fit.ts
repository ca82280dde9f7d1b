/** A search for how many rows the lists of a page may have together so that all of it fits. */
export interface Fit {
  /** What is tried now, and in the end what holds. */
  readonly most: number
  /** As many are known to fit; zero is taken to. */
  readonly fitting: number
  /** No more than these can fit. */
  readonly ceiling: number
  readonly isDone: boolean
}

/** All rows are tried first: most pages have room for them. */
export const firstFit = (longest: number): Fit => ({
  most: longest,
  fitting: 0,
  ceiling: longest,
  isDone: false,
})

/** The next try, once the last was laid out: half of the way, so that a few tries suffice. */
export function nextFit({ most, fitting, ceiling }: Fit, hasFitted: boolean): Fit {
  const low = hasFitted ? most : fitting
  const high = hasFitted ? ceiling : Math.max(most - 1, 0)
  if (low >= high) return { most: low, fitting: low, ceiling: low, isDone: true }
  return { most: Math.ceil((low + high) / 2), fitting: low, ceiling: high, isDone: false }
}

/** How many of `total` rows each list has: as even as can be, and none more than it needs. */
export function sharesOf(needs: readonly number[], total: number): readonly number[] {
  const shares = needs.map(() => 0)
  let left = total
  while (left > 0) {
    const short = needs.flatMap((need, index) => (need > (shares[index] ?? 0) ? [index] : []))
    if (short.length === 0) break
    for (const index of short.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1
    left -= short.length
  }
  return shares
}
