import type { Actor, AtlasEvent, AtlasFlow, Dataset, Place, PlaceLabel } from './model.ts'
import { type PackedTiming, packedTiming, unpackedTiming } from './packed-timing.ts'

/** The first part as it travels: dates packed, fields that follow left out. */
export interface PackedDataset extends Omit<Dataset, 'events' | 'flows' | 'places' | 'actors' | 'labels'> {
  readonly events: readonly PackedEvent[]
  readonly flows: readonly PackedFlow[]
}
type PackedEvent = Omit<AtlasEvent, keyof EventRest | 'when'> & { readonly when: PackedTiming }
type PackedFlow = Omit<AtlasFlow, keyof FlowRest | 'when' | 'asOf'> & {
  readonly when: PackedTiming
  readonly asOf: PackedTiming
}

type EventRest = Omit<AtlasEvent, 'record' | 'id' | 'kind' | 'when' | 'tier'>
type FlowRest = Pick<AtlasFlow, 'legs' | 'area' | 'stopped' | 'hasCaveat' | 'sources'>

/**
 * What header and timeline do not ask for: where and with whom, what rests on what, and what is drawn. It follows the
 * first paint. By record id.
 */
export interface DatasetRest {
  readonly events: Readonly<Record<string, EventRest>>
  readonly flows: Readonly<Record<string, FlowRest>>
  readonly actors: Readonly<Record<string, Actor>>
  readonly places: Readonly<Record<string, Place>>
  readonly labels: readonly PlaceLabel[]
}

const noEventRest: EventRest = {
  places: [],
  online: false,
  number: null,
  countries: [],
  countriesTotal: null,
  themes: [],
  status: 'held',
  hasCaveat: false,
  organisers: [],
  partners: [],
  funders: [],
  participants: [],
  points: [],
  relations: [],
  sources: [],
}
const noFlowRest: FlowRest = { legs: [], area: [], stopped: [], hasCaveat: false, sources: [] }

/** Cuts a dataset in two; `firstDataset` and `wholeDataset` put it together again. */
export function partsOf(dataset: Dataset): { readonly first: PackedDataset; readonly rest: DatasetRest } {
  const { events, flows, places, actors, labels, ...kept } = dataset
  return {
    first: { ...kept, events: events.map(packedEvent), flows: flows.map(packedFlow) },
    rest: {
      events: Object.fromEntries(events.map((event) => [event.id, eventRest(event)])),
      flows: Object.fromEntries(flows.map((flow) => [flow.id, flowRest(flow)])),
      places,
      actors,
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
    places: {},
    actors: {},
    labels: [],
  }
}

export function wholeDataset(first: Dataset, { events, flows, ...rest }: DatasetRest): Dataset {
  return {
    ...first,
    ...rest,
    events: first.events.map((event) => ({ ...event, ...events[event.id] })),
    flows: first.flows.map((flow) => ({ ...flow, ...flows[flow.id] })),
  }
}

const packedEvent = ({ record, id, kind, when, tier }: AtlasEvent): PackedEvent => ({
  record,
  id,
  kind,
  when: packedTiming(when),
  tier,
})

function eventRest({ record: _, id, kind, when, tier, ...rest }: AtlasEvent): EventRest {
  return rest
}

function packedFlow({
  when,
  asOf,
  legs,
  area,
  stopped,
  hasCaveat,
  sources,
  ...first
}: AtlasFlow): PackedFlow {
  return { ...first, when: packedTiming(when), asOf: packedTiming(asOf) }
}

const flowRest = ({ legs, area, stopped, hasCaveat, sources }: AtlasFlow): FlowRest => ({
  legs,
  area,
  stopped,
  hasCaveat,
  sources,
})
