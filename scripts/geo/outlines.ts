import { kinks } from '@turf/turf'
import type { Position } from 'geojson'
import { merge } from 'topojson-client'
import type { Bounds } from '../../src/domain/model.ts'
import { type Area, areaOf, boundsOf, clipArea, polygonsOf, ringArea, wound } from './geometry.ts'

/** Every id of the topology's pieces with the outline of all its pieces together, in order of id. */
export function outlines(topology: Topology): Map<string, Area> {
  const pieces = topology.objects.pieces?.geometries ?? []
  const ids = [...new Set(pieces.map((piece) => String(piece.id)))].sort()
  return new Map(
    ids.map(
      (id) =>
        [
          id,
          tidy(
            merge(
              topology,
              pieces.filter((piece) => piece.id === id),
            ),
          ),
        ] as const,
    ),
  )
}

/**
 * The part inside the bounds, cut there, on a grid of 1/`perDegree`; null when nothing is left. An outline
 * wholly inside keeps every corner, unless simplifying has made it cross itself: then the cut mends it.
 */
export function cutOff(area: Area, bounds: Bounds, perDegree: number): Area | null {
  if (isInside(boundsOf(polygonsOf(area).flat(2)), bounds) && kinks(area).features.length === 0) return area
  const inside = clipArea(area, bounds)
  if (!inside) return null
  const round = (degrees: number) => Math.round(degrees * perDegree) / perDegree
  const onGrid = polygonsOf(inside).map((rings) =>
    rings.map((ring) => ring.map((position) => position.map(round))),
  )
  const cut = tidy(areaOf(onGrid))
  return polygonsOf(cut).length > 0 ? cut : null
}

/**
 * RFC 7946: closed rings, outer ones counterclockwise, no corner twice in a row, nothing without area. The
 * largest polygon comes first.
 */
export function tidy(area: Area): Area {
  const polygons = polygonsOf(area).flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring, i) => wound(withoutSpikes(ring), i === 0 ? 1 : -1))
    return outer && hasArea(outer) ? [[outer, ...holes.filter(hasArea)]] : []
  })
  return areaOf(polygons.sort((a, b) => Math.abs(ringArea(b[0] ?? [])) - Math.abs(ringArea(a[0] ?? []))))
}

function isInside(inner: Bounds, [west, south, east, north]: Bounds): boolean {
  return inner[0] >= west && inner[1] >= south && inner[2] <= east && inner[3] <= north
}

function hasArea(ring: readonly Position[]): boolean {
  return ring.length > 3 && Math.abs(ringArea(ring)) > 1e-5
}

/** Drops a corner that repeats the one before it, and the tip of a side that runs back over itself. */
function withoutSpikes(ring: readonly Position[]): Position[] {
  let corners = ring.slice(0, -1)
  for (let before = Number.POSITIVE_INFINITY; corners.length < before; ) {
    before = corners.length
    corners = corners.filter((corner, i) => {
      const previous = corners.at(i - 1)
      return !same(corner, previous) && !same(corners[(i + 1) % before], previous)
    })
  }
  return corners[0] ? [...corners, corners[0]] : []
}

function same(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]
}
