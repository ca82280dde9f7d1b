import { isWithin, type Pixel, type PixelBox, type PixelSize, pixelOf } from './camera.ts'
import type { AreaMark, Drawing, NumberMark, PinMark } from './drawing-marks.ts'
import { labelMetrics } from './labels.ts'
import { middleOf } from './posts.ts'
import { standingAt } from './standing.ts'
import type { Camera } from './view.ts'
import { zoomOfMarks } from './zooms.ts'

/** A mark that can be chosen, where it stands on the map: its middle and how far it reaches, in pixels. */
export interface StandingMark extends Pixel {
  readonly id: string
  /** Null: a number on a line. */
  readonly place: string | null
  /** What is written on a line; null for a mark of a place. */
  readonly text: string | null
  readonly records: readonly string[]
  readonly halfWidth: number
  readonly halfHeight: number
}

/** What the map shows of itself. */
export interface Sight {
  readonly camera: Camera
  readonly size: PixelSize
  /** The part that nothing covers: marks outside it are passed over. */
  readonly free: PixelBox
  /** Pixels of a map label: marks grow with it. */
  readonly labelSize: number
}

/**
 * The marks in sight as one reads them: row by row from above, along the direction of the language. A group that
 * stands for several records is one mark; each good of a row is one.
 */
export function marksInOrder(
  drawing: Drawing,
  sight: Sight,
  direction: 'ltr' | 'rtl' = 'ltr',
): readonly StandingMark[] {
  const scale = sight.labelSize / labelMetrics.size
  const along = direction === 'rtl' ? -1 : 1
  const rowOf = ({ y }: Pixel) => Math.floor(y / (rowHeight * scale))
  return standingMarks(drawing, sight)
    .filter((mark) => isWithin(sight.free, mark))
    .sort((a, b) => rowOf(a) - rowOf(b) || along * (a.x - b.x) || a.y - b.y)
}

/** Pixels: two marks' height, so that neighbours of almost the same latitude follow each other. */
const rowHeight = 48

function standingMarks(drawing: Drawing, { camera, size, labelSize }: Sight): readonly StandingMark[] {
  const scale = labelSize / labelMetrics.size
  const { pins, areas, numbers } = standingAt(drawing, zoomOfMarks(camera.zoom, scale))
  const placed = (mark: Offset): StandingMark => {
    const { position, right, down, halfWidth, halfHeight, ...told } = mark
    const { x, y } = pixelOf(camera, size, position)
    return {
      ...told,
      x: x + right * scale,
      y: y + down * scale,
      halfWidth: halfWidth * scale,
      halfHeight: halfHeight * scale,
    }
  }
  return [
    ...pins.map(pinAt),
    ...areas.flatMap((area) => [
      ...(area.rowZooms.length > 0 ? rowOf(area) : []),
      ...(area.stackZooms.length > 0 ? [stackOf(area)] : []),
    ]),
    ...numbers.map(numberAt),
  ].map(placed)
}

/** A mark at a position of the map, moved by pixels at the base text size. */
type Offset = Omit<StandingMark, 'x' | 'y'> & {
  readonly position: readonly [number, number]
  readonly right: number
  readonly down: number
}

const around = (position: Offset['position'], right: number, down: number) => ({
  position,
  right,
  down,
  halfWidth: labelMetrics.badgeSize / 2,
  halfHeight: labelMetrics.badgeSize / 2,
})

function pinAt({ place, position, stands, records }: PinMark): Offset {
  return {
    ...around(position, 0, middleOf(stands, labelMetrics.badgeRise)),
    id: `pin:${place}`,
    place,
    text: null,
    records,
  }
}

function numberAt({ line, position, text, records }: NumberMark): Offset {
  return {
    ...around(position, 0, 0),
    halfWidth: 4 + 3.5 * text.length,
    halfHeight: 8,
    id: `number:${line}`,
    place: null,
    text,
    records,
  }
}

function rowOf({ place, position, goods }: AreaMark): readonly Offset[] {
  const first = (-(goods.length - 1) * labelMetrics.iconPitch) / 2
  return goods.map(({ record }, index) => ({
    ...around(position, first + index * labelMetrics.iconPitch, labelMetrics.iconsDrop),
    id: `good:${place}:${record}`,
    place,
    text: null,
    records: [record],
  }))
}

function stackOf({ place, position, goods }: AreaMark): Offset {
  return {
    ...around(position, 0, labelMetrics.iconsDrop),
    id: `goods:${place}`,
    place,
    text: null,
    records: goods.map(({ record }) => record),
  }
}
