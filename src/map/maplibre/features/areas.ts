import type { Feature, FeatureCollection } from 'geojson'
import type { AreaMark } from '../../../domain/drawing-marks.ts'
import type { Place } from '../../../domain/model.ts'
import { hatchName } from '../images/hatch.ts'
import { feature } from './collection.ts'

/** A country's own outline, or a region's schematic extent; an area without either is left out. */
export function areaFeatures(
  areas: readonly AreaMark[],
  countries: FeatureCollection,
  places: Readonly<Record<string, Place>>,
): readonly Feature[] {
  return areas.flatMap((area) => {
    const geometry = geometryOf(area, countries, places)
    if (!geometry) return []
    return [
      feature(geometry, {
        records: area.records.join(' '),
        extent: area.extent,
        family: area.family ?? 'several',
        hatch: hatchName(area.family),
        hatched: area.goods.length > 0,
        state: area.state,
      }),
    ]
  })
}

function geometryOf(
  area: AreaMark,
  countries: FeatureCollection,
  places: Readonly<Record<string, Place>>,
): Feature['geometry'] | null {
  if (area.extent === 'country') {
    return countries.features.find((country) => country.id === area.place)?.geometry ?? null
  }
  const extent = places[area.place]?.extent
  return extent ? { type: 'Polygon', coordinates: [extent.map((position) => [...position])] } : null
}
