import { difference, intersect } from '@turf/turf'
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson'
import { type Area, feature } from './geometry.ts'
import { insertCorners } from './noding.ts'
import type { Piece } from './pieces.ts'

/** Land that Natural Earth gives to one country and the UN's maps do not. */
interface Cut {
  /** Code of the new piece; a neutral area's id. */
  readonly code: string
  /** What the new piece belongs to: itself when neutral. */
  readonly id: string
  /** The country that the source gives it to. */
  readonly from: string
  /** A ring that reaches past the country's outline wherever that outline is to be kept. */
  readonly ring: readonly Position[]
}

/** Ids of areas that belong to no country on our map. */
export const neutralAreas = ['halaib-triangle', 'bir-tawil', 'ilemi-triangle', 'abyei'] as const

const cuts: readonly Cut[] = [
  // North of 22° N up to the administrative line of 1902, which is approximate here.
  {
    code: 'halaib-triangle',
    id: 'halaib-triangle',
    from: 'EGY',
    ring: [
      [34.06, 21.9],
      [34.15, 22.19],
      [34.68, 22.29],
      [34.95, 22.62],
      [35.2, 22.8],
      [35.4, 22.98],
      [35.72, 23.2],
      [37.5, 23.2],
      [37.5, 21.9],
    ],
  },
  // South of 22° N down to the same line; approximate.
  {
    code: 'bir-tawil',
    id: 'bir-tawil',
    from: 'SDN',
    ring: [
      [33.16, 22.1],
      [33.57, 21.725],
      [33.96, 21.77],
      [34.12, 22.1],
    ],
  },
  // Between the line to which Natural Earth's 1:10m sheet lets Kenya reach and the one of its 1:50m sheet.
  {
    code: 'ilemi-triangle',
    id: 'ilemi-triangle',
    from: 'KEN',
    ring: [
      [34.3, 4.6],
      [34.6, 4.73],
      [34.92, 4.86],
      [35.25, 4.98],
      [35.41, 5.03],
      [35.5, 4.92],
      [35.56, 4.71],
      [35.7, 4.62],
      [35.78, 4.66],
      [35.92, 4.62],
      [36.1, 4.7],
      [36.1, 5.6],
      [34.9, 5.9],
    ],
  },
  // The Abyei Area of the award of 2009, north of the line of 1956: to 10°10' N, 27°50' to 29°00' E.
  {
    code: 'abyei',
    id: 'abyei',
    from: 'SDN',
    ring: [
      [27.8333, 9],
      [29, 9],
      [29, 10.1667],
      [27.8333, 10.1667],
    ],
  },
  // The Golan is Syrian on the UN's maps (Security Council resolution 497).
  {
    code: 'golan',
    id: 'SYR',
    from: 'ISR',
    ring: [
      [35.63, 32.69],
      [36.2, 32.69],
      [36.2, 33.6],
      [35.65, 33.31],
    ],
  },
]

/** The pieces as the UN's maps have them. New corners are set into the neighbours' outlines too. */
export function patchToUnPicture(pieces: readonly Piece[]): Piece[] {
  return cuts.reduce<Piece[]>(applyCut, [...pieces])
}

function applyCut(pieces: Piece[], cut: Cut): Piece[] {
  const whole = pieces.find((p) => p.code === cut.from)
  if (!whole) throw new Error(`${cut.code} is to be cut from ${cut.from}, which the source does not have`)
  const ring: Polygon = { type: 'Polygon', coordinates: [[...cut.ring, cut.ring[0] ?? []]] }
  const both = collection([whole.area, ring])
  const taken = intersect(both)?.geometry
  const rest = difference(both)?.geometry
  if (!taken || !rest) throw new Error(`${cut.code} does not cross the outline of ${cut.from}`)
  const others = pieces.filter((p) => p !== whole)
  return insertCorners(
    [...others, { ...whole, area: rest }, { code: cut.code, id: cut.id, area: taken }],
    taken,
  )
}

function collection(areas: readonly Area[]): FeatureCollection<Area> {
  return { type: 'FeatureCollection', features: areas.map((a): Feature<Area> => feature(a)) }
}
