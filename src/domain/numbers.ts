import type { AtlasRecord, Dataset } from './model.ts'
import { spanOf } from './visible.ts'

/** Earliest first; records without a date last, in the order of the data. */
export function byDate<T extends AtlasRecord>(records: readonly T[]): readonly T[] {
  const start = (record: AtlasRecord) => spanOf(record)?.start ?? Number.POSITIVE_INFINITY
  return [...records].sort((a, b) => (start(a) === start(b) ? 0 : start(a) - start(b)))
}

const remembered = new WeakMap<Dataset, ReadonlyMap<string, number>>()

/**
 * The number of each flow: its place in the list of them all, whatever is on show, so that "line 12" is the same
 * line on the map, in the list and on paper.
 */
export function flowNumbers(dataset: Dataset): ReadonlyMap<string, number> {
  const known = remembered.get(dataset)
  if (known) return known
  const numbers = new Map(byDate(dataset.flows).map((flow, index) => [flow.id, index + 1]))
  remembered.set(dataset, numbers)
  return numbers
}
