import type { PixelRect } from '../../domain/boxes.ts'
import type { PlainOptions } from '../../map/svg/plain.ts'
import { type Tag, tag } from '../../map/svg/tag.ts'
import type { PictureContent, PictureOptions } from './content.ts'
import { type Font, linesOf, type Measure, printable } from './lines.ts'

/** A text of the picture and the room that it takes, in pixels at one times. */
export interface TextBlock {
  readonly name: string
  readonly box: PixelRect
  readonly lines: readonly string[]
}

export interface Placed {
  readonly blocks: readonly TextBlock[]
  readonly tags: readonly Tag[]
  readonly height: number
}

export interface Room {
  readonly start: number
  readonly top: number
  readonly width: number
}

/** What writes on the page: from the inline start, whichever side that is. */
export interface Desk {
  /** Pixels of the legend's letters. */
  readonly unit: number
  readonly marks: number
  readonly measure: Measure
  readonly isRtl: boolean
  readonly leading: number
  readonly palette: PlainOptions['palette']
  /** Physical left of what begins at an inline start and is so wide. */
  readonly left: (start: number, width: number) => number
  readonly paragraph: (name: string, text: string, at: ParagraphPlace) => Placed
}

export interface ParagraphPlace {
  readonly start: number
  readonly top: number
  readonly width: number
  readonly font: Font
  readonly colour: string
  readonly most?: number
  /** Where it is not that of the page. */
  readonly direction?: 'ltr' | 'rtl'
  /** Written from left to right, but set against the side where lines of the page begin. */
  readonly isSetAtStart?: boolean
}

export function deskOf(
  { direction, language }: PictureContent,
  options: PictureOptions,
  shrunk: number,
): Desk {
  const { size, growth, measure, palette } = options
  const isRtl = direction === 'rtl'
  // Arabic letters are lower at the same size, and need more room between lines.
  const [leading, tall] = language === 'ar' ? [1.5, 1.08] : [1.32, 1]
  const left = (start: number, width: number) => (isRtl ? size.width - start - width : start)
  return {
    unit: 10.5 * size.text * growth * tall * shrunk,
    marks: size.marks * growth,
    measure,
    isRtl,
    leading,
    palette,
    left,
    paragraph: (name, text, at) => {
      const lines = linesOf(printable(text), at.width, at.font, measure, at.most)
      const height = lines.length * at.font.size * leading
      const [x, own] = [left(at.start, at.width), at.direction ?? direction]
      const box = { left: x, right: x + at.width, top: at.top, bottom: at.top + height }
      const isRight = own === 'rtl' || (at.isSetAtStart === true && isRtl)
      const tags = lines.map((line, index) =>
        tag(
          'text',
          {
            x: round(isRight ? box.right : box.left),
            // The first baseline lies so that the line's letters stand in the middle of its room.
            y: round(at.top + (index + 0.5) * at.font.size * leading + at.font.size * 0.36),
            'font-size': round(at.font.size),
            'font-weight': at.font.weight === 400 ? null : at.font.weight,
            fill: at.colour,
            direction: own,
            'text-anchor': isRight && own === 'ltr' ? 'end' : null,
          },
          line,
        ),
      )
      return { blocks: [{ name, box, lines }], tags, height }
    },
  }
}

export function headingOf(desk: Desk, name: string, text: string, { start, top, width }: Room): Placed {
  const font: Font = { size: desk.unit * 1.05, weight: 600 }
  const made = desk.paragraph(name, text, { start, top, width, font, colour: desk.palette.ink ?? '' })
  return { ...made, height: made.height + desk.unit * 0.25 }
}

export function joined(parts: readonly Placed[]): Placed {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    tags: parts.flatMap(({ tags }) => tags),
    height: parts.reduce((sum, { height }) => sum + height, 0),
  }
}

export const round = (pixels: number) => Number(pixels.toFixed(2))
