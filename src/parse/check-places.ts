import type { Issue } from '../domain/issue.ts'
import type { Position } from '../domain/model.ts'
import { readGeometry } from './geometry.ts'
import { kilometresOutside, outlinesByCountry } from './outlines.ts'
import type { RawAtlas } from './raw-atlas.ts'
import type { RawPlace } from './schema/geo.ts'

/**
 * How far a city or crossing may lie outside the outline of its country, in kilometres. Outlines are simplified and
 * small islands left out, so that a port may lie in the sea; a crossing lies on the border, on either side of which
 * the simplified line may run; positions are given to two decimals (1 km).
 */
export const toleranceKilometres = 15

/** Cities and crossings lie in the country that they are said to be in. A position off the Earth is told elsewhere. */
export function checkPlaces(raw: RawAtlas): readonly Issue[] {
  const outlines = outlinesByCountry(raw)
  return raw.places.records.flatMap((place): Issue[] => {
    const country = place.properties.country ?? ''
    const its = outlines.get(country)
    const position = positionOf(place)
    if (!its || !position) return []
    const kilometres = kilometresOutside(position, its)
    if (kilometres <= toleranceKilometres) return []
    const exchanged: Position = [position[1], position[0]]
    const isSwapped = isOnEarth(exchanged) && kilometresOutside(exchanged, its) <= toleranceKilometres
    return [
      {
        code: isSwapped ? 'coordinates-swapped' : 'outside-its-country',
        file: raw.places.file,
        record: place.id,
        pointer: '/geometry/coordinates',
        values: { value: position.join(', '), country, km: Math.round(kilometres) },
      },
    ]
  })
}

export function isOnEarth([x, y]: Position): boolean {
  return Math.abs(x) <= 180 && Math.abs(y) <= 90
}

function positionOf({ properties, geometry }: RawPlace): Position | null {
  const reading = readGeometry(geometry)
  if (properties.kind === 'region' || reading.kind !== 'geometry' || reading.type !== 'Point') return null
  const position = reading.positions[0]?.position
  return position && isOnEarth(position) ? position : null
}
