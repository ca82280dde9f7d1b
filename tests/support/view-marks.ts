import { type PixelRect, pixelAt, rectRound } from '../../src/domain/boxes.ts'
import type { Drawing, PinMark } from '../../src/domain/drawing-marks.ts'
import { labelMetrics } from '../../src/domain/labels.ts'
import type { PlaceLabel, Position } from '../../src/domain/model.ts'
import type { ZoomRange } from '../../src/domain/zooms.ts'
import { baselineDrop, labelType } from '../../src/map/measures.ts'
import { widthInEms } from './letter-widths.ts'

/** Something on the map and what it covers, in pixels of the whole world at a zoom. */
export interface Covered {
  readonly name: string
  readonly place: string
  readonly box: PixelRect
}

export const standsAt = (step: number, { from, to }: ZoomRange) => from <= step && (to === null || step < to)

/** The heads of pins and badges, rows of goods and their numbers that stand at a step, as both painters draw them. */
export function marksAt(drawing: Drawing, step: number, rise: number): readonly Covered[] {
  const pins = drawing.pins
    .filter(({ zooms }) => standsAt(step, zooms))
    .map((pin) => {
      const half = pin.content === 'flows' ? 10.5 : 12
      return covered(`pin ${pin.place}`, pin.place, pin.position, step, dropOf(pin, rise), half)
    })
  const goods = drawing.areas.flatMap(({ place, position, goods: { length }, rowZooms, stackZooms }) => {
    const half = (wide: number, name: string) =>
      covered(`${name} ${place}`, place, position, step, labelMetrics.iconsDrop, wide, 10.5)
    return [
      ...rowZooms
        .filter((zooms) => standsAt(step, zooms))
        .map(() => half(((length - 1) * labelMetrics.iconPitch) / 2 + 10.5, 'row')),
      ...stackZooms.filter((zooms) => standsAt(step, zooms)).map(() => half(10.5, 'stack')),
    ]
  })
  return [...pins, ...goods]
}

/** Pixels from a pin's place down to the middle of its head. */
function dropOf({ form, stands }: PinMark, rise: number): number {
  if (form === 'pin' || stands === 'pin') return -labelMetrics.pinRise
  if (stands === 'badge') return -rise
  return rise === 0 ? 0 : labelMetrics.iconsDrop
}

function covered(
  name: string,
  place: string,
  position: Position,
  step: number,
  drop: number,
  halfWidth: number,
  halfHeight = halfWidth,
): Covered {
  const { x, y } = pixelAt(position, step)
  return { name, place, box: rectRound(x, y + drop, halfWidth, halfHeight) }
}

/** The letters of the names that stand at a step; `spaced` where a language's letters stand apart. */
export function lettersAt(
  labels: readonly PlaceLabel[],
  step: number,
  nameOf: (place: string) => string,
  spaced: boolean,
): readonly Covered[] {
  return labels
    .filter(({ minZoom }) => minZoom <= step)
    .map(({ id, point, style }) => {
      const { size, weight, spacing } = labelType[style]
      const name = nameOf(id)
      const width = (widthInEms(name, weight) + (spaced ? spacing * name.length : 0)) * size
      const { x, y } = pixelAt(point, step)
      const baseline = y + (style === 'city' ? labelMetrics.cityDrop : 0) + baselineDrop * size
      const [top, bottom] = [baseline - capitals * size, baseline + descent * size]
      return { name, place: id, box: { left: x - width / 2, right: x + width / 2, top, bottom } }
    })
}

/** Ems from the baseline up to the top of capitals, and down to the foot of a "p". */
const [capitals, descent] = [0.714, 0.24]
