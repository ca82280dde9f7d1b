import type { Position } from 'geojson'
import type { Bounds } from '../../src/domain/model.ts'
import { type Area, boundsOf, clipArea, contains, polygonsOf, ringArea } from './geometry.ts'

const cells = 24
const rounds = 5

/** Degrees; a small part of a country with less room round its label point is a strip at the frame's edge. */
const enoughRoom = 0.25
const smallPart = 0.05

interface Pole {
  readonly at: Position
  /** Degrees of latitude to the nearest side; negative outside. */
  readonly room: number
}

/**
 * The pole of inaccessibility of an area's largest polygon: the point inside it farthest from its outline,
 * where a label has most room. A degree of longitude counts as much as it measures at that latitude.
 */
export function labelPoint(area: Area): [number, number] {
  return rounded(pole(largest(area)))
}

/**
 * The label point of the part inside the frame. Null when there is none or only a strip of a country that
 * lies outside: Egypt's west, Spain's Canary Islands.
 */
export function frameLabel(area: Area, frame: Bounds): [number, number] | null {
  const inside = clipArea(area, frame)
  if (!inside) return null
  const best = pole(largest(inside))
  const share = totalSize(inside) / totalSize(area)
  return share < smallPart && best.room < enoughRoom ? null : rounded(best)
}

/** Found on a grid that narrows round by round. */
function pole(polygon: Position[][]): Pole {
  let [west, south, east, north] = boundsOf(polygon[0] ?? [])
  let best: Pole = { at: [west, south], room: Number.NEGATIVE_INFINITY }
  for (let round = 0; round < rounds; round++) {
    const [dx, dy] = [(east - west) / cells, (north - south) / cells]
    for (let cell = 0; cell < (cells + 1) ** 2; cell++) {
      const at = [west + (cell % (cells + 1)) * dx, south + Math.floor(cell / (cells + 1)) * dy]
      const room = roomAt(at, polygon)
      if (room > best.room) best = { at, room }
    }
    const [x = 0, y = 0] = best.at
    ;[west, south, east, north] = [x - 1.5 * dx, y - 1.5 * dy, x + 1.5 * dx, y + 1.5 * dy]
  }
  return best
}

function rounded({ at: [x = 0, y = 0] }: Pole): [number, number] {
  return [Math.round(x * 100) / 100, Math.round(y * 100) / 100]
}

function largest(area: Area): Position[][] {
  const [first] = [...polygonsOf(area)].sort((a, b) => size(b) - size(a))
  if (!first) throw new Error('An area without polygons has no label point')
  return first
}

function totalSize(area: Area): number {
  return polygonsOf(area).reduce((sum, polygon) => sum + size(polygon), 0)
}

function size(polygon: Position[][]): number {
  return Math.abs(ringArea(polygon[0] ?? []))
}

/** Degrees of latitude to the nearest side; negative outside. */
function roomAt(at: Position, polygon: Position[][]): number {
  const shrink = Math.cos(((at[1] ?? 0) * Math.PI) / 180)
  let nearest = Number.POSITIVE_INFINITY
  for (const ring of polygon) {
    for (let i = 0; i + 1 < ring.length; i++) {
      nearest = Math.min(nearest, distance(at, ring[i] ?? [], ring[i + 1] ?? [], shrink))
    }
  }
  return contains({ type: 'Polygon', coordinates: polygon }, at) ? nearest : -nearest
}

function distance(
  [x = 0, y = 0]: Position,
  [x1 = 0, y1 = 0]: Position,
  [x2 = 0, y2 = 0]: Position,
  shrink: number,
) {
  const [ax, ay] = [(x1 - x) * shrink, y1 - y]
  const [bx, by] = [(x2 - x1) * shrink, y2 - y1]
  const along = Math.min(1, Math.max(0, -(ax * bx + ay * by) / (bx * bx + by * by || 1)))
  return Math.hypot(ax + along * bx, ay + along * by)
}
