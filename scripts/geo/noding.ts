import type { Position } from 'geojson'
import { type Area, areaOf, boundsMeet, boundsOf, polygonsOf } from './geometry.ts'
import type { Piece } from './pieces.ts'

/** Degrees. A corner nearer than this to a side lies on it. */
const touch = 1e-5

/**
 * Sets the corners of `area` into every side that they lie on. A cut that ends on a shared border gives one
 * neighbour a corner that the other lacks; the two lines then no longer count as one, and simplifying them
 * apart would open a gap.
 */
export function insertCorners(pieces: readonly Piece[], area: Area): Piece[] {
  const corners = polygonsOf(area).flat(2)
  const bounds = boundsOf(corners)
  return pieces.map((piece) => {
    const polygons = polygonsOf(piece.area)
    if (!polygons.some((p) => boundsMeet(boundsOf(p[0] ?? []), bounds))) return piece
    return { ...piece, area: areaOf(polygons.map((p) => p.map((ring) => nodeRing(ring, corners)))) }
  })
}

function nodeRing(ring: readonly Position[], corners: readonly Position[]): Position[] {
  return ring.flatMap((start, i) => {
    const end = ring[i + 1]
    return end ? [start, ...cornersOn(start, end, corners)] : [start]
  })
}

/** The corners strictly between the ends of a side, in its direction, each once. */
function cornersOn(start: Position, end: Position, corners: readonly Position[]): Position[] {
  const [x1 = 0, y1 = 0] = start
  const [x2 = 0, y2 = 0] = end
  const length = Math.hypot(x2 - x1, y2 - y1)
  if (length === 0) return []
  const found = new Map<number, Position>()
  for (const corner of corners) {
    const [x = 0, y = 0] = corner
    const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length
    const off = Math.abs((x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)) / length
    if (off < touch && along > touch && along < length - touch) found.set(Math.round(along / touch), corner)
  }
  return [...found].sort(([a], [b]) => a - b).map(([, corner]) => corner)
}
