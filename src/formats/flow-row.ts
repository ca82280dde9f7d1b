import type { AtlasFlow, Family, Leg } from '../domain/model.ts'
import { countriesNamed } from '../domain/named-countries.ts'
import { fileFieldsOf } from './file-fields.ts'
import { flowGeometry } from './flow-geometry.ts'
import { listed } from './lists.ts'
import type { Records } from './published.ts'
import { dateFields, namesOf, wordFields } from './record-fields.ts'
import { wordsOf } from './said.ts'
import type { FlowRow } from './schema/flow.ts'

/** One statement on a flow as a row: what tables and GeoJSON share. */
export function flowRow(flow: AtlasFlow, published: Records): FlowRow {
  const { id, theme, statement, grade, tier, legs, area, stopped } = flow
  const { dataset } = published
  const words = wordsOf(published)
  const places = (ids: readonly string[]) => namesOf(ids, published, 'places')
  const geometry = flowGeometry(flow, dataset)
  return {
    id,
    theme,
    theme_name: words.themes[theme] ?? theme,
    family: familyOf(theme, published),
    statement,
    grade,
    tier,
    ...wordFields(id, published),
    ...dateFields(flow.when),
    as_of: flow.when === null ? (flow.asOf?.edtf ?? null) : null,
    legs: listed(legs.map((leg) => legInWords(leg, (place) => place))),
    leg_names: listed(legs.map((leg) => legInWords(leg, (place) => words.places[place] ?? place))),
    area: listed(area),
    area_names: places(area),
    stopped: listed(stopped),
    stopped_names: places(stopped),
    countries: listed(countriesNamed(flow, dataset)),
    geometry_basis: geometry.basis,
    geometry_note: geometry.note?.[published.said.language] ?? null,
    ...fileFieldsOf(published),
  }
}

function familyOf(id: string, { dataset }: Records): Family {
  const family = dataset.themes.find((theme) => theme.id === id)?.family
  if (!family) throw new Error(`The theme "${id}" of a flow has no family, and the gate let it through.`)
  return family
}

function legInWords({ from, to }: Leg, name: (place: string) => string): string {
  const end = (ids: readonly string[]) => (ids.length > 0 ? ids.map(name).join(' + ') : '?')
  return `${end(from)} > ${end(to)}`
}
