import type { Place, Position } from '../domain/model.ts'
import { outerRings, readGeometry } from './geometry.ts'
import type { RawAtlas } from './raw-atlas.ts'
import type { RawPlace } from './schema/geo.ts'

/** Cities, crossings and regions by id, and every named country that has an outline, by its code. */
export function compilePlaces(raw: RawAtlas): Readonly<Record<string, Place>> {
  const labels = new Map(
    [...raw.world.records, ...raw.countries.records].map(({ id, properties }) => [
      id,
      properties.label as Position,
    ]),
  )
  const countries = Object.keys(raw.countryNames).flatMap((code): Place[] => {
    const point = labels.get(code)
    return point && /^[A-Z]{3}$/.test(code)
      ? [{ id: code, kind: 'country', point, country: code, extent: null }]
      : []
  })
  return Object.fromEntries(
    [...countries, ...raw.places.records.map(compilePlace)].map((place) => [place.id, place]),
  )
}

function compilePlace({ id, properties, geometry }: RawPlace): Place {
  const { kind, country, label } = properties
  if (kind === 'region') {
    const [extent] = outerRings(geometry)
    if (!extent || !label)
      throw new Error(`The region "${id}" has no ring or no label, and the gate let it through.`)
    return { id, kind, point: label, country, extent }
  }
  const reading = readGeometry(geometry)
  const point = reading.kind === 'geometry' ? reading.positions[0]?.position : undefined
  if (!point) throw new Error(`The place "${id}" has no position, and the gate let it through.`)
  return { id, kind, point, country, extent: null }
}
