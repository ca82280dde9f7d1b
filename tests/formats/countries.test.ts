import { expect, it } from 'vitest'
import { countriesGeojson } from '../../src/formats/countries-geojson.ts'
import { event, flow } from '../support/atlas-builder.ts'
import { published } from '../support/published-builder.ts'

const of = published({
  events: [
    event({ id: 'one', countries: ['MLI'] }),
    event({ id: 'two', countries: ['MLI', 'KEN'] }),
    event({ id: 'three', kind: 'programme', countries: ['MLI'] }),
  ],
  flows: [flow({ area: ['MLI'] }), flow({ id: 'other', stopped: ['bamako'] })],
})
const features: readonly {
  readonly id: string
  readonly properties: object
  readonly geometry: { readonly coordinates: readonly (readonly (readonly number[])[])[] }
}[] = JSON.parse(countriesGeojson.write(of)).features

it('countries of the region stand with how many records name them', () => {
  expect(features[0]).toMatchObject({
    id: 'MLI',
    properties: { name_fr: 'MLI (fr)', activities: 2, programmes_and_instruments: 1, flow_statements: 2 },
  })
})

it('beyond the region only those that a record names stand, whole and not cut at the edge of the map', () => {
  expect(features.map(({ id }) => id)).toEqual(['MLI', 'KEN'])
  expect(features[1]).toMatchObject({ properties: { outline: 'world' } })
  expect(features[1]?.geometry.coordinates[0]?.[0]).toEqual([34, 0])
})

it('a country too small for the overview stands as the map has it', () => {
  const { geometry, ...rest } = published({ events: [event({ countries: ['KEN'] })] })
  const world = { ...geometry.world, features: [] }
  const written = JSON.parse(countriesGeojson.write({ ...rest, geometry: { ...geometry, world } }))
  expect(written.features[1]).toMatchObject({ id: 'KEN', properties: { outline: 'region' } })
})
