import { onlyOr, unique } from './collections.ts'
import { areasOf, linesOf, withRowZooms } from './drawing-flows.ts'
import { boundsContain } from './mercator.ts'
import type { AtlasEvent, AtlasFlow, Dataset, EventKind, Family, Grade, Position } from './model.ts'
import type { OnShow } from './visible.ts'

/** `strong`: the selected or hovered record. `dim`: something else is selected. */
export type MarkState = 'plain' | 'strong' | 'dim'

/** A country on the map: tinted when it takes part in an activity on show. */
export interface CountryMark {
  readonly id: string
  /** Activities on show in which it is named as taking part. No measure of trafficking. */
  readonly takesPart: number
  /** Outlined because it takes part in the selected event. */
  readonly outlined: boolean
  readonly state: MarkState
}

/** One symbol at a place; several records there share it and it opens a list. */
export interface PinMark {
  readonly place: string
  readonly position: Position
  /** A city has a pin; a country or region a badge at its label point. */
  readonly form: 'pin' | 'badge'
  /** Null: records of several kinds. */
  readonly kind: EventKind | null
  readonly records: readonly string[]
  readonly announced: boolean
  readonly state: MarkState
}

/** One button of an area's row: what its source says happens there. */
export interface GoodMark {
  readonly record: string
  readonly icon: string
  readonly family: Family
  readonly single: boolean
  readonly state: MarkState
}

/** Statements that name only where something happens: one outline however many goods. No stroke crosses it. */
export interface AreaMark {
  readonly place: string
  readonly position: Position
  readonly extent: 'country' | 'region'
  /** Null: goods of several families share the outline. */
  readonly family: Family | null
  /** Records that name it: those of its goods, and flows that begin or end at it. */
  readonly records: readonly string[]
  /** Empty for a region that is only the end of an arrow: outlined, not hatched. */
  readonly goods: readonly GoodMark[]
  /** Map zoom from which its row of goods stands free of the other marks; before it, only their number. */
  readonly rowZoom: number
  readonly state: MarkState
}

/** One curve of a flow's leg. */
export interface LineMark {
  readonly id: string
  readonly record: string
  readonly family: Family
  readonly grade: Grade
  readonly single: boolean
  /** It has no date of its own and stands at its source's: drawn with a hollow ring at its head. */
  readonly undated: boolean
  readonly line: readonly Position[]
  /** Which end fades into nothing because the source does not name it. */
  readonly fades: 'tail' | 'head' | null
  readonly state: MarkState
}

/** Ties the selected event's place to a country that took part. */
export interface TieMark {
  readonly country: string
  readonly line: readonly [Position, Position]
}

/** Where goods of a single case were stopped. */
export interface StopMark {
  readonly record: string
  readonly position: Position
}

/** A number beside a country's name, when asked for: activities on show in which it is named as taking part. */
export interface CountMark {
  readonly country: string
  readonly position: Position
  readonly count: number
}

export interface Drawing {
  readonly countries: readonly CountryMark[]
  readonly areas: readonly AreaMark[]
  readonly lines: readonly LineMark[]
  readonly stops: readonly StopMark[]
  readonly ties: readonly TieMark[]
  readonly pins: readonly PinMark[]
  readonly counts: readonly CountMark[]
  /** Cities that label a pin or an arrow's end. */
  readonly places: readonly string[]
  /** Records of events that name no place: the tile in the map's corner. */
  readonly unplaced: readonly string[]
  /** Places outside the home frame, each with its records: the chips at the frame's edge. */
  readonly beyond: readonly {
    readonly place: string
    readonly position: Position
    readonly records: readonly string[]
  }[]
}

/** What one record looks at while the rest steps back. */
export interface Focus {
  readonly selected: string | null
  readonly hovered: string | null
}

export const noFocus: Focus = { selected: null, hovered: null }

/** Dataset and view to a drawing, which either painter can paint: law 4. */
export function drawingOf(
  dataset: Dataset,
  shown: OnShow,
  focus: Focus = noFocus,
  withCounts = false,
): Drawing {
  const events = [...shown.activities, ...shown.frameworks]
  const stateOf = stateFor(onShowOnly(focus, [...events, ...shown.flows]))
  const pins = pinsOf(dataset, events, stateOf)
  const lines = shown.flows.flatMap((flow) => linesOf(dataset, flow, stateOf))
  const selected = events.find((event) => event.id === focus.selected) ?? null
  return {
    countries: countriesOf(shown.activities, selected),
    areas: withRowZooms(areasOf(dataset, shown.flows, stateOf), pins),
    lines,
    stops: shown.flows.flatMap((flow) =>
      flow.stopped.flatMap((id) =>
        positionOf(dataset, id).map((position) => ({ record: flow.id, position })),
      ),
    ),
    ties: selected ? tiesOf(dataset, selected) : [],
    pins,
    counts: withCounts ? countsOf(dataset, shown.activities) : [],
    places: unique([...pins.map((pin) => pin.place), ...shown.flows.flatMap(placesOfFlow)]),
    unplaced: events.filter((event) => placesOf(event).length === 0).map((event) => event.id),
    beyond: pins
      .filter((pin) => !boundsContain(dataset.frame, pin.position))
      .map(({ place, position, records }) => ({ place, position, records })),
  }
}

/** The places where an event stands on the map. An operation without a place stands on each of its countries. */
export function placesOf(event: AtlasEvent): readonly string[] {
  if (event.places.length > 0) return event.places
  return event.kind === 'operation' ? event.countries : []
}

export function placesOfFlow(flow: AtlasFlow): readonly string[] {
  return unique([...flow.legs.flatMap((leg) => [...leg.from, ...leg.to]), ...flow.area, ...flow.stopped])
}

/** A selected record that is not on show has nothing to stand out from. */
function onShowOnly(focus: Focus, shown: readonly { readonly id: string }[]): Focus {
  return shown.some(({ id }) => id === focus.selected) ? focus : { ...focus, selected: null }
}

export type StateOf = (records: readonly string[]) => MarkState

function stateFor({ selected, hovered }: Focus): StateOf {
  return (records) => {
    if (records.some((id) => id === selected || id === hovered)) return 'strong'
    return selected === null ? 'plain' : 'dim'
  }
}

function countriesOf(activities: readonly AtlasEvent[], selected: AtlasEvent | null): readonly CountryMark[] {
  const ids = unique([...activities.flatMap((event) => event.countries), ...(selected?.countries ?? [])])
  return ids.map((id) => ({
    id,
    takesPart: activities.filter((event) => event.countries.includes(id)).length,
    outlined: selected?.countries.includes(id) ?? false,
    state: selected === null ? 'plain' : selected.countries.includes(id) ? 'strong' : 'dim',
  }))
}

function countsOf(dataset: Dataset, activities: readonly AtlasEvent[]): readonly CountMark[] {
  return countriesOf(activities, null).flatMap(({ id, takesPart }) =>
    positionOf(dataset, id).map((position) => ({ country: id, position, count: takesPart })),
  )
}

function pinsOf(dataset: Dataset, events: readonly AtlasEvent[], stateOf: StateOf): readonly PinMark[] {
  const places = unique(events.flatMap(placesOf))
  return places.flatMap((id) => {
    const place = dataset.places[id]
    if (!place) return []
    const here = events.filter((event) => placesOf(event).includes(id))
    const records = here.map((event) => event.id)
    return [
      {
        place: id,
        position: place.point,
        form: place.kind === 'city' || place.kind === 'crossing' ? ('pin' as const) : ('badge' as const),
        kind: onlyOr(unique(here.map((event) => event.kind)), null),
        records,
        announced: here.every((event) => event.status === 'announced'),
        state: stateOf(records),
      },
    ]
  })
}

function tiesOf(dataset: Dataset, event: AtlasEvent): readonly TieMark[] {
  return event.places.flatMap((id) =>
    positionOf(dataset, id).flatMap((start) =>
      event.countries
        .filter((country) => country !== id && dataset.places[id]?.country !== country)
        .flatMap((country) =>
          positionOf(dataset, country).map((end) => ({ country, line: [start, end] as const })),
        ),
    ),
  )
}

const positionOf = (dataset: Dataset, id: string): readonly Position[] => {
  const place = dataset.places[id]
  return place ? [place.point] : []
}
