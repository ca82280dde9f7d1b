import type { Position } from 'geojson'
import { type Area, areaOf, clipArea, polygonsOf } from './geometry.ts'

/**
 * RFC 7946 section 3.1.9: an area that crosses 180° is cut there. The source's rings jump from one end of
 * the sheet to the other instead; they are rolled out, cut, and the part beyond is set back.
 */
export function cutAtAntimeridian(area: Area): Area {
  return areaOf(
    polygonsOf(area).flatMap((rings) => (rings.some(jumps) ? cut(rings.map(rolledOut)) : [rings])),
  )
}

function jumps(ring: Position[]): boolean {
  return ring.some(([x = 0], i) => Math.abs(x - (ring[i + 1]?.[0] ?? x)) > 180)
}

/** All longitudes from 0 to 360: no ring of the source crosses both 0° and 180°. */
function rolledOut(ring: Position[]): Position[] {
  return ring.map(([x = 0, y = 0]) => [x < 0 ? x + 360 : x, y])
}

function cut(rings: Position[][]): Position[][][] {
  const area: Area = { type: 'Polygon', coordinates: rings }
  const west = clipArea(area, [0, -90, 180, 90])
  const east = clipArea(area, [180, -90, 360, 90])
  const setBack = east && polygonsOf(east).map((p) => p.map((r) => r.map(([x = 0, y = 0]) => [x - 360, y])))
  return [...(west ? polygonsOf(west) : []), ...(setBack ?? [])]
}
