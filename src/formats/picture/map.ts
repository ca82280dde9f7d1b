import { unique } from '../../domain/collections.ts'
import type { Drawing } from '../../domain/drawing-marks.ts'
import { type Box, zoomFor } from '../../domain/mercator.ts'
import type { Language, PlaceLabel, Position, Theme } from '../../domain/model.ts'
import { type Ground, landOf, linesOfGround, ringsOf } from '../../map/svg/base.ts'
import { type Framed, framed } from '../../map/svg/framed.ts'
import { labelSizeOf, labelsOf, marksOf } from '../../map/svg/marks.ts'
import { hatchesOf, strokesOf, tintsOf } from '../../map/svg/overlay.ts'
import { pixelPlane } from '../../map/svg/pixel-plane.ts'
import { type PlainOptions, plainTags } from '../../map/svg/plain.ts'
import { type Tag, tag } from '../../map/svg/tag.ts'
import { lineIsSeen } from '../../map/svg/window.ts'
import { type KeyEntry, type KeyWords, keyEntries } from './key-entries.ts'
import type { Measure } from './lines.ts'

/** What the map of a picture shows. */
export interface MapContent {
  readonly language: Language
  readonly drawing: Drawing
  readonly ground: Ground
  readonly labels: readonly PlaceLabel[]
  readonly extentOf: (place: string) => readonly Position[] | null
  /** As the map writes it: a region's with the word that its extent is schematic. */
  readonly nameOf: (place: string) => string
  readonly box: Box
  /** Ids of all records on show. */
  readonly records: readonly string[]
  readonly activities: number
  readonly themes: readonly Theme[]
  readonly chosen: string | null
  readonly keyWords: KeyWords
}

export interface PictureMap {
  readonly width: number
  readonly height: number
  /** All that the window shows, in units of the projected world. */
  readonly box: Box
  readonly zoom: number
  readonly framed: Framed
  readonly entries: readonly KeyEntry[]
  readonly tags: (palette: PlainOptions['palette']) => readonly Tag[]
}

interface MapSize {
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly measure: Measure
  /** What ids begin with: several maps of one page must not share theirs. */
  readonly idPrefix?: string
}

/** The map in a window of so many pixels: all of the content's box, and what lies beside it where the window is longer. */
export function mapOf(
  content: MapContent,
  { scale, measure, idPrefix = 'picture-', ...size }: MapSize,
): PictureMap {
  const [width, height] = [Math.floor(size.width), Math.floor(size.height)]
  const { drawing, ground, labels, extentOf, nameOf, language } = content
  const box = boxIn(content.box, width, height)
  const zoom = zoomFor(box, width)
  const plane = pixelPlane(box, width, height)
  const window = { width, height }
  const seen = framed(drawing, labels, {
    box,
    plane,
    zoom,
    scale,
    countries: ground.countries,
    extentOf,
    halfWidthOf: (label) => measure(nameOf(label.id), labelSizeOf(label.style)) / 2,
  })
  const boundaries = unique(
    ground.boundaries.features
      .filter(({ geometry }) => ringsOf(geometry).some((line) => lineIsSeen(line, plane)))
      .map(({ properties }) => String(properties?.class)),
  )
  const { themes, activities, chosen, keyWords } = content
  return {
    ...window,
    box,
    zoom,
    framed: seen,
    entries: keyEntries({ framed: seen, themes, activities, chosen, boundaries }, keyWords),
    tags: (palette) => {
      const clip = `${idPrefix}window`
      const scaled = { palette, scale, isSpaced: language !== 'ar', window }
      const families = unique(seen.drawing.areas.map(({ family }) => family))
      const names = (some: readonly PlaceLabel[]) =>
        labelsOf(some, plane, (id) => [tag('tspan', {}, nameOf(id))])
      return [
        tag('clipPath', { id: clip }, tag('rect', { ...window })),
        ...plainTags(
          [
            hatchesOf(families, plane, idPrefix),
            tag(
              'g',
              { 'clip-path': `url(#${clip})` },
              tag('rect', { ...window, fill: 'var(--map-sea)' }),
              landOf(ground.countries, plane, idPrefix),
              tintsOf(seen.drawing, idPrefix),
              linesOfGround(ground, plane),
              strokesOf(seen.drawing, plane, idPrefix, extentOf),
            ),
            tag('rect', { ...window, fill: 'none', stroke: 'var(--map-coast)', 'stroke-width': 1 }),
            names(seen.covered),
            marksOf(seen.drawing, plane),
            names(seen.labels),
          ],
          scaled,
        ),
      ]
    },
  }
}

/** The smallest box of the window's proportions that holds another. */
function boxIn({ x, y, width, height }: Box, across: number, down: number): Box {
  const scale = Math.max(width / across, height / down)
  const [wide, high] = [across * scale, down * scale]
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high }
}
