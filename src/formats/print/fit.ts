/** A search for how many rows each list of a page may have so that all of it fits. */
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
