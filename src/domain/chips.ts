import { type PixelRect, touch } from './boxes.ts'
import type { PixelBox } from './camera.ts'
import { unique } from './collections.ts'

/** A place beyond the map's edge: where its bearing meets the edge, and how wide its name is in pixels. */
export interface Chip {
  readonly place: string
  readonly records: readonly string[]
  readonly x: number
  readonly y: number
  readonly angle: number
  readonly width: number
}

/** A chip that stands for those that would lie on it. */
export interface ChipGroup extends Chip {
  readonly places: readonly string[]
}

const height = 46
/** A chip is no wider: the style sheet cuts long names. */
export const widestName = 200

/** Room of "+12" behind a name. */
const roomForMore = 30

/** Square pixels of the room for each chip: a small map keeps few. */
const roomForEach = 62_000

/**
 * The chips with most records first; one that would touch another, or for which there is no room any more, joins
 * the nearest. `scale` is how much larger than usual the text is. A chip slides along its edge until it is clear of `taken`: marks and tiles that must stay in reach.
 */
export function chipGroups(
  chips: readonly Chip[],
  room: PixelBox,
  taken: readonly PixelRect[] = [],
  scale = 1,
): readonly ChipGroup[] {
  const groups: { chip: Chip; places: string[]; records: readonly string[]; box: PixelRect }[] = []
  for (const chip of [...chips].sort((a, b) => b.records.length - a.records.length)) {
    const there = boxOf(chip, room, scale)
    const isFull = groups.length * roomForEach * scale ** 2 > room.width * room.height
    const near = groups.find((group) => touch(group.box, there))
    // The first has none to join: it goes as far along its edge as it must.
    const reach = groups.length === 0 ? Number.POSITIVE_INFINITY : farthest
    const others = [...taken, ...groups.map(({ box }) => box)]
    const free = near || isFull ? null : slid(chip, room, scale, others, reach)
    const joins = near ?? (free ? undefined : nearest(groups, chip))
    if (joins) {
      joins.places.push(chip.place)
      joins.records = unique([...joins.records, ...chip.records])
    } else {
      const stands = free ?? chip
      groups.push({
        chip: stands,
        places: [chip.place],
        records: chip.records,
        box: boxOf(stands, room, scale),
      })
    }
  }
  return groups.map(({ chip, places, records }) => ({ ...chip, places, records }))
}

/** The chip as near to its place along its edge as it is clear; null when it nowhere is. */
function slid(
  chip: Chip,
  room: PixelBox,
  scale: number,
  taken: readonly PixelRect[],
  reach: number,
): Chip | null {
  const isUpright = chip.x <= room.x + 1 || chip.x >= room.x + room.width - 1
  const [from, to] = isUpright ? [room.y, room.y + room.height] : [room.x, room.x + room.width]
  for (let away = 0; away <= Math.min(reach, to - from); away += slide) {
    for (const sign of away === 0 ? [1] : [1, -1]) {
      const at = (isUpright ? chip.y : chip.x) + sign * away
      if (at < from || at > to) continue
      const moved = isUpright ? { ...chip, y: at } : { ...chip, x: at }
      const box = boxOf(moved, room, scale)
      if (!taken.some((one) => touch(one, box))) return moved
    }
  }
  return null
}

/** Pixels of one try, and how far from its bearing a chip may stand. */
const slide = 12
const farthest = 260

/** How far along a side, as a share: a chip hangs inwards from its own edge and never out of the room. */
export const shareOf = (at: number, start: number, length: number) => (at - start) / length

const nearest = <T extends { readonly chip: Chip }>(groups: readonly T[], { x, y }: Chip) =>
  [...groups].sort(
    (a, b) => Math.hypot(a.chip.x - x, a.chip.y - y) - Math.hypot(b.chip.x - x, b.chip.y - y),
  )[0]

function boxOf({ x, y, width }: Chip, room: PixelBox, scale: number): PixelRect {
  const [wide, high] = [width + roomForMore * scale, height * scale]
  const left = x - shareOf(x, room.x, room.width) * wide
  const top = y - shareOf(y, room.y, room.height) * high
  return { left, right: left + wide + 6, top, bottom: top + high }
}
