import { tag } from '../../map/svg/tag.ts'
import type { PictureWords } from './content.ts'
import { type Desk, joined, type Placed, round } from './desk.ts'
import { type Font, linesOf } from './lines.ts'

export function headOf(desk: Desk, words: PictureWords, width: number, unmarked: number) {
  const { unit, palette } = desk
  const ink = palette.ink ?? ''
  const at = (margin: number) => {
    const atlas = desk.paragraph('atlas', words.atlas, {
      start: margin,
      top: margin + unit * 0.7,
      width,
      font: { size: unit * 1.15, weight: 600 },
      colour: palette.pin ?? ink,
      most: 1,
    })
    const titleFont = titleFontOf(desk, words.title, width)
    const title = desk.paragraph('title', words.title, {
      start: margin,
      top: margin + unit * 0.7 + atlas.height,
      width,
      font: titleFont,
      colour: ink,
      most: 3,
    })
    const says = [words.sentence, unmarked > 0 ? words.unmarked(unmarked) : ''].filter(Boolean).join(' ')
    const sentence = desk.paragraph('sentence', says, {
      start: margin,
      top: margin + unit + atlas.height + title.height,
      width,
      font: { size: unit * 1.15, weight: 400 },
      colour: palette.label ?? ink,
      most: 7,
    })
    const bar = tag('rect', {
      x: round(desk.left(margin, unit * 4)),
      y: round(margin),
      width: round(unit * 4),
      height: round(unit * 0.35),
      fill: palette.focus ?? ink,
    })
    return joined([{ blocks: [], tags: [bar], height: unit }, atlas, title, sentence])
  }
  return { height: at(0).height, at }
}

/** A long title is set a little smaller where it then needs one line, and smaller still before it takes a third. */
function titleFontOf({ unit, measure }: Desk, title: string, width: number): Font {
  const sizes = [2.5, 2.2, 1.9, 1.6].map((times) => ({ size: unit * times, weight: 600 as const }))
  const [smallest = { size: unit, weight: 600 }] = sizes.slice(-1)
  const inLines = (font: Font) => linesOf(title, width, font, measure).length
  return (
    sizes.slice(0, 3).find((font) => inLines(font) === 1) ??
    sizes.find((font) => inLines(font) <= 2) ??
    smallest
  )
}

/** From its own bottom up: notes, then the address. */
export function footOf(desk: Desk, words: PictureWords, width: number) {
  const { unit, palette, measure } = desk
  const font: Font = { size: unit * 0.85, weight: 400 }
  const isLong = linesOf(words.address, width, font, measure).length > 3
  return (top: number): Placed => {
    const notes = desk.paragraph('notes', words.notes, {
      start: 0,
      top,
      width,
      font,
      colour: palette.quiet ?? '',
    })
    const address = desk.paragraph('address', isLong ? words.shortAddress : words.address, {
      start: 0,
      top: top + notes.height + unit * 0.3,
      width,
      font,
      colour: palette.ink ?? '',
      direction: 'ltr',
      isSetAtStart: true,
    })
    return joined([notes, address, { blocks: [], tags: [], height: unit * 0.3 }])
  }
}

/** The foot was laid out at no margin: it moves in by the page's. */
export function movedFoot(foot: Placed, margin: number, { isRtl }: Desk): Pick<Placed, 'blocks' | 'tags'> {
  const by = isRtl ? -margin : margin
  return {
    blocks: foot.blocks.map((block) => ({
      ...block,
      box: { ...block.box, left: block.box.left + by, right: block.box.right + by },
    })),
    tags: [tag('g', { transform: `translate(${by} 0)` }, ...foot.tags)],
  }
}
