import { describe, expect, it } from 'vitest'
import { passesFacet } from '../../src/domain/facets.ts'
import { countryOf, namingsOf, type SubjectKind } from '../../src/domain/subjects.ts'
import { dataset, event, flow } from '../support/atlas-builder.ts'

const atlas = dataset({
  events: [
    event({
      id: 'workshop',
      countries: ['NER', 'MLI'],
      places: ['bamako', 'sahel'],
      organisers: ['agency'],
      funders: ['fund', 'agency'],
      participants: [{ actor: 'police', count: 3, unit: 'people', qualifier: 'exactly' }],
      themes: ['borders', 'drugs'],
    }),
    event({ id: 'meeting', partners: ['agency'], sources: ['other', 'page'] }),
  ],
  flows: [
    flow({ id: 'fuel', theme: 'fuel', legs: [{ from: ['TCD', 'MLI'], to: ['bamako'] }], sources: ['other'] }),
    flow({ id: 'cocaine', area: ['sahel', 'MLI'], stopped: ['bamako'] }),
  ],
})
const named = (kind: SubjectKind, id: string) =>
  Object.fromEntries(namingsOf(atlas, { kind, id }).map(({ record, pointers }) => [record.id, pointers]))

describe('the records that name', () => {
  it('a country: as taking part, as place and by its cities, as end, area and stop of a flow', () => {
    expect(named('country', 'MLI')).toEqual({
      workshop: ['/countries/1', '/places/0'],
      fuel: ['/legs/0/from/1', '/legs/0/to/0'],
      cocaine: ['/area/1', '/stopped/0'],
    })
    expect(named('country', 'KEN')).toEqual({})
  })

  it('an actor: in every part that it takes', () => {
    expect(named('actor', 'agency')).toEqual({
      workshop: ['/organisers/0', '/funders/1'],
      meeting: ['/partners/0'],
    })
    expect(named('actor', 'police')).toEqual({ workshop: ['/participants/0'] })
  })

  it('a theme: events and flows alike', () => {
    expect(named('theme', 'drugs')).toEqual({ workshop: ['/themes/1'], cocaine: ['/theme'] })
  })

  it('a source: all that rest on it', () => {
    expect(named('source', 'other')).toEqual({ meeting: [], fuel: [] })
  })
})

it('a place leads to the country that it is or is in; a region and what is unknown to none', () => {
  expect(
    ['MLI', 'bamako', 'sahel', 'nowhere', '__proto__', 'constructor'].map((id) => countryOf(atlas, id)),
  ).toEqual(['MLI', 'MLI', null, null, null, null])
})

it('the filters find the same records as the pages', () => {
  const records = [...atlas.events, ...atlas.flows]
  const asked = { country: 'country', theme: 'theme', source: 'source' } as const
  for (const [kind, facet] of Object.entries(asked) as [SubjectKind, 'country' | 'theme' | 'source'][]) {
    for (const id of ['MLI', 'NER', 'TCD', 'drugs', 'fuel', 'borders', 'page', 'other']) {
      const found = records
        .filter((record) => passesFacet(facet, [id], record, atlas))
        .map((record) => record.id)
      expect(Object.keys(named(kind, id)), `${kind}/${id}`).toEqual(found)
    }
  }
})
