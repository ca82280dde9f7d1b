import { booleanPointInPolygon, intersect } from '@turf/turf'
import type { Feature, Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import type { Bounds } from '../../src/domain/model.ts'

export type Area = Polygon | MultiPolygon
export type AreaFeature = Feature<Area>

export function feature<G extends Geometry>(geometry: G): Feature<G> {
  return { type: 'Feature', properties: {}, geometry }
}

/** A lone polygon as `Polygon`, several as `MultiPolygon`. */
export function areaOf(polygons: Position[][][]): Area {
  const [only] = polygons
  return polygons.length === 1 && only
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons }
}

export function polygonsOf(area: Area): Position[][][] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates
}

/** Runs of two and more positions as a line; a lone run as `LineString`. */
export function lineOf(runs: Position[][]): LineString | MultiLineString {
  const lines = runs.map(withoutRepeats).filter((run) => run.length > 1)
  const [only] = lines
  return lines.length === 1 && only
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: lines }
}

export function withoutRepeats(run: readonly Position[]): Position[] {
  return run.filter((position, i) => i === 0 || position.join() !== run[i - 1]?.join())
}

export function linesOf(line: LineString | MultiLineString): Position[][] {
  return line.type === 'LineString' ? [line.coordinates] : line.coordinates
}

/** Signed area of a ring in square degrees; positive when it runs counterclockwise. */
export function ringArea(ring: readonly Position[]): number {
  let twice = 0
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i] ?? []
    const [x2 = 0, y2 = 0] = ring[i + 1] ?? []
    twice += x1 * y2 - x2 * y1
  }
  return twice / 2
}

/** The ring run counterclockwise (1) or clockwise (-1). */
export function wound(ring: Position[], direction: 1 | -1): Position[] {
  return Math.sign(ringArea(ring)) === direction ? ring : [...ring].reverse()
}

export function boundsOf(positions: readonly Position[]): Bounds {
  const x = positions.map((p) => p[0] ?? 0)
  const y = positions.map((p) => p[1] ?? 0)
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)]
}

export function boundsMeet(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}

export function boxOf([west, south, east, north]: Bounds): Polygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] // counterclockwise
  return { type: 'Polygon', coordinates: [ring] }
}

/** The part of an area inside the bounds; null when there is none. */
export function clipArea(area: Area, bounds: Bounds): Area | null {
  const near = polygonsOf(area).filter((p) => boundsMeet(boundsOf(p[0] ?? []), bounds))
  if (near.length === 0) return null
  const parts = [feature(areaOf(near)), feature(boxOf(bounds))]
  return intersect({ type: 'FeatureCollection', features: parts })?.geometry ?? null
}

export function contains(area: Area, position: Position): boolean {
  return booleanPointInPolygon(position, area)
}
