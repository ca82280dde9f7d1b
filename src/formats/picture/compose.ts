import type { PixelRect } from '../../domain/boxes.ts'
import { scaleBar } from '../../domain/camera.ts'
import { type Box, unproject } from '../../domain/mercator.ts'
import { type PlainOptions, plainTags } from '../../map/svg/plain.ts'
import { type Tag, tag } from '../../map/svg/tag.ts'
import { balance, flow } from './columns.ts'
import type { KeyEntry } from './key-entries.ts'
import { type Font, linesOf, type Measure, printable } from './lines.ts'
import { type MapContent, mapOf, type PictureMap } from './map.ts'
import type { PictureSize } from './sizes.ts'

export interface PictureContent extends MapContent {
  readonly direction: 'ltr' | 'rtl'
  readonly words: PictureWords
  /** Of the records on show, those to name first in front. */
  readonly sources: readonly string[]
  /** Part of the world, in units of its projection, that the map holds at least. */
  readonly box: Box
}

/** All that is said beside the map, in one language. */
export interface PictureWords {
  readonly atlas: string
  readonly title: string
  /** What is on show, with the version and date of the data. */
  readonly sentence: string
  /** How many of the records on show have no mark in the picture; nothing for none. */
  readonly unmarked: (count: number) => string
  readonly key: string
  readonly sources: (count: number) => string
  readonly moreSources: (count: number) => string
  readonly scale: (km: number) => string
  /** Disclaimer and credits. */
  readonly notes: string
  readonly address: string
  /** Version and date of the data. */
  readonly release: string
  /** In place of an address that is too long to print. */
  readonly shortAddress: string
}

export interface PictureOptions {
  readonly size: PictureSize
  /** What all letters and marks grow by; one unless the appearance is for a projector. */
  readonly growth: number
  readonly palette: PlainOptions['palette']
  readonly measure: Measure
}

/** A text of the picture and the room that it takes, in pixels at one times. */
export interface TextBlock {
  readonly name: string
  readonly box: PixelRect
  readonly lines: readonly string[]
}

export interface Picture {
  readonly tag: Tag
  readonly width: number
  readonly height: number
  readonly blocks: readonly TextBlock[]
  /** The window of the map. */
  readonly map: PixelRect
}

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

interface Placed {
  readonly blocks: readonly TextBlock[]
  readonly tags: readonly Tag[]
  readonly height: number
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
  const { words } = content
  const foot = footOf(desk, words, inner)
  const bottom = size.height - size.margin - foot(0).height
  const gap = desk.unit * 1.1

  // What has no mark in the picture is known once the map is drawn: two lines are kept for it.
  const headFor = (unmarked: number) => headOf(desk, words, inner, unmarked)
  const top = size.margin + headFor(content.records.length).height + gap
  const strip = desk.unit * 1.9
  const place = (parts: Omit<Sheet, 'content' | 'options' | 'foot' | 'head' | 'desk'>) =>
    sheetOf({
      content,
      options,
      desk,
      head: headFor(unmarkedBy(content, parts.map)),
      foot: foot(bottom),
      ...parts,
    })

  if (size.column !== null) {
    const column = size.column * (options.growth > 1 ? 1.15 : 1)
    const mapWidth = inner - column - desk.unit * 2
    const mapHeight = bottom - gap * 1.2 - strip - top
    const map = mapOf(content, {
      width: mapWidth,
      height: mapHeight,
      scale: desk.marks,
      measure: options.measure,
    })
    const start = size.margin + mapWidth + desk.unit * 2
    const key = keyOf(desk, words.key, map.entries, { start, top, width: column, most: 2 })
    const room = bottom - gap * 1.2 - top - key.height - gap
    const sources = sourcesOf(desk, content, {
      start,
      top: top + key.height + gap,
      width: column,
      height: room,
      columns: 1,
    })
    if (!isLast && (room < 0 || sources.named < Math.min(3, content.sources.length))) return null
    if (room < 0) return null
    return place({ map, start: size.margin, top, strip, parts: [key, sources] })
  }

  const least = (inner * content.box.height) / content.box.width
  const leastHeight = Math.min(Math.max(least, inner * 0.4), inner * 0.62)
  const space = bottom - gap * 1.2 - top - strip - gap
  let mapHeight = leastHeight
  for (let round = 0; round < 4; round += 1) {
    const map = mapOf(content, {
      width: inner,
      height: mapHeight,
      scale: desk.marks,
      measure: options.measure,
    })
    const under = top + mapHeight + strip + gap
    const columns = Math.max(2, Math.floor(inner / (desk.unit * 21)))
    const key = keyOf(desk, words.key, map.entries, {
      start: size.margin,
      top: under,
      width: inner,
      most: columns,
    })
    const room = space - mapHeight - key.height - gap
    const sources = sourcesOf(desk, content, {
      start: size.margin,
      top: under + key.height + gap,
      width: inner,
      height: room,
      columns: Math.max(2, Math.floor(inner / (desk.unit * 27))),
    })
    const isShort = room < 0 || sources.named < Math.min(6, content.sources.length)
    if (isShort && mapHeight > leastHeight) {
      // A larger map had more to explain.
      mapHeight = Math.max(leastHeight, mapHeight - Math.max(12, desk.unit * 2 - room))
      continue
    }
    if (room < 0 || (isShort && !isLast)) return null
    const spare = room - sources.height
    if (round < 2 && spare > desk.unit * 2 && mapHeight < inner * 1.1) {
      mapHeight = Math.min(mapHeight + spare, inner * 1.1)
      continue
    }
    return place({ map, start: size.margin, top, strip, parts: [key, sources] })
  }
  return null
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

const unmarkedBy = ({ records }: PictureContent, { framed }: PictureMap) =>
  records.filter((id) => !framed.records.includes(id)).length

/** What writes on the page: from the inline start, whichever side that is. */
interface Desk {
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

interface ParagraphPlace {
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

function deskOf({ direction, language }: PictureContent, options: PictureOptions, shrunk: number): Desk {
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

function headOf(desk: Desk, words: PictureWords, width: number, unmarked: number) {
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
function footOf(desk: Desk, words: PictureWords, width: number) {
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

interface Room {
  readonly start: number
  readonly top: number
  readonly width: number
}

function keyOf(
  desk: Desk,
  heading: string,
  entries: readonly KeyEntry[],
  room: Room & { readonly most: number },
): Placed {
  const { unit } = desk
  const font: Font = { size: unit, weight: 400 }
  const head = headingOf(desk, 'key-heading', heading, room)
  const grown = unit / 11
  const indent = 40 * grown
  const gutter = unit * 1.6
  const columnWidth = (columns: number) => (room.width - gutter * (columns - 1)) / columns
  const entryAt = ({ sample, text }: KeyEntry, start: number, top: number, width: number): Placed => {
    const inset = sample ? indent : 0
    const words = desk.paragraph('key', text, {
      start: start + inset,
      top: top + 1.5 * grown,
      width: width - inset,
      font,
      colour: desk.palette.ink ?? '',
    })
    const line = font.size * desk.leading
    const drawn = sample
      ? [
          tag(
            'g',
            {
              transform: `translate(${round(desk.left(start, 34 * grown))} ${round(top + 1.5 * grown + line / 2 - 9 * grown)}) scale(${round(grown)})`,
            },
            sample,
          ),
        ]
      : []
    return {
      blocks: words.blocks,
      tags: [...drawn, ...words.tags],
      height: Math.max(words.height, sample ? 15 * grown : 0) + 3 * grown,
    }
  }
  const laid = (columns: number) => {
    const width = columnWidth(columns)
    const heights = entries.map((entry) => entryAt(entry, 0, 0, width).height)
    return { width, heights, ...balance(heights, columns) }
  }
  // As many columns as make it lowest, the fewest of these.
  const forms = Array.from({ length: room.most }, (_, index) => laid(index + 1))
  const best = forms.reduce((lowest, form) => (form.height < lowest.height - unit ? form : lowest))
  const placed = best.columns.flatMap((column, at) => {
    let top = room.top + head.height
    return column.map((index) => {
      const entry = entries[index] as KeyEntry
      const made = entryAt(entry, room.start + at * (best.width + gutter), top, best.width)
      top += best.heights[index] ?? 0
      return made
    })
  })
  return { ...joined([head, ...placed]), height: head.height + best.height }
}

function sourcesOf(
  desk: Desk,
  { words, sources }: PictureContent,
  room: Room & { readonly height: number; readonly columns: number },
): Placed & { readonly named: number } {
  if (sources.length === 0) return { blocks: [], tags: [], height: 0, named: 0 }
  const { unit } = desk
  const font: Font = { size: unit * 0.86, weight: 400 }
  const head = headingOf(desk, 'sources-heading', words.sources(sources.length), room)
  const gutter = unit * 1.6
  const width = (room.width - gutter * (room.columns - 1)) / room.columns
  const space = room.height - head.height
  const after = unit * 0.35
  const citation = (text: string, start: number, top: number, name = 'source') =>
    desk.paragraph(name, text, {
      start,
      top,
      width,
      font,
      colour: desk.palette.label ?? '',
      ...(name === 'source' ? { direction: directionOf(text) } : {}),
    })
  const heights: number[] = []
  for (const text of sources) {
    heights.push(citation(text, 0, 0).height + after)
    if (heights.reduce((sum, height) => sum + height, 0) > space * room.columns) break
  }
  for (let named = heights.length; named >= 0; named -= 1) {
    const rest = sources.length - named
    const more = rest > 0 ? [citation(words.moreSources(rest), 0, 0, 'more-sources').height + after] : []
    const all = [...heights.slice(0, named), ...more]
    if (!flow(all, room.columns, space)) continue
    const columns =
      named === sources.length
        ? balance(all, room.columns)
        : (flow(all, room.columns, space) as ReturnType<typeof balance>)
    const placed = columns.columns.flatMap((column, at) => {
      let top = room.top + head.height
      return column.map((index) => {
        const [text, name] =
          index < named ? [sources[index] ?? '', 'source'] : [words.moreSources(rest), 'more-sources']
        const made = citation(text, room.start + at * (width + gutter), top, name)
        top += all[index] ?? 0
        return made
      })
    })
    return { ...joined([head, ...placed]), height: head.height + columns.height, named }
  }
  return { blocks: [], tags: [], height: 0, named: 0 }
}

function headingOf(desk: Desk, name: string, text: string, { start, top, width }: Room): Placed {
  const font: Font = { size: desk.unit * 1.05, weight: 600 }
  const made = desk.paragraph(name, text, { start, top, width, font, colour: desk.palette.ink ?? '' })
  return { ...made, height: made.height + desk.unit * 0.25 }
}

/** A citation runs as most of its letters do, whatever the language round it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letters = text.match(/\p{L}/gu) ?? []
  const arabic = text.match(/\p{Script=Arabic}/gu) ?? []
  return arabic.length * 2 > letters.length ? 'rtl' : 'ltr'
}

interface Sheet {
  readonly content: PictureContent
  readonly options: PictureOptions
  readonly desk: Desk
  readonly head: ReturnType<typeof headOf>
  readonly foot: Placed
  readonly map: PictureMap
  readonly start: number
  readonly top: number
  readonly strip: number
  readonly parts: readonly Placed[]
}

function sheetOf({ content, options, desk, head, foot, map, start, top, strip, parts }: Sheet): Picture {
  const { size, palette } = options
  const { words, language, direction } = content
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

/** The foot was laid out at no margin: it moves in by the page's. */
function movedFoot(foot: Placed, margin: number, { isRtl }: Desk): Pick<Placed, 'blocks' | 'tags'> {
  const by = isRtl ? -margin : margin
  return {
    blocks: foot.blocks.map((block) => ({
      ...block,
      box: { ...block.box, left: block.box.left + by, right: block.box.right + by },
    })),
    tags: [tag('g', { transform: `translate(${by} 0)` }, ...foot.tags)],
  }
}

/** Under the map: a round length, true at the map's middle. */
function scaleOf(desk: Desk, words: PictureWords, map: PictureMap, at: Room, strip: number): Placed {
  const { unit, palette } = desk
  const [longitude, latitude] = unproject([map.box.x + map.box.width / 2, map.box.y + map.box.height / 2])
  const { km, width } = scaleBar({ zoom: map.zoom, longitude, latitude }, unit * 11)
  const left = desk.left(at.start, width)
  const [y, tick] = [at.top + strip * 0.55, unit * 0.4]
  const bar = tag('path', {
    d: `M${round(left)} ${round(y - tick)}V${round(y)}H${round(left + width)}V${round(y - tick)}`,
    fill: 'none',
    stroke: palette.ink ?? '',
    'stroke-width': 1.2,
  })
  const font: Font = { size: unit * 0.9, weight: 400 }
  const said = desk.paragraph('scale', words.scale(km), {
    start: at.start + width + unit * 0.8,
    top: at.top + strip * 0.32,
    width: at.width - width - unit * 0.8,
    font,
    colour: palette.label ?? '',
    most: 1,
  })
  return { blocks: said.blocks, tags: [bar, ...said.tags], height: strip }
}

function joined(parts: readonly Placed[]): Placed {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    tags: parts.flatMap(({ tags }) => tags),
    height: parts.reduce((sum, { height }) => sum + height, 0),
  }
}

const round = (pixels: number) => Number(pixels.toFixed(2))
