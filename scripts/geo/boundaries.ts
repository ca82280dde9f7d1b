import { bboxClip } from '@turf/turf'
import type { MultiLineString, Position } from 'geojson'
import { mesh } from 'topojson-client'
import type { Bounds } from '../../src/domain/model.ts'
import { feature, lineOf, linesOf } from './geometry.ts'

export const boundaryClasses = ['solid', 'dashed', 'dotted'] as const
export type BoundaryClass = (typeof boundaryClasses)[number]

/**
 * Boundaries that the UN's maps do not draw solid, by the codes of the pieces on either side, in order of
 * the alphabet. `none`: pieces that are one country on the UN's maps.
 */
const special: Readonly<Record<string, BoundaryClass | 'none'>> = {
  'ESH-MAR': 'dashed', // 27°40' N, as the UN's map of Western Sahara; the berm is no boundary
  'SDN-SSD': 'dashed', // not finally determined
  'SSD-abyei': 'dashed',
  'SDN-abyei': 'dotted', // the limit of the area whose status is not determined
  'EGY-halaib-triangle': 'dashed',
  'SDN-halaib-triangle': 'dashed',
  'EGY-bir-tawil': 'dashed',
  'SDN-bir-tawil': 'dashed',
  'bir-tawil-halaib-triangle': 'dashed',
  'KEN-ilemi-triangle': 'dashed',
  'SSD-ilemi-triangle': 'dashed',
  'ETH-SOM': 'dashed', // the provisional administrative line
  'ISR-PSE': 'dotted', // armistice demarcation lines
  'ISR-SYR': 'dotted',
  'ISR-golan': 'dotted',
  'SRB-XKX': 'dotted', // Security Council resolution 1244
  'SOL-SOM': 'none',
  'CYN-CYP': 'none',
  'SYR-golan': 'none',
}

/** The Line of Control in Jammu and Kashmir: the line of India and Pakistan north of this latitude. */
const lineOfControl = { codes: 'IND-PAK', north: 32.5 }

/** Lines between pieces, inside the bounds. A coast is none, an edge of the sheet is none. */
export function boundaryLines(topology: Topology, wanted: BoundaryClass, bounds: Bounds): MultiLineString {
  const { pieces } = topology.objects
  if (!pieces) throw new Error('The topology has no object "pieces"')
  const [west, south, east, north] = bounds
  const control: Bounds = [west, lineOfControl.north, east, north]
  const rest: Bounds = [west, south, east, lineOfControl.north]
  const lines = (bounds: Bounds, test: (codes: string) => boolean) =>
    clipLines(
      mesh(topology, pieces, (a, b) => a !== b && test(codesOf(a, b))),
      bounds,
    )
  const isControl = (codes: string) => codes === lineOfControl.codes
  const coordinates = [
    ...lines(bounds, (codes) => !isControl(codes) && classOf(codes) === wanted),
    ...(wanted === 'solid' ? lines(rest, isControl) : []),
    ...(wanted === 'dotted' ? lines(control, isControl) : []),
  ]
  return { type: 'MultiLineString', coordinates }
}

function classOf(codes: string): BoundaryClass | 'none' {
  const [a, b] = codes.split('-')
  return a === b ? 'none' : (special[codes] ?? 'solid')
}

function codesOf(a: TopoObject, b: TopoObject): string {
  return [a.properties?.code, b.properties?.code].map(String).sort().join('-')
}

function clipLines(line: MultiLineString, bounds: Bounds): Position[][] {
  const inside = bboxClip(feature(line), [...bounds]).geometry
  if (inside.type !== 'LineString' && inside.type !== 'MultiLineString') return []
  const round = (degrees: number) => Math.round(degrees * 1000) / 1000
  return linesOf(lineOf(linesOf(inside).map((run) => run.map((position) => position.map(round)))))
}
