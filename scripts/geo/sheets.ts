import type { Feature, MultiLineString } from 'geojson'
import { homeFrame } from '../../src/domain/frame.ts'
import type { Bounds } from '../../src/domain/model.ts'
import { type BoundaryClass, boundaryClasses, boundaryLines } from './boundaries.ts'
import { type Area, areaOf, boundsMeet, boundsOf, polygonsOf, ringArea } from './geometry.ts'
import { frameLabel, labelPoint } from './label.ts'
import { cutOff, outlines } from './outlines.ts'
import { countryPieces, type Piece } from './pieces.ts'
import { type Detail, simplifiedTopology } from './simplify.ts'
import { neutralAreas, patchToUnPicture } from './un-picture.ts'

export interface CountryProperties {
  readonly label: [number, number]
  /** Whether it reaches into the home frame with room for its label; absent on the sheet of the world. */
  readonly frame?: boolean
  /** An area that belongs to no country on our map. */
  readonly neutral?: true
}

export type Country = Feature<Area, CountryProperties> & { readonly id: string }
export type Boundary = Feature<MultiLineString, { readonly class: BoundaryClass }>

/**
 * The regional sheet ends here. A narrow screen shows far more north and south of the frame, a wide one
 * more east and west. It stops short of 76° E so that no line in the high Karakoram has to be drawn.
 */
const context: Bounds = [-62, -42, 76, 62]

/** São Tomé and Príncipe lies south of the home frame and belongs to the region. */
const near: Bounds = [homeFrame[0], -0.5, homeFrame[2], homeFrame[3]]

export const regional: Detail = { near, fine: 0.001, coarse: 0.064, perDegree: 100 }
const world: Detail = { near, fine: 0.0005, coarse: 0.02, perDegree: 50 }

/** Square degrees; islands away from the region that are smaller are dropped. */
const smallest = 0.3

/** Outlines and boundaries of the region, with much simpler land around it. */
export function regionalSheet(): { countries: Country[]; boundaries: Boundary[] } {
  const pieces = patchToUnPicture(countryPieces('50m')).flatMap((piece) => withoutSpecks(piece))
  const topology = simplifiedTopology(pieces.map(featureOf), regional)
  const countries = [...outlines(topology)].flatMap(([id, outline]): Country[] => {
    const area = cutOff(outline, context, regional.perDegree)
    if (!area) return []
    const inFrame = frameLabel(area, homeFrame)
    return [country(id, area, { label: inFrame ?? labelPoint(area), frame: inFrame !== null })]
  })
  const boundaries = boundaryClasses.map((kind): Boundary => {
    const geometry = boundaryLines(topology, kind, context)
    return { type: 'Feature', properties: { class: kind }, geometry }
  })
  return { countries, boundaries }
}

/** All countries at 1:110m, and from 1:50m the island States that the smaller scale leaves out. */
export function worldSheet(): Country[] {
  const small = countryPieces('110m')
  const drawn = new Set(small.map((piece) => piece.id))
  const islands = countryPieces('50m').filter((piece) => islandStates.has(piece.id) && !drawn.has(piece.id))
  const pieces = patchToUnPicture([...small, ...islands])
  const topology = simplifiedTopology(pieces.map(featureOf), world)
  return [...outlines(topology)].flatMap(([id, outline]) => {
    const area = cutOff(outline, [-180, -90, 180, 90], world.perDegree)
    return area ? [country(id, area, { label: labelPoint(area) })] : []
  })
}

const islandStates = new Set(
  'ATG BHR BRB COM CPV DMA FSM GRD KIR KNA LCA MDV MHL MLT MUS NRU PLW SGP STP SYC TON TUV VCT WSM'.split(
    ' ',
  ),
)

function withoutSpecks(piece: Piece): Piece[] {
  const kept = polygonsOf(piece.area).filter(
    ([outer = []]) =>
      boundsMeet(boundsOf(outer), near) || Math.abs(ringArea(outer)) >= smallest || isPatch(piece),
  )
  return kept.length > 0 ? [{ ...piece, area: areaOf(kept) }] : []
}

function featureOf({ id, code, area }: Piece): Feature<Area> {
  return {
    type: 'Feature',
    id,
    properties: { code, fine: isPatch({ code }) || islandStates.has(id) },
    geometry: area,
  }
}

function isPatch({ code }: Pick<Piece, 'code'>): boolean {
  return !/^[A-Z]{3}$/.test(code)
}

function country(id: string, geometry: Area, properties: CountryProperties): Country {
  const neutral = (neutralAreas as readonly string[]).includes(id)
  return { type: 'Feature', id, properties: neutral ? { ...properties, neutral } : properties, geometry }
}
