import type { MultiPoint, Point } from 'geojson'
import { placesOf } from '../domain/drawing-places.ts'
import type { AtlasEvent, Dataset } from '../domain/model.ts'
import { pointsAt } from './points.ts'

/**
 * Where an event stands: at its places, an operation without one at its countries (`placed_by`), and nowhere when
 * its source names no place. A country or region stands at the point of its label (`place_precision`).
 */
export function eventGeometry(event: AtlasEvent, dataset: Dataset): Point | MultiPoint | null {
  return pointsAt(placesOf(event), dataset)
}
