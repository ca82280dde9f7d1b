import type { RawAtlas } from './raw-atlas.ts'

/** Every place and country that some record names. */
export function namedPlaces(raw: RawAtlas): ReadonlySet<string> {
  return new Set([
    ...raw.events.records.flatMap(({ places, countries }) => [...places, ...countries]),
    ...raw.flows.records.flatMap(({ legs, area, stopped }) => [
      ...legs.flatMap(({ from, to }) => [...from, ...to]),
      ...area,
      ...stopped,
    ]),
  ])
}
