import { plainTags } from '../../map/svg/plain.ts'
import { type Tag, tag } from '../../map/svg/tag.ts'
import type { Picture, PictureContent, PictureOptions } from './content.ts'
import { type Desk, deskOf, type Placed, round } from './desk.ts'
import { footOf, headOf, movedFoot } from './head-and-foot.ts'
import { keyOf } from './legend.ts'
import { printable } from './lines.ts'
import { mapOf, type PictureMap } from './map.ts'
import { scaleOf } from './scale-strip.ts'
import { sourcesOf } from './source-list.ts'

export const fontFamily = "'Noto Sans','Noto Sans Arabic','Segoe UI',Arial,sans-serif"

/** Tried one after the other: letters shrink until legend, sources and map all have room. */
const shrinking = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4]

/**
 * The whole picture as one SVG: title, what is on show, map, scale, legend, sources, notes and address. Texts are laid
 * out by their measured widths, so nothing lies over another or over the edge; sources that find no room are counted.
 */
export function composePicture(content: PictureContent, options: PictureOptions): Picture {
  for (const shrunk of shrinking) {
    const found = tryLayout(content, options, shrunk, shrunk === shrinking.at(-1))
    if (found) return found
  }
  throw new Error('No layout was found.')
}

function tryLayout(
  content: PictureContent,
  options: PictureOptions,
  shrunk: number,
  isLast: boolean,
): Picture | null {
  const { size } = options
  const desk = deskOf(content, options, shrunk)
  const inner = size.width - 2 * size.margin
  const foot = footOf(desk, content.words, inner)
  const gap = desk.unit * 1.1
  // What has no mark in the picture is known once the map is drawn: room is kept for it.
  const headFor = (unmarked: number) => headOf(desk, content.words, inner, unmarked)
  const end = size.height - size.margin - foot(0).height
  const frame: Frame = {
    content,
    options,
    desk,
    isLast,
    gap,
    inner,
    top: size.margin + headFor(content.records.length).height + gap,
    bottom: end - gap * 1.2,
    strip: desk.unit * 1.9,
  }
  const body = size.column === null ? bodyBelow(frame) : bodyBeside(frame, size.column)
  return body && sheetOf(frame, body, headFor(unmarkedBy(content, body.map)), foot(end))
}

/** Where the map, its legend and the sources may stand: between head and foot. */
interface Frame {
  readonly content: PictureContent
  readonly options: PictureOptions
  readonly desk: Desk
  /** The smallest letters: some source is left out before no picture is made. */
  readonly isLast: boolean
  readonly gap: number
  readonly inner: number
  readonly top: number
  readonly bottom: number
  /** Height of the scale bar's line under the map. */
  readonly strip: number
}

interface Body {
  readonly map: PictureMap
  readonly parts: readonly Placed[]
}

const drawnMap = ({ content, desk, options }: Frame, width: number, height: number) =>
  mapOf(content, { width, height, scale: desk.marks, measure: options.measure })

/** Legend and sources in a column beside the map; null where they find no room. */
function bodyBeside(frame: Frame, usual: number): Body | null {
  const { content, desk, options, isLast, gap, inner, top, bottom, strip } = frame
  const width = usual * (options.growth > 1 ? 1.15 : 1)
  const mapWidth = inner - width - desk.unit * 2
  const map = drawnMap(frame, mapWidth, bottom - strip - top)
  const start = options.size.margin + mapWidth + desk.unit * 2
  const key = keyOf(desk, content.words.key, map.entries, { start, top, width, most: 2 })
  const height = bottom - top - key.height - gap
  const under = top + key.height + gap
  const sources = sourcesOf(desk, content, { start, top: under, width, height, columns: 1 })
  const isShort = sources.named < Math.min(3, content.sources.length)
  return height < 0 || (isShort && !isLast) ? null : { map, parts: [key, sources] }
}

/** Legend and sources under the map, which grows into the room that they leave; null where they find none. */
function bodyBelow(frame: Frame): Body | null {
  const { content, desk, options, isLast, gap, inner, top, bottom, strip } = frame
  const least = (inner * content.box.height) / content.box.width
  const leastHeight = Math.min(Math.max(least, inner * 0.4), inner * 0.62)
  const [start, width] = [options.size.margin, inner]
  const columnsOf = (units: number) => Math.max(2, Math.floor(inner / (desk.unit * units)))
  let mapHeight = leastHeight
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const map = drawnMap(frame, inner, mapHeight)
    const under = top + mapHeight + strip + gap
    const key = keyOf(desk, content.words.key, map.entries, { start, top: under, width, most: columnsOf(21) })
    const below = under + key.height + gap
    const height = bottom - below
    const sources = sourcesOf(desk, content, { start, top: below, width, height, columns: columnsOf(27) })
    const isShort = height < 0 || sources.named < Math.min(6, content.sources.length)
    if (isShort && mapHeight > leastHeight) {
      // A larger map had more to explain.
      mapHeight = Math.max(leastHeight, mapHeight - Math.max(12, desk.unit * 2 - height))
      continue
    }
    if (height < 0 || (isShort && !isLast)) return null
    const spare = height - sources.height
    if (attempt < 2 && spare > desk.unit * 2 && mapHeight < inner * 1.1) {
      mapHeight = Math.min(mapHeight + spare, inner * 1.1)
      continue
    }
    return { map, parts: [key, sources] }
  }
  return null
}

const unmarkedBy = ({ records }: PictureContent, { framed }: PictureMap) =>
  records.filter((id) => !framed.records.includes(id)).length

function sheetOf(frame: Frame, { map, parts }: Body, head: ReturnType<typeof headOf>, foot: Placed): Picture {
  const { content, options, desk, top, strip } = frame
  const { size, palette } = options
  const { words, language, direction } = content
  const start = size.margin
  const left = desk.left(start, map.width)
  const window = { left, right: left + map.width, top, bottom: top + map.height }
  const header = head.at(size.margin)
  const scale = scaleOf(desk, words, map, { start, top: window.bottom, width: map.width }, strip)
  const shifted = { ...foot, ...movedFoot(foot, size.margin, desk) }
  const all = [header, scale, ...parts, shifted]
  const picture = plainTags(
    [...parts, header, scale, shifted].flatMap(({ tags }) => tags),
    {
      palette,
      scale: 1,
      isSpaced: language !== 'ar',
      window: size,
    },
  )
  return {
    width: size.width,
    height: size.height,
    blocks: all.flatMap(({ blocks }) => blocks),
    map: window,
    tag: tag(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        'xml:lang': language,
        lang: language,
        direction,
        width: size.width,
        height: size.height,
        viewBox: `0 0 ${size.width} ${size.height}`,
        role: 'img',
        'font-family': fontFamily,
      },
      tag('title', {}, printable(`${words.atlas}: ${words.title}`)),
      tag('desc', {}, printable([words.sentence, words.notes, words.address].join(' '))),
      tag('rect', { width: size.width, height: size.height, fill: '#ffffff' }),
      // The map's own places are measured from its left in every language.
      tag(
        'g',
        { transform: `translate(${round(left)} ${round(top)})`, direction: 'ltr' },
        ...map.tags(palette),
      ),
      ...picture,
    ),
  }
}

/** The picture with the rules of the fonts that it carries, so that its texts are as wide wherever it is opened. */
export function withFonts({ name, attributes, children }: Tag, rules: string): Tag {
  return rules === ''
    ? { name, attributes, children }
    : { name, attributes, children: [tag('style', {}, rules), ...children] }
}

/** All that is written in a picture. */
export const textOf = ({ children }: Tag): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join(' ')
