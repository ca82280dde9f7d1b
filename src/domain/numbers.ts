import type { AtlasRecord, Dataset } from './model.ts'
import { spanOf } from './visible.ts'

/** Earliest first; records without a date last, in the order of the data. */
export function byDate<T extends AtlasRecord>(records: readonly T[]): readonly T[] {
  const start = (record: AtlasRecord) => spanOf(record)?.start ?? Number.POSITIVE_INFINITY
  return [...records].sort((a, b) => (start(a) === start(b) ? 0 : start(a) - start(b)))
}

/** Latest start first; records without a date last, in the order of the data. */
export function latestFirst<T extends AtlasRecord>(records: readonly T[]): readonly T[] {
  const start = (record: AtlasRecord) => spanOf(record)?.start ?? Number.NEGATIVE_INFINITY
  return [...records].sort((a, b) => (start(a) === start(b) ? 0 : start(b) - start(a)))
}

type Numbers = ReadonlyMap<string, number>

/** A record's place in the list of them all, remembered with the data. */
function numbering(recordsOf: (dataset: Dataset) => readonly AtlasRecord[]): (dataset: Dataset) => Numbers {
  const remembered = new WeakMap<Dataset, Numbers>()
  return (dataset) => {
    const known = remembered.get(dataset)
    if (known) return known
    const numbers = new Map(byDate(recordsOf(dataset)).map(({ id }, index) => [id, index + 1]))
    remembered.set(dataset, numbers)
    return numbers
  }
}

/**
 * The number of each flow: its place in the list of them all, whatever is on show, so that "line 12" is the same
 * line on the map, in the list and on paper.
 */
export const flowNumbers = numbering(({ flows }) => flows)

/** The same of events, for paper: the map writes no numbers at their symbols. */
export const eventNumbers = numbering(({ events }) => events)
