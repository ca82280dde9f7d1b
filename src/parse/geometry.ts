import type { Position } from '../domain/model.ts'

/** The geometries that the atlas draws, as they come in a file: unknown until checked. */
const depths = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
} as const
export type GeometryType = keyof typeof depths

export type GeometryReading =
  | {
      readonly kind: 'geometry'
      readonly type: GeometryType
      /** Every position, in order, with its path in `coordinates`. */
      readonly positions: readonly { readonly path: readonly number[]; readonly position: Position }[]
      /** Rings of polygons: outer first, then holes. Empty for points and lines. */
      readonly rings: readonly Ring[]
    }
  /** `path` leads into `geometry`. */
  | { readonly kind: 'missing'; readonly path: readonly (string | number)[] }
  | { readonly kind: 'wrong'; readonly type: string }

export interface Ring {
  readonly path: readonly number[]
  readonly isHole: boolean
  readonly positions: readonly Position[]
}

/**
 * Reads a GeoJSON geometry. Null geometries and coordinates that are no numbers are said as missing: a map
 * library draws wrong or nothing for them, without an error.
 */
export function readGeometry(geometry: unknown): GeometryReading {
  if (typeof geometry !== 'object' || geometry === null) return { kind: 'missing', path: [] }
  const { type, coordinates } = geometry as { readonly type?: unknown; readonly coordinates?: unknown }
  if (typeof type !== 'string' || !Object.hasOwn(depths, type)) return { kind: 'wrong', type: String(type) }
  const known = type as GeometryType
  const found = collect(coordinates, depths[known], [])
  const bad = found.find((one): one is Gap => !('position' in one))
  if (bad) return { kind: 'missing', path: ['coordinates', ...bad.path] }
  const positions = found.filter((one): one is Placed => 'position' in one)
  return { kind: 'geometry', type: known, positions, rings: ringsOf(known, positions) }
}

/** Outer rings only, of a geometry that has been checked. */
export function outerRings(geometry: unknown): readonly (readonly Position[])[] {
  const reading = readGeometry(geometry)
  return reading.kind === 'geometry'
    ? reading.rings.filter(({ isHole }) => !isHole).map(({ positions }) => positions)
    : []
}

interface Gap {
  readonly path: readonly number[]
}
interface Placed extends Gap {
  readonly position: Position
}

function collect(value: unknown, depth: number, path: readonly number[]): readonly (Gap | Placed)[] {
  if (!Array.isArray(value) || value.length === 0) return [{ path }]
  if (depth > 0) return value.flatMap((part, index) => collect(part, depth - 1, [...path, index]))
  const [x, y] = value
  const isPosition = value.length <= 3 && Number.isFinite(x) && Number.isFinite(y)
  return [isPosition ? { path, position: [x, y] } : { path }]
}

function ringsOf(type: GeometryType, positions: readonly Placed[]): readonly Ring[] {
  if (type !== 'Polygon' && type !== 'MultiPolygon') return []
  const rings = new Map<string, Placed[]>()
  for (const placed of positions) {
    const key = placed.path.slice(0, -1).join('/')
    const ring = rings.get(key)
    if (ring) ring.push(placed)
    else rings.set(key, [placed])
  }
  return [...rings.values()].map((ring) => {
    const path = ring[0]?.path.slice(0, -1) ?? []
    return { path, isHole: path.at(-1) !== 0, positions: ring.map(({ position }) => position) }
  })
}
