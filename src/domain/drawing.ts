import { unique } from './collections.ts'
import { areasOf } from './drawing-flows.ts'
import { type Line, linesOf } from './drawing-lines.ts'
import { placesOf, placesOfFlow } from './drawing-places.ts'
import { pinOf, postsOf } from './drawing-posts.ts'
import { labelMetrics } from './labels.ts'
import { type Layout, layoutOf } from './layout.ts'
import type { Lens } from './lens.ts'
import type { NumberedLine } from './line-numbers.ts'
import { boundsContain } from './mercator.ts'
import type { AtlasEvent, Bend, Dataset, EventKind, Family, Grade, Position } from './model.ts'
import { flowNumbers } from './numbers.ts'
import type { OnShow } from './visible.ts'
import { mapSteps, withoutRanges, type ZoomRange } from './zooms.ts'

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

/** One symbol at a place, at some zooms; several records there, or places that lie too close, share it. */
export interface PinMark {
  /** The place where it stands. */
  readonly place: string
  /** Every place that it stands for at these zooms. */
  readonly places: readonly string[]
  readonly position: Position
  /** A city has a pin; a country or region a badge at its label point. */
  readonly form: 'pin' | 'badge'
  /** Above a city or name, or where a row of goods would stand. */
  readonly stands: 'pin' | 'badge' | 'goods'
  /** Null: records of several kinds. */
  readonly kind: EventKind | null
  readonly content: 'events' | 'flows' | 'both'
  readonly records: readonly string[]
  readonly announced: boolean
  readonly zooms: ZoomRange
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
  /** Zooms at which its row of goods stands whole, and those at which only their number has room. */
  readonly rowZooms: readonly ZoomRange[]
  readonly stackZooms: readonly ZoomRange[]
  readonly state: MarkState
}

/** One curve of a flow's leg, or of all flows between the same two ends where there are too many lines. */
export interface LineMark {
  readonly id: string
  readonly records: readonly string[]
  /** Null: statements of several families. */
  readonly family: Family | null
  readonly grade: Grade
  readonly single: boolean
  /** It has no date of its own and stands at its source's: drawn with a hollow ring at its head. */
  readonly undated: boolean
  readonly bend: Bend
  /** The positions along the bend, tail to head. */
  readonly line: readonly Position[]
  /** One of too many: drawn finer, so that the map stays readable. */
  readonly fine: boolean
  /** Which end fades into nothing because the source does not name it. */
  readonly fades: 'tail' | 'head' | null
  readonly zooms: ZoomRange
  readonly state: MarkState
}

/** What is written on a line: the number of its statement in the list, or of how many statements it stands for. */
export interface NumberMark {
  readonly line: string
  readonly records: readonly string[]
  readonly position: Position
  readonly text: string
  readonly family: Family | null
  readonly zooms: ZoomRange
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
  readonly state: MarkState
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
  readonly numbers: readonly NumberMark[]
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
  /** Until a record is selected the records outside the lens step back. */
  readonly lens?: Lens | undefined
}

export const noFocus: Focus = { selected: null, hovered: null }

/** Dataset and view to a drawing, which either painter can paint: law 4. */
export function drawingOf(
  dataset: Dataset,
  shown: OnShow,
  focus: Focus = noFocus,
  withCounts = false,
): Drawing {
  const events = eventsOf(shown)
  const stateOf = stateFor(onShowOnly(focus, [...events, ...shown.flows]))
  const { lines, layout, pins } = standing(dataset, shown)
  const selected = events.find((event) => event.id === focus.selected) ?? null
  return {
    countries: countriesOf(shown.activities, selected, focus.lens),
    areas: areasOf(dataset, shown.flows, stateOf)
      .filter(({ goods, state }) => goods.length > 0 || !lines[0]?.fine || state === 'strong')
      .map((area) => ({ ...area, ...rowsOf(area, layout) })),
    lines: lines.map((line) => ({ ...line, state: stateOf(line.records) })),
    numbers: numbersOf(dataset, lines, layout, stateOf),
    stops: stopsOf(dataset, shown, stateOf),
    ties: selected ? tiesOf(dataset, selected) : [],
    pins: pins.map((pin) => ({ ...pin, state: stateOf(pin.records) })),
    counts: withCounts ? countsOf(dataset, shown.activities) : [],
    places: unique([...events.flatMap(placesOf), ...shown.flows.flatMap(placesOfFlow)]),
    unplaced: events.filter((event) => placesOf(event).length === 0).map((event) => event.id),
    beyond: beyondOf(dataset, shown),
  }
}

/** What a drawing of the map shows wherever the reader looks: kept while the same records are on show. */
interface Standing {
  readonly lines: readonly Line[]
  readonly layout: Layout
  readonly pins: readonly Omit<PinMark, 'state'>[]
}

const remembered = new WeakMap<OnShow, Standing>()

function standing(dataset: Dataset, shown: OnShow): Standing {
  const known = remembered.get(shown)
  if (known) return known
  const lines = linesOf(dataset, shown.flows)
  const layout = layoutOf(postsOf(dataset, eventsOf(shown), shown.flows), written(dataset, lines), {
    steps: mapSteps,
    rise: labelMetrics.badgeRise,
    labels: dataset.labels,
  })
  const pins = layout.groups.flatMap(({ group, zooms }) => pinOf(dataset, group, zooms))
  const made = { lines, layout, pins }
  remembered.set(shown, made)
  return made
}

/** A line says the number of its statement in the list, or how many statements it stands for. */
export function written(dataset: Dataset, lines: readonly Line[]): readonly NumberedLine[] {
  const numbers = flowNumbers(dataset)
  return lines.map(({ id, line, records: [first = '', ...others] }) => ({
    id,
    line,
    isCount: others.length > 0,
    text: others.length > 0 ? `×${others.length + 1}` : String(numbers.get(first) ?? ''),
  }))
}

export function numbersOf(
  dataset: Dataset,
  lines: readonly Line[],
  layout: Layout,
  stateOf: StateOf,
): readonly NumberMark[] {
  const texts = new Map(written(dataset, lines).map(({ id, text }) => [id, text]))
  const byId = new Map(lines.map((line) => [line.id, line]))
  return layout.numbers.flatMap(({ id, position, zooms }) => {
    const line = byId.get(id)
    if (!line) return []
    const { records, family } = line
    return [
      { line: id, records, position, text: texts.get(id) ?? '', family, zooms, state: stateOf(records) },
    ]
  })
}

function rowsOf(
  { place, goods }: { readonly place: string; readonly goods: readonly unknown[] },
  layout: Layout,
) {
  if (goods.length === 0) return { rowZooms: [], stackZooms: [] }
  const rowZooms = layout.rows.filter((row) => row.place === place).map(({ zooms }) => zooms)
  const lone = layout.groups.filter(
    ({ group }) =>
      group.members.length === 1 && group.anchor.form === 'goods' && group.anchor.place === place,
  )
  return { rowZooms, stackZooms: lone.flatMap(({ zooms }) => withoutRanges(zooms, rowZooms)) }
}

/** A bar stands at a city or crossing alone: of a country the source does not say where in it. */
function stopsOf(dataset: Dataset, shown: OnShow, stateOf: StateOf): readonly StopMark[] {
  const isSpot = (id: string) => ['city', 'crossing'].includes(dataset.places[id]?.kind ?? '')
  return shown.flows.flatMap((flow) =>
    flow.stopped
      .filter(isSpot)
      .flatMap((id) =>
        positionOf(dataset, id).map((position) => ({ record: flow.id, position, state: stateOf([flow.id]) })),
      ),
  )
}

function beyondOf(dataset: Dataset, shown: OnShow): Drawing['beyond'] {
  const named = [
    ...eventsOf(shown).map((event) => [event.id, placesOf(event)] as const),
    ...shown.flows.map((flow) => [flow.id, placesOfFlow(flow)] as const),
  ]
  return unique(named.flatMap(([, places]) => places)).flatMap((id) =>
    positionOf(dataset, id)
      .filter((position) => !boundsContain(dataset.frame, position))
      .map((position) => ({
        place: id,
        position,
        records: named.filter(([, places]) => places.includes(id)).map(([record]) => record),
      })),
  )
}

export const eventsOf = (shown: OnShow): readonly AtlasEvent[] => [...shown.activities, ...shown.frameworks]

/** A selected record that is not on show has nothing to stand out from. */
function onShowOnly(focus: Focus, shown: readonly { readonly id: string }[]): Focus {
  return shown.some(({ id }) => id === focus.selected) ? focus : { ...focus, selected: null }
}

export type StateOf = (records: readonly string[]) => MarkState

export function stateFor({ selected, hovered, lens }: Focus): StateOf {
  return (records) => {
    if (records.some((id) => id === selected || id === hovered)) return 'strong'
    if (selected !== null) return 'dim'
    return !lens || records.some((id) => lens.records.has(id)) ? 'plain' : 'dim'
  }
}

/** Outlined are the countries of the selected event, or the States of the lens; theirs are the tints that stay. */
function countriesOf(
  activities: readonly AtlasEvent[],
  selected: AtlasEvent | null,
  lens?: Lens,
): readonly CountryMark[] {
  const chosen = selected?.countries ?? lens?.states ?? []
  const beside = lens ? activities.filter(({ id }) => lens.records.has(id)) : []
  const stays = new Set(selected ? chosen : [...chosen, ...beside.flatMap(({ countries }) => countries)])
  const ids = unique([...activities.flatMap((event) => event.countries), ...chosen])
  return ids.map((id) => ({
    id,
    takesPart: activities.filter((event) => event.countries.includes(id)).length,
    outlined: chosen.includes(id),
    state: stateOfCountry(id),
  }))

  function stateOfCountry(id: string): MarkState {
    if (selected === null && !lens) return 'plain'
    if (!stays.has(id)) return 'dim'
    return chosen.includes(id) ? 'strong' : 'plain'
  }
}

function countsOf(dataset: Dataset, activities: readonly AtlasEvent[]): readonly CountMark[] {
  return countriesOf(activities, null).flatMap(({ id, takesPart }) =>
    positionOf(dataset, id).map((position) => ({ country: id, position, count: takesPart })),
  )
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
