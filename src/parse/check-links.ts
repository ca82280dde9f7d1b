import type { Issue, IssueCode } from '../domain/issue.ts'
import type { RawAtlas } from './raw-atlas.ts'
import type { RawEvent } from './schema/event.ts'
import type { RawFlow } from './schema/flow.ts'

/** Every id that a record names is there, of related records also `elsewhere`; a flow's theme is one of traffic or threat. */
export function checkLinks(raw: RawAtlas, elsewhere: readonly string[] = []): readonly Issue[] {
  const known = knownIds(raw, elsewhere)
  return [
    ...raw.events.records.flatMap((event) => faultsOf(eventLinks(event), known, raw.events.file, event.id)),
    ...raw.flows.records.flatMap((flow) => faultsOf(flowLinks(flow), known, raw.flows.file, flow.id)),
    ...raw.flows.records.flatMap((flow) => themeGroup(flow, raw)),
    ...raw.actors.records.flatMap((actor) => {
      const links = [...one('country', '/country', actor.country), ...one('actor', '/partOf', actor.partOf)]
      const faults = faultsOf(links, known, raw.actors.file, actor.id)
      // An actor's country is named, never drawn: Monaco may fund without an outline on the map.
      return faults.filter(({ code }) => code !== 'country-without-outline')
    }),
    ...raw.places.records.flatMap((place) =>
      faultsOf(
        one('country', '/properties/country', place.properties.country),
        known,
        raw.places.file,
        place.id,
      ),
    ),
  ]
}

type Kind = 'place' | 'country' | 'actor' | 'theme' | 'source' | 'record'

interface Link {
  readonly kind: Kind
  readonly pointer: string
  readonly id: string
}

interface Known {
  readonly ids: Readonly<Record<Kind, ReadonlySet<string>>>
  readonly outlines: ReadonlySet<string>
}

function knownIds(raw: RawAtlas, elsewhere: readonly string[]): Known {
  const countries = Object.keys(raw.countryNames)
  return {
    ids: {
      place: new Set([...raw.places.ids, ...countries]),
      country: new Set(countries),
      actor: new Set(raw.actors.ids),
      theme: new Set(raw.themes.ids),
      source: new Set(raw.sources.ids),
      record: new Set([...raw.events.ids, ...raw.flows.ids, ...elsewhere]),
    },
    outlines: new Set([...raw.countries.ids, ...raw.world.ids]),
  }
}

function faultsOf(links: readonly Link[], known: Known, file: string, record: string): Issue[] {
  return links.flatMap(({ kind, pointer, id }): Issue[] => {
    const issue = (code: IssueCode): Issue[] => [{ code, file, record, pointer, values: { id } }]
    if (kind === 'record' && id === record) return issue('relation-to-self')
    const isCountry = kind === 'country' || (kind === 'place' && /^[A-Z]{3}$/.test(id))
    if (!known.ids[kind].has(id)) return issue(isCountry ? 'unknown-country' : `unknown-${kind}`)
    return isCountry && !known.outlines.has(id) ? issue('country-without-outline') : []
  })
}

function eventLinks(event: RawEvent): Link[] {
  return [
    ...many('place', '/places', event.places),
    ...many('country', '/countries', event.countries),
    ...(['organisers', 'partners', 'funders'] as const).flatMap((role) =>
      many('actor', `/${role}`, event[role]),
    ),
    ...event.participants.flatMap(({ actor }, at) => one('actor', `/participants/${at}/actor`, actor)),
    ...many('theme', '/themes', event.themes),
    ...event.relations.flatMap(({ to }, at) => one('record', `/relations/${at}/to`, to)),
    ...claimLinks(event.claims),
  ]
}

function flowLinks(flow: RawFlow): Link[] {
  return [
    ...one('theme', '/theme', flow.theme),
    ...flow.legs.flatMap((leg, at) => [
      ...many('place', `/legs/${at}/from`, leg.from),
      ...many('place', `/legs/${at}/to`, leg.to),
    ]),
    ...many('place', '/area', flow.area),
    ...many('place', '/stopped', flow.stopped),
    ...claimLinks(flow.claims),
  ]
}

function claimLinks(claims: readonly { readonly source: string }[]): Link[] {
  return claims.flatMap(({ source }, at) => one('source', `/claims/${at}/source`, source))
}

function many(kind: Kind, pointer: string, ids: readonly string[]): Link[] {
  return ids.map((id, at) => ({ kind, pointer: `${pointer}/${at}`, id }))
}

function one(kind: Kind, pointer: string, id: string | null): Link[] {
  return id === null ? [] : [{ kind, pointer, id }]
}

function themeGroup(flow: RawFlow, raw: RawAtlas): Issue[] {
  const theme = raw.themes.records.find(({ id }) => id === flow.theme)
  if (theme?.group !== 'cooperation') return []
  const values = { theme: theme.id, group: theme.group }
  return [{ code: 'wrong-theme-group', file: raw.flows.file, record: flow.id, pointer: '/theme', values }]
}
