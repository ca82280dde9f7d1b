import type { Actor, AtlasEvent, AtlasFlow, Dataset, PlaceLabel, Position } from './model.ts'
import { type PackedTiming, packedTiming, unpackedTiming } from './packed-timing.ts'

/** The first part as it travels: dates packed, fields that follow left out. */
export interface PackedDataset extends Omit<Dataset, 'events' | 'flows'> {
  readonly events: readonly PackedEvent[]
  readonly flows: readonly PackedFlow[]
}
type PackedEvent = Omit<AtlasEvent, keyof EventRest | 'when'> & { readonly when: PackedTiming }
type PackedFlow = Omit<AtlasFlow, keyof FlowRest | 'when' | 'asOf'> & {
  readonly when: PackedTiming
  readonly asOf: PackedTiming
}

type EventRest = Pick<
  AtlasEvent,
  'organisers' | 'partners' | 'funders' | 'participants' | 'points' | 'relations' | 'sources'
>

type FlowRest = Pick<AtlasFlow, 'legs' | 'sources'>

/**
 * What header and timeline do not ask for: who was in it, what rests on what, and what is drawn. It follows the
 * first paint. By record id, and by place id.
 */
export interface DatasetRest {
  readonly events: Readonly<Record<string, EventRest>>
  readonly flows: Readonly<Record<string, FlowRest>>
  readonly actors: Readonly<Record<string, Actor>>
  readonly extents: Readonly<Record<string, readonly Position[]>>
  readonly labels: readonly PlaceLabel[]
}

const noEventRest: EventRest = {
  organisers: [],
  partners: [],
  funders: [],
  participants: [],
  points: [],
  relations: [],
  sources: [],
}
const noFlowRest: FlowRest = { legs: [], sources: [] }

/** Cuts a dataset in two; `firstDataset` and `wholeDataset` put it together again. */
export function partsOf(dataset: Dataset): { readonly first: PackedDataset; readonly rest: DatasetRest } {
  const { events, flows, places, actors, labels } = dataset
  return {
    first: {
      ...dataset,
      events: events.map(packedEvent),
      flows: flows.map(packedFlow),
      places: mapped(places, (place) => ({ ...place, extent: null })),
      actors: {},
      labels: [],
    },
    rest: {
      events: Object.fromEntries(events.map((event) => [event.id, eventRest(event)])),
      flows: Object.fromEntries(flows.map(({ id, legs, sources }) => [id, { legs, sources }])),
      actors,
      extents: Object.fromEntries(
        Object.values(places).flatMap(({ id, extent }) => (extent ? [[id, extent]] : [])),
      ),
      labels,
    },
  }
}

/** A dataset in which what follows is still empty. */
export function firstDataset(packed: PackedDataset): Dataset {
  return {
    ...packed,
    events: packed.events.map((event) => ({ ...event, ...noEventRest, when: unpackedTiming(event.when) })),
    flows: packed.flows.map((flow) => ({
      ...flow,
      ...noFlowRest,
      when: unpackedTiming(flow.when),
      asOf: unpackedTiming(flow.asOf),
    })),
  }
}

export function wholeDataset(
  first: Dataset,
  { events, flows, actors, extents, labels }: DatasetRest,
): Dataset {
  return {
    ...first,
    events: first.events.map((event) => ({ ...event, ...events[event.id] })),
    flows: first.flows.map((flow) => ({ ...flow, ...flows[flow.id] })),
    places: mapped(first.places, (place) => ({ ...place, extent: extents[place.id] ?? null })),
    actors,
    labels,
  }
}

function packedEvent({ when, ...event }: AtlasEvent): PackedEvent {
  const { organisers, partners, funders, participants, points, relations, sources, ...first } = event
  return { ...first, when: packedTiming(when) }
}

function packedFlow({ when, asOf, ...flow }: AtlasFlow): PackedFlow {
  const { legs, sources, ...first } = flow
  return { ...first, when: packedTiming(when), asOf: packedTiming(asOf) }
}

function eventRest(event: AtlasEvent): EventRest {
  const { organisers, partners, funders, participants, points, relations, sources } = event
  return { organisers, partners, funders, participants, points, relations, sources }
}

function mapped<Value>(
  all: Readonly<Record<string, Value>>,
  make: (value: Value) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(all).map(([id, value]) => [id, make(value)]))
}
