import type { Geometry, Position } from 'geojson'
import { lineOf } from '../domain/bend.ts'
import { unique } from '../domain/collections.ts'
import type { AtlasFlow, Dataset, Text } from '../domain/model.ts'
import { geometryNotes } from '../i18n/published.ts'
import { pointsAt } from './points.ts'
import type { geometryBases } from './schema/flow.ts'

export interface FlowGeometry {
  readonly basis: (typeof geometryBases)[number]
  readonly note: Text | null
  readonly geometry: Geometry | null
}

const notes = { ...geometryNotes, none: null }

/**
 * What a file can show of a statement, the firmest first, in one kind of geometry:
 * the lines of the legs whose ends are both named, as the map draws them; else the points of the ends that are
 * named, since the map's fading line would be read as a route to somewhere once its fading is lost; else the
 * outlines of the regions named; else where goods were seized. A country named as an area has no geometry: its
 * code joins it to countries.geojson. The note says how each is to be read.
 */
export function flowGeometry(flow: AtlasFlow, dataset: Dataset): FlowGeometry {
  const made = (basis: FlowGeometry['basis'], geometry: Geometry | null): FlowGeometry[] =>
    geometry ? [{ basis, note: notes[basis], geometry }] : []
  const [firmest] = [
    ...made('legs', linesOf(flow)),
    ...made('named-ends', pointsAt(namedEnds(flow), dataset)),
    ...made('area', regionsOf(flow, dataset)),
    ...made('stopped', pointsAt(flow.stopped, dataset)),
  ]
  return firmest ?? { basis: 'none', note: notes.none, geometry: null }
}

function linesOf({ legs }: AtlasFlow): Geometry | null {
  const curves = legs.flatMap((leg) => leg.curves.filter(({ from, to }) => from !== null && to !== null))
  const [first, ...rest] = curves.map(({ bend }) => lineOf(bend).map(copyOf))
  if (!first) return null
  return rest.length === 0
    ? { type: 'LineString', coordinates: first }
    : { type: 'MultiLineString', coordinates: [first, ...rest] }
}

const namedEnds = ({ legs }: AtlasFlow) => unique(legs.flatMap(({ from, to }) => [...from, ...to]))

function regionsOf({ area }: AtlasFlow, dataset: Dataset): Geometry | null {
  const extents = area.flatMap((id) => {
    const extent = dataset.places[id]?.extent
    return extent ? [[extent.map(copyOf)]] : []
  })
  const [first, ...rest] = extents
  if (!first) return null
  return rest.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: [first, ...rest] }
}

const copyOf = (position: readonly number[]): Position => [...position]
