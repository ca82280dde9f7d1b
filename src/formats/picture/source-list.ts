import { balance, flow } from './columns.ts'
import type { PictureContent } from './content.ts'
import { type Desk, headingOf, joined, type Placed, type Room } from './desk.ts'
import type { Font } from './lines.ts'

/** As many sources as find room, and the number of the others. */
export function sourcesOf(
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
