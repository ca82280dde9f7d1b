import { unique } from './collections.ts'
import type { Found } from './found.ts'
import type { AtlasRecord, Dataset, Span } from './model.ts'
import type { View } from './view.ts'
import { type OnShow, onShow, windowOf } from './visible.ts'

/** What is on show in two periods under the same filters. */
export interface Comparison {
  readonly first: OnShow
  readonly second: OnShow
  /** Ids of records. */
  readonly onlyFirst: readonly string[]
  readonly onlySecond: readonly string[]
  readonly both: readonly string[]
}

export function comparisonOf(dataset: Dataset, view: View, found: Found | null = null): Comparison {
  const { start, end } = comparedWith(dataset, view)
  const first = onShow(dataset, view, found)
  const second = onShow(dataset, { ...view, from: start, to: end }, found)
  const [inFirst, inSecond] = [idsOf(first), idsOf(second)]
  return {
    first,
    second,
    onlyFirst: inFirst.filter((id) => !inSecond.includes(id)),
    onlySecond: inSecond.filter((id) => !inFirst.includes(id)),
    both: inFirst.filter((id) => inSecond.includes(id)),
  }
}

/**
 * The second period, kept within the axis. Until one is chosen: as long as the window and just before it, or just
 * after it; of all dates, their second half.
 */
export function comparedWith(dataset: Dataset, view: View): Span {
  const { axis } = dataset
  if (view.with) return windowOf(dataset, { ...view, from: view.with.start, to: view.with.end })
  const { start, end } = windowOf(dataset, view)
  const length = end - start + 1
  if (start > axis.start) return { start: Math.max(axis.start, start - length), end: start - 1 }
  if (end < axis.end) return { start: end + 1, end: Math.min(axis.end, end + length) }
  return { start: Math.floor((start + end) / 2) + 1, end }
}

/** Whether the first period is the later one: what is on show in it alone is then what is new. */
export function isLater(first: Span, second: Span): boolean {
  return first.start === second.start ? first.end > second.end : first.start > second.start
}

/** States that are named as taking part in the activities. */
export const statesIn = ({ activities }: OnShow): readonly string[] =>
  unique(activities.flatMap(({ countries }) => countries))

export const sourcesIn = (shown: OnShow): readonly string[] =>
  unique(recordsIn(shown).flatMap(({ sources }) => sources))

const recordsIn = ({ activities, frameworks, flows }: OnShow): readonly AtlasRecord[] => [
  ...activities,
  ...frameworks,
  ...flows,
]

const idsOf = (shown: OnShow) => recordsIn(shown).map(({ id }) => id)
