import type { Drawing } from '../../domain/drawing.ts'
import type { Bounds, PlaceLabel, Position } from '../../domain/model.ts'
import { pictureSteps, type ZoomRange } from '../../domain/zooms.ts'
import { type Ground, landOf, linesOfGround } from './base.ts'
import { labelsOf, marksOf, type NameOf } from './marks.ts'
import { hatchesOf, strokesOf, tintsOf } from './overlay.ts'
import { planeOf } from './plane.ts'
import { type Tag, tag } from './tag.ts'

export interface PictureWords {
  /** A place's name, in as many languages as the page shows. */
  readonly nameTags: (place: string) => readonly Tag[]
  readonly nameOf: NameOf
}

export interface PictureParts {
  readonly frame: Bounds
  readonly drawing: Drawing
  readonly labels: readonly PlaceLabel[]
  readonly extentOf: (place: string) => readonly Position[] | null
  /** Keeps the ids of two pictures on one page apart. */
  readonly idPrefix: string
}

/** The whole picture as two layers: what scales with the frame, and what keeps its size in pixels. */
export function pictureOf(parts: PictureParts, ground: Ground, words: PictureWords): readonly [Tag, Tag] {
  const plane = planeOf(parts.frame)
  const scaled = tag(
    'svg',
    { class: 'picture-ground', viewBox: `0 0 ${plane.width} ${plane.height}`, 'aria-hidden': 'true' },
    hatchesOf(['drugs', 'people', 'arms', 'fuel-minerals', 'nature', 'goods', 'threat', null], plane),
    landOf(ground.countries, plane, parts.idPrefix),
    tintsOf(parts.drawing, parts.idPrefix),
    linesOfGround(ground, plane),
    strokesOf(parts.drawing, plane, parts.idPrefix, parts.extentOf),
  )
  const fixed = tag(
    'svg',
    { class: 'picture-marks' },
    labelsOf(
      parts.labels.filter(({ minZoom }) => minZoom <= (pictureSteps.at(-1) ?? 0)),
      plane,
      words.nameTags,
    ),
    marksOf(pictured(parts.drawing), plane, words.nameOf),
  )
  return [scaled, fixed]
}

/** Without the marks that come apart only where no screen shows the still picture. */
function pictured(drawing: Drawing): Drawing {
  const last = pictureSteps.at(-1) ?? 0
  const isRange = ({ from }: ZoomRange) => from <= last
  const isSeen = ({ zooms }: { readonly zooms: ZoomRange }) => isRange(zooms)
  return {
    ...drawing,
    pins: drawing.pins.filter(isSeen),
    numbers: drawing.numbers.filter(isSeen),
    areas: drawing.areas.map((area) => ({
      ...area,
      rowZooms: area.rowZooms.filter(isRange),
      stackZooms: area.stackZooms.filter(isRange),
    })),
  }
}

/** The parts of a picture that follow the view, to be put in place of the groups of the same class. */
export function movingParts(parts: PictureParts, nameOf: NameOf): readonly Tag[] {
  const plane = planeOf(parts.frame)
  return [
    tintsOf(parts.drawing, parts.idPrefix),
    strokesOf(parts.drawing, plane, parts.idPrefix, parts.extentOf),
    marksOf(pictured(parts.drawing), plane, nameOf),
  ]
}
