import type { Feature } from 'geojson'
import { countriesNamed } from '../domain/named-countries.ts'
import { countryRow } from './country-row.ts'
import { geojsonOf, type PublishedFeature } from './geojson.ts'
import type { Published, PublishedFile } from './published.ts'
import { countryFields } from './schema/country.ts'
import { geojsonSchema } from './schema/files.ts'
import { fileFields } from './schema/record.ts'

const title =
  'Countries and territories of the region, and those beyond it that a record names, with the number of records that name them. Simplified; areas whose status is not determined (Abyei, Bir Tawil, the Halaib Triangle, the Ilemi Triangle) belong to no outline and leave gaps.'

export const countriesGeojson: PublishedFile = {
  name: 'countries.geojson',
  title,
  mediaType: 'application/geo+json',
  write: (published) => geojsonOf('countries', title, published, featuresOf(published)),
  schema: geojsonSchema(title, ['Polygon', 'MultiPolygon'], { ...countryFields, ...fileFields }),
}

/**
 * The map's own outlines end at its edge: beyond the region a country's whole one comes from the overview, or, of a
 * country too small to be there, from the map.
 */
function featuresOf(published: Published): readonly PublishedFeature[] {
  const { countries, world } = published.geometry
  const region = countries.features.filter(({ properties }) => properties?.frame === true)
  const there = new Set(region.map(idOf))
  const named = namedCountries(published)
  const isBeyond = (country: Feature) => named.has(idOf(country)) && !there.has(idOf(country))
  const whole = world.features.filter(isBeyond)
  const inOverview = new Set(whole.map(idOf))
  const small = countries.features.filter((one) => isBeyond(one) && !inOverview.has(idOf(one)))
  const feature = (outline: 'region' | 'world') => (country: Feature) => ({
    geometry: country.geometry,
    properties: countryRow(idOf(country), outline, published),
  })
  return [...[...region, ...small].map(feature('region')), ...whole.map(feature('world'))]
}

function namedCountries({ dataset }: Published): ReadonlySet<string> {
  const records = [...dataset.events, ...dataset.flows]
  return new Set(records.flatMap((record) => countriesNamed(record, dataset)))
}

const idOf = ({ id }: Feature) => String(id)
