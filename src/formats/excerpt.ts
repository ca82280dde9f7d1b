import type { Excerpt } from '../parse/atlas-files.ts'
import type { RawClaim } from '../parse/schema/claim.ts'
import type { RawEvent } from '../parse/schema/event.ts'
import type { RawFlow } from '../parse/schema/flow.ts'
import type { RawPlace } from '../parse/schema/geo.ts'
import type { RawSource } from '../parse/schema/source.ts'
import type { RawActor, RawTheme } from '../parse/schema/vocabulary.ts'
import type { DataFiles } from './data-files.ts'

interface Collection<T> {
  readonly features: readonly T[]
}

/**
 * The files of `data/` cut down to some records: with the sources, actors, places and themes that these name, each
 * as it was written and in its order. Names of countries and outlines stay whole: they are the map's ground.
 * `files` must have passed the gate.
 */
export function excerptOf(
  files: DataFiles,
  chosen: ReadonlySet<string>,
): { readonly files: DataFiles; readonly excerpt: Excerpt | null } {
  const all = { events: files['events.json'] as RawEvent[], flows: files['flows.json'] as RawFlow[] }
  const events = all.events.filter(({ id }) => chosen.has(id))
  const flows = all.flows.filter(({ id }) => chosen.has(id))
  const isWhole = events.length === all.events.length && flows.length === all.flows.length
  if (isWhole) return { files, excerpt: null }
  const places = files['places.geojson'] as Collection<RawPlace>
  const named = (rows: unknown, ids: ReadonlySet<string>) =>
    (rows as readonly { readonly id: string }[]).filter(({ id }) => ids.has(id))
  return {
    files: {
      ...files,
      'events.json': events,
      'flows.json': flows,
      'sources.json': named(files['sources.json'], sourcesOf([...events, ...flows])) as RawSource[],
      'actors.json': named(files['actors.json'], actorsOf(events, files['actors.json'] as RawActor[])),
      'themes.json': named(files['themes.json'], themesOf(events, flows)) as RawTheme[],
      'places.geojson': { ...places, features: named(places.features, placesOf(events, flows)) },
    },
    excerpt: { elsewhere: elsewhereOf(events, chosen) },
  }
}

function sourcesOf(records: readonly { readonly claims: readonly RawClaim[] }[]): ReadonlySet<string> {
  return new Set(records.flatMap(({ claims }) => claims.map(({ source }) => source)))
}

function themesOf(events: readonly RawEvent[], flows: readonly RawFlow[]): ReadonlySet<string> {
  return new Set([...events.flatMap(({ themes }) => themes), ...flows.map(({ theme }) => theme)])
}

function placesOf(events: readonly RawEvent[], flows: readonly RawFlow[]): ReadonlySet<string> {
  return new Set([
    ...events.flatMap(({ places }) => places),
    ...flows.flatMap(({ legs, area, stopped }) => [
      ...legs.flatMap(({ from, to }) => [...from, ...to]),
      ...area,
      ...stopped,
    ]),
  ])
}

/** Those named, with the organisations that they are part of. */
function actorsOf(events: readonly RawEvent[], actors: readonly RawActor[]): ReadonlySet<string> {
  const parents = new Map(actors.map(({ id, partOf }) => [id, partOf]))
  const ids = new Set<string>()
  const waiting = events.flatMap(({ organisers, partners, funders, participants }) => [
    ...organisers,
    ...partners,
    ...funders,
    ...participants.flatMap(({ actor }) => (actor === null ? [] : [actor])),
  ])
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (ids.has(next)) continue
    ids.add(next)
    const parent = parents.get(next)
    if (parent) waiting.push(parent)
  }
  return ids
}

/** What chosen records are related to without its being chosen; in the order in which it is named, each once. */
function elsewhereOf(events: readonly RawEvent[], chosen: ReadonlySet<string>): readonly string[] {
  const related = events.flatMap(({ relations }) => relations.map(({ to }) => to))
  return [...new Set(related)].filter((id) => !chosen.has(id))
}
