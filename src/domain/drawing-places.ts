import { unique } from './collections.ts'
import type { AtlasEvent, AtlasFlow } from './model.ts'

/** The places where an event stands on the map. An operation without a place stands on each of its countries. */
export function placesOf(event: AtlasEvent): readonly string[] {
  if (event.places.length > 0) return event.places
  return event.kind === 'operation' ? event.countries : []
}

export function placesOfFlow(flow: AtlasFlow): readonly string[] {
  return unique([...flow.legs.flatMap((leg) => [...leg.from, ...leg.to]), ...flow.area, ...flow.stopped])
}
