import type { MultiPoint, Point } from 'geojson'
import type { Dataset } from '../domain/model.ts'

/** The points of some places: one is a Point, several a MultiPoint in their order, none is null. */
export function pointsAt(places: readonly string[], dataset: Dataset): Point | MultiPoint | null {
  const [first, ...rest] = places.map((id) => {
    const place = dataset.places[id]
    if (!place) throw new Error(`A record names the place "${id}", which is none.`)
    return [...place.point]
  })
  if (!first) return null
  return rest.length === 0
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: [first, ...rest] }
}
