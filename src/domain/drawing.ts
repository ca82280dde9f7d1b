import { unique } from './collections.ts'
import { areasOf } from './drawing-flows.ts'
import { type Line, linesOf } from './drawing-lines.ts'
import {
  type CountMark,
  type CountryMark,
  type Drawing,
  type Focus,
  type MarkState,
  type NumberMark,
  noFocus,
  type PinMark,
  type StateOf,
  type StopMark,
  type TieMark,
} from './drawing-marks.ts'
import { placesOf, placesOfFlow } from './drawing-places.ts'
import { pinOf, postsOf } from './drawing-posts.ts'
import { labelMetrics } from './labels.ts'
import { type Layout, layoutOf } from './layout.ts'
import type { Lens } from './lens.ts'
import type { NumberedLine } from './line-numbers.ts'
import { boundsContain } from './mercator.ts'
import type { AtlasEvent, Dataset, Position } from './model.ts'
import { flowNumbers } from './numbers.ts'
import type { OnShow } from './visible.ts'
import { mapSteps, withoutRanges } from './zooms.ts'

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
