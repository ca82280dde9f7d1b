import type { Feature, Geometry, Position } from 'geojson'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { Bounds } from '../../src/domain/model.ts'

/** How fine a sheet is. Weights are Visvalingam's: the area in square degrees of a corner's triangle. */
export interface Detail {
  /** Corners inside these bounds stay from the weight `fine` on; farther out the measure grows to `coarse`. */
  readonly near: Bounds
  readonly fine: number
  readonly coarse: number
  /** Corners stand on a grid of 1/`perDegree` of a degree. */
  readonly perDegree: number
}

/** How far out of `near`, in degrees, a triangle has to be twice as high and wide to stay. */
const fade = 2

/**
 * One topology of all features (object `pieces`), simplified on its arcs: a border shared by two stays
 * shared. Features whose property `fine` is true keep their corners wherever they lie.
 */
export function simplifiedTopology(features: readonly Feature<Geometry>[], detail: Detail): Topology {
  const weighed = presimplify(
    topology({ pieces: { type: 'FeatureCollection', features: [...features] } }, 1e7),
  )
  const kept = arcsKept(weighed)
  for (const [index, arc] of weighed.arcs.entries()) {
    for (const corner of arc) {
      corner[2] = (corner[2] ?? 0) / (kept.has(index) ? detail.fine : leastWeight(corner, detail))
    }
  }
  const simple = simplify(weighed, 1)
  return { ...simple, arcs: simple.arcs.map((arc) => snap(arc, detail.perDegree)) }
}

function leastWeight([x = 0, y = 0]: Position, { near, fine, coarse }: Detail): number {
  const [west, south, east, north] = near
  const away = Math.hypot(Math.max(west - x, x - east, 0), Math.max(south - y, y - north, 0))
  return Math.min(coarse, fine * (1 + away / fade) ** 2)
}

function arcsKept({ objects }: Topology): ReadonlySet<number> {
  const pieces = objects.pieces?.geometries.filter((piece) => piece.properties?.fine) ?? []
  return new Set(pieces.flatMap(({ arcs }) => arcNumbers(arcs)))
}

/** A negative number is an arc run backwards: `~3` is arc 3. */
function arcNumbers(arcs: TopoArcs): number[] {
  return arcs.flatMap((arc) => (typeof arc === 'number' ? [arc < 0 ? ~arc : arc] : arcNumbers(arc)))
}

function snap(arc: readonly Position[], perDegree: number): Position[] {
  const onGrid = arc.map((p) => p.slice(0, 2).map((degrees) => Math.round(degrees * perDegree) / perDegree))
  const distinct = onGrid.filter((p, i) => i === 0 || p.join() !== onGrid[i - 1]?.join())
  return distinct.length > 1 ? distinct : [...distinct, ...distinct]
}
