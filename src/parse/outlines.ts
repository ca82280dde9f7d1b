import { booleanPointInPolygon, multiPolygon, pointToPolygonDistance, polygon } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { Position } from '../domain/model.ts'
import { readGeometry } from './geometry.ts'
import type { RawAtlas } from './raw-atlas.ts'
import { isClosed } from './ring.ts'

type Outline = Feature<Polygon | MultiPolygon>

/**
 * The outlines of each country by its code: of `countries.geojson`, which are finer and may end at the edge of the
 * map, and of `world.geojson`, which are coarser and whole. One that cannot be read is left out: its own fault is
 * told elsewhere.
 */
export function outlinesByCountry(raw: RawAtlas): ReadonlyMap<string, readonly Outline[]> {
  const outlines = new Map<string, readonly Outline[]>()
  for (const { id, geometry } of [...raw.countries.records, ...raw.world.records]) {
    const outline = outlineOf(geometry)
    if (outline) outlines.set(id, [...(outlines.get(id) ?? []), outline])
  }
  return outlines
}

/** Kilometres from a position to the nearest of some outlines; 0 within any of them, infinite without one. */
export function kilometresOutside(position: Position, outlines: readonly Outline[]): number {
  const point = [...position]
  if (outlines.some((outline) => booleanPointInPolygon(point, outline))) return 0
  const distances = outlines.map((outline) =>
    pointToPolygonDistance(point, outline, { units: 'kilometers', method: 'geodesic' }),
  )
  return Math.min(Number.POSITIVE_INFINITY, ...distances)
}

function outlineOf(geometry: unknown): Outline | null {
  const reading = readGeometry(geometry)
  if (reading.kind !== 'geometry' || !reading.rings.every(({ positions }) => isClosed(positions))) return null
  if (reading.type === 'Polygon') return polygon((geometry as Polygon).coordinates)
  return reading.type === 'MultiPolygon' ? multiPolygon((geometry as MultiPolygon).coordinates) : null
}
