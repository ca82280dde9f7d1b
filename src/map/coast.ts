import type { Feature, FeatureCollection, Position } from 'geojson'

/**
 * The edges that belong to one outline only, where land meets sea. An outline's other edges are boundaries,
 * which have layers of their own: a stroke beneath a dashed one would close its gaps.
 * Neighbours share their positions exactly (one topology), so an edge between two is found twice.
 */
export function coastOf(countries: FeatureCollection): FeatureCollection {
  const rings = countries.features.flatMap(ringsOf)
  const seen = new Map<string, number>()
  for (const ring of rings) for (const key of edgesOf(ring)) seen.set(key, (seen.get(key) ?? 0) + 1)
  const sheet = edgeOfSheet(rings)
  const lines = rings.flatMap((ring) => runs(ring, (key, a, b) => seen.get(key) === 1 && !sheet(a, b)))
  const coast: Feature = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: lines },
  }
  return { type: 'FeatureCollection', features: lines.length > 0 ? [coast] : [] }
}

function ringsOf({ geometry }: Feature): readonly Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []
}

/** The same whichever way the edge is walked. */
function keyOf(a: Position, b: Position): string {
  const [from, to] = [a.join(), b.join()]
  return from < to ? `${from} ${to}` : `${to} ${from}`
}

const edgesOf = (ring: readonly Position[]) => ring.slice(1).map((to, index) => keyOf(ring[index] ?? to, to))

/** Whether an edge runs along a side of the sheet, where land was cut off. */
function edgeOfSheet(rings: readonly Position[][]): (a: Position, b: Position) => boolean {
  const ends = [0, 1].map((axis) => {
    const values = rings.flat().map((position) => position[axis] ?? 0)
    return [values.reduce((a, b) => Math.min(a, b), 180), values.reduce((a, b) => Math.max(a, b), -180)]
  })
  return (a, b) => ends.some((sides, axis) => sides.some((side) => a[axis] === side && b[axis] === side))
}

function runs(
  ring: readonly Position[],
  wanted: (key: string, a: Position, b: Position) => boolean,
): Position[][] {
  const found: Position[][] = []
  let open: Position[] | null = null
  ring.slice(1).forEach((to, index) => {
    const from = ring[index] ?? to
    if (!wanted(keyOf(from, to), from, to)) {
      open = null
      return
    }
    if (!open) {
      open = [from]
      found.push(open)
    }
    open.push(to)
  })
  return found
}
