import { onlyOr, unique } from './collections.ts'
import type { PinMark } from './drawing-marks.ts'
import { placesOf, placesOfFlow } from './drawing-places.ts'
import type { AtlasEvent, AtlasFlow, Dataset } from './model.ts'
import type { Post, PostGroup } from './posts.ts'
import type { ZoomRange } from './zooms.ts'

/** What stands on the map at places: pins, badges, and the goods of areas, the weightiest first. */
export function postsOf(
  dataset: Dataset,
  events: readonly AtlasEvent[],
  flows: readonly AtlasFlow[],
): readonly Post[] {
  const weights = weightsOf(dataset)
  const weightOf = ({ place }: Post) => weights.get(place) ?? 0
  return [...eventPosts(dataset, events), ...goodsPosts(dataset, flows)].sort(
    (a, b) => weightOf(b) - weightOf(a) || (a.place < b.place ? -1 : 1),
  )
}

/** One mark for a group of posts, before anybody looks at it; a lone row of goods is drawn with its area. */
export function pinOf(
  dataset: Dataset,
  { anchor, members }: PostGroup,
  zooms: ZoomRange,
): readonly Omit<PinMark, 'state'>[] {
  if (members.length === 1 && anchor.form === 'goods') return []
  const records = unique(members.flatMap((post) => post.records))
  const events = records.flatMap((id) => eventsById(dataset).get(id) ?? [])
  return [
    {
      place: anchor.place,
      places: unique(members.map((post) => post.place)),
      position: anchor.position,
      form: members.length === 1 && anchor.form === 'pin' ? 'pin' : 'badge',
      stands: anchor.form,
      content: events.length === 0 ? 'flows' : events.length < records.length ? 'both' : 'events',
      kind: onlyOr(unique(events.map((event) => event.kind)), null),
      records,
      announced: events.length > 0 && events.every((event) => event.status === 'announced'),
      zooms,
    },
  ]
}

function eventPosts(dataset: Dataset, events: readonly AtlasEvent[]): readonly Post[] {
  return byPlace(events, placesOf).flatMap(([id, records]) => {
    const place = dataset.places[id]
    if (!place) return []
    const isSpot = place.kind === 'city' || place.kind === 'crossing'
    const form = isSpot ? ('pin' as const) : ('badge' as const)
    return [{ place: id, position: place.point, form, records, length: 1 }]
  })
}

function goodsPosts(dataset: Dataset, flows: readonly AtlasFlow[]): readonly Post[] {
  return byPlace(flows, (flow) => flow.area).flatMap(([id, records]) => {
    const place = dataset.places[id]
    return place
      ? [{ place: id, position: place.point, form: 'goods' as const, records, length: records.length }]
      : []
  })
}

function byPlace<T extends { readonly id: string }>(
  records: readonly T[],
  placesOfRecord: (record: T) => readonly string[],
): readonly (readonly [place: string, records: readonly string[]])[] {
  const found = new Map<string, string[]>()
  for (const record of records) {
    for (const place of placesOfRecord(record)) {
      const here = found.get(place)
      if (here) here.push(record.id)
      else found.set(place, [record.id])
    }
  }
  return [...found]
}

const known = new WeakMap<Dataset, ReadonlyMap<string, AtlasEvent>>()

function eventsById(dataset: Dataset): ReadonlyMap<string, AtlasEvent> {
  const found = known.get(dataset) ?? new Map(dataset.events.map((event) => [event.id, event]))
  known.set(dataset, found)
  return found
}

const remembered = new WeakMap<Dataset, ReadonlyMap<string, number>>()

/** How many records name a place, whatever is on show: groups keep their places while the window moves. */
export function weightsOf(dataset: Dataset): ReadonlyMap<string, number> {
  const known = remembered.get(dataset)
  if (known) return known
  const all = [...byPlace(dataset.events, placesOf), ...byPlace(dataset.flows, placesOfFlow)]
  const weights = new Map<string, number>()
  for (const [place, records] of all) weights.set(place, (weights.get(place) ?? 0) + records.length)
  remembered.set(dataset, weights)
  return weights
}
