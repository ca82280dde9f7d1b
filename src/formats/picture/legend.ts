import { tag } from '../../map/svg/tag.ts'
import { balance } from './columns.ts'
import { type Desk, headingOf, joined, type Placed, type Room, round } from './desk.ts'
import type { KeyEntry } from './key-entries.ts'
import type { Font } from './lines.ts'

/** The legend under its heading, in as many columns as make it lowest. */
export function keyOf(
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
