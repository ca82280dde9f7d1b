import { passesFacet } from './facets.ts'
import { type Found, isFound } from './found.ts'
import {
  type AtlasEvent,
  type AtlasFlow,
  type AtlasRecord,
  type Dataset,
  type EventKind,
  frameworkKinds,
  type Span,
} from './model.ts'
import { overlaps } from './time.ts'
import { facetKeys, type Sourcing, sourcingOf, type View } from './view.ts'

export { themesOf } from './facets.ts'

/** The answer that map, timeline, list, counts and exports all ask for: law 2. */
export interface OnShow {
  /** Workshops, trainings, meetings, conferences, operations, missions: what the status counts as events. */
  readonly activities: readonly AtlasEvent[]
  /** Programmes, agreements, instruments: shown and listed, not counted as events. */
  readonly frameworks: readonly AtlasEvent[]
  readonly flows: readonly AtlasFlow[]
  /** Records that pass the filters and have no date at all, whether on show or not: the "Not dated" tray. */
  readonly undated: readonly AtlasRecord[]
  readonly window: Span
}

/**
 * What is on show for a view. What each facet asks of whom, `facets.ts` says; `found` answers the view's query:
 * without it nothing is held back for its words.
 */
export function onShow(dataset: Dataset, view: View, found: Found | null = null): OnShow {
  const window = windowOf(dataset, view)
  const passing = [...dataset.events, ...dataset.flows].filter((record) =>
    passesFilters(record, view, dataset, found),
  )
  const keepsUndated = view.undated || isWhole(dataset, window)
  const shown = passing.filter((record) => {
    const span = spanOf(record)
    return span ? overlaps(span, window) : keepsUndated
  })
  return { ...parted(shown), undated: passing.filter((record) => spanOf(record) === null), window }
}

/** Records as lists and timeline part them, in their order. */
export function parted(records: readonly AtlasRecord[]): Pick<OnShow, 'activities' | 'frameworks' | 'flows'> {
  const events = records.filter((record) => record.record === 'event')
  return {
    activities: events.filter((event) => isActivity(event.kind)),
    frameworks: events.filter((event) => !isActivity(event.kind)),
    flows: records.filter((record) => record.record === 'flow'),
  }
}

/** The days on show, both inclusive, kept within the axis and in order. */
export function windowOf(dataset: Dataset, view: View): Span {
  const { start, end } = dataset.axis
  const clamp = (day: number) => Math.min(Math.max(day, start), end)
  return { start: clamp(view.from ?? start), end: clamp(view.to ?? end) }
}

export function isWhole(dataset: Dataset, window: Span): boolean {
  return window.start <= dataset.axis.start && window.end >= dataset.axis.end
}

/** Where a record stands in time. An undated flow stands at its source's `asOf`; null: it has no date at all. */
export function spanOf(record: AtlasRecord): Span | null {
  if (record.record === 'event') return record.when?.span ?? null
  return (record.when ?? record.asOf)?.span ?? null
}

export function isActivity(kind: EventKind): boolean {
  return !frameworkKinds.some((framework) => framework === kind)
}

/** Whether presenter, filters and query let a record through, whatever the window. */
export function passesFilters(
  record: AtlasRecord,
  view: View,
  dataset: Dataset,
  found: Found | null = null,
): boolean {
  if (view.hide.includes(record.id) || !isFound(record, view, found)) return false
  return facetKeys.every((key) => passesFacet(key, view[key], record, dataset))
}

/** How the events and flows that the status counts are sourced. */
export function sourcingCounts({ activities, flows }: OnShow): Readonly<Record<Sourcing, number>> {
  const counted = [...activities, ...flows]
  const text = counted.filter(({ tier }) => sourcingOf(tier) === 'text').length
  return { text, cited: counted.length - text }
}
