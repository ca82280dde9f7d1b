import type { Drawing } from '../../domain/drawing-marks.ts'
import type { PlaceLabel, Position } from '../../domain/model.ts'
import { type Ground, landOf, linesOfGround } from './base.ts'
import { labelsOf, marksOf } from './marks.ts'
import { hatchesOf, strokesOf, tintsOf } from './overlay.ts'
import type { Plane } from './plane.ts'
import { type Tag, tag } from './tag.ts'

export interface PictureParts {
  readonly plane: Plane
  readonly drawing: Drawing
  readonly extentOf: (place: string) => readonly Position[] | null
  /** Keeps the ids of two pictures on one page apart. */
  readonly idPrefix: string
}

/** A place's name, in as many languages as the page shows. */
export type NameTags = (place: string) => readonly Tag[]

/** The whole picture as two layers: what scales with the frame, and what keeps its size in pixels. */
export function pictureOf(
  parts: PictureParts,
  ground: Ground,
  labels: readonly PlaceLabel[],
  nameTags: NameTags,
): readonly [Tag, Tag] {
  const { plane, idPrefix } = parts
  const [tints, strokes, marks] = movingParts(parts)
  const scaled = tag(
    'svg',
    { class: 'picture-ground', viewBox: `0 0 ${plane.width} ${plane.height}`, 'aria-hidden': 'true' },
    hatchesOf(
      ['drugs', 'people', 'arms', 'fuel-minerals', 'nature', 'goods', 'threat', null],
      plane,
      idPrefix,
    ),
    landOf(ground.countries, plane, idPrefix),
    tints,
    linesOfGround(ground, plane),
    strokes,
  )
  return [scaled, tag('svg', { class: 'picture-marks' }, labelsOf(labels, plane, nameTags), marks)]
}

/** The parts of a picture that follow the view: tints, strokes and marks, each a group of that class. */
export function movingParts({ plane, drawing, idPrefix, extentOf }: PictureParts): readonly [Tag, Tag, Tag] {
  return [tintsOf(drawing, idPrefix), strokesOf(drawing, plane, idPrefix, extentOf), marksOf(drawing, plane)]
}
