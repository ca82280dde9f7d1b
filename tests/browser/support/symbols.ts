import type { Drawing, MarkState, PinMark } from '../../../src/domain/drawing-marks.ts'
import { labelMetrics } from '../../../src/domain/labels.ts'
import { families } from '../../../src/domain/model.ts'
import type { ZoomRange } from '../../../src/domain/zooms.ts'
import { familyColour } from '../../../src/map/palette.ts'
import { light as palette } from '../../../src/map/palettes.ts'
import { pinSymbol } from '../../../src/map/symbols.ts'
import { type Area, type MapPlaces, type Point, standsAt } from './map-place.ts'
import type { Pixels } from './png.ts'

/** A disc of the map in which a symbol's colour is seen: a pin's head, a badge, the middle of an area's icons. */
export interface PlacedSymbol extends Point {
  readonly name: string
  readonly colours: readonly string[]
  /** How far a pixel may be from one of the colours, all channels together. */
  readonly tolerance: number
  readonly radius: number
  /** Of the whole mark: a row of goods is wider than the disc in its middle. */
  readonly halfWidth: number
  readonly state: MarkState
}

const goodColours = [...families, null].map((family) => palette[familyColour(family)])

/** Where the symbols of a drawing stand on the screen, at the zoom that the map has there. */
export function symbolsOf(drawing: Drawing, places: MapPlaces): readonly PlacedSymbol[] {
  const isHere = (zooms: ZoomRange) => standsAt(zooms, places.step)
  const { scale } = places
  const pins = drawing.pins
    .filter((pin) => isHere(pin.zooms))
    .map((pin) => {
      const { x, y } = places.pixelOf(pin.position)
      const isOpen = pinSymbol(pin).strokes[1]?.fill === 'halo'
      const look = isOpen
        ? { colours: [palette.halo], tolerance: 15, radius: 9 * scale }
        : { colours: [palette.pin], tolerance: 40, radius: 11 * scale }
      const name = pin.stands === 'goods' ? `goods at ${pin.place}` : `pin of ${pin.place}`
      const { state } = pin
      return { name, state, x, y: y + dropOf[pin.stands] * scale, halfWidth: look.radius, ...look }
    })
  const goods = drawing.areas.flatMap(({ place, position, goods, rowZooms, stackZooms, state }) => {
    const isRow = rowZooms.some(isHere)
    if (!isRow && !stackZooms.some(isHere)) return []
    const { x, y } = places.pixelOf(position)
    const slots = isRow ? goods.map((_, index) => index - (goods.length - 1) / 2) : [0]
    // A number of statements is a ring, and so is a single case: too fine to be told by its colour.
    const filled = isRow || goods.length === 1 ? goods.findIndex(({ single }) => !single) : -1
    const look =
      filled < 0
        ? { colours: [palette.halo], tolerance: 15, radius: 8 * scale }
        : { colours: goodColours, tolerance: 90, radius: 11 * scale }
    const pitch = labelMetrics.iconPitch * scale
    return {
      name: `icons of ${place}`,
      state,
      x: x + (slots[Math.max(filled, 0)] ?? 0) * pitch,
      y: y + dropOf.goods * scale,
      halfWidth: look.radius + (slots.length - 1) * pitch,
      ...look,
    }
  })
  return [...pins, ...goods]
}

/** Pixels at the base text size from a position down to the middle of what stands there. */
const dropOf: Readonly<Record<PinMark['stands'], number>> = {
  pin: -labelMetrics.pinRise,
  badge: -labelMetrics.badgeRise,
  goods: labelMetrics.iconsDrop,
}

/** Those that lie wholly on the map, and under no panel. */
export function inSight(symbols: readonly PlacedSymbol[], { free }: MapPlaces): readonly PlacedSymbol[] {
  return symbols.filter(
    ({ x, y, radius }) =>
      x > free.x + radius &&
      x < free.x + free.width - radius &&
      y > free.y + radius &&
      y < free.y + free.height - radius,
  )
}

/** Whether a disc keeps clear of a rectangle. */
export function isClearOf({ x, y, radius }: PlacedSymbol, area: Area): boolean {
  const [left, top] = [area.x - radius, area.y - radius]
  return x < left || y < top || x > area.x + area.width + radius || y > area.y + area.height + radius
}

/** The share of a symbol's disc that has one of its colours: about nought where it is not drawn. */
export function shareOfColour(picture: Pixels, { x, y, radius, colours, tolerance }: PlacedSymbol): number {
  const wanted = colours.map((colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)))
  let [all, alike] = [0, 0]
  for (let row = Math.ceil(y - radius); row <= y + radius; row++) {
    for (let column = Math.ceil(x - radius); column <= x + radius; column++) {
      if (Math.hypot(column - x, row - y) > radius) continue
      all += 1
      const at = (row * picture.width + column) * 3
      const distanceTo = (colour: readonly number[]) =>
        colour.reduce((sum, value, channel) => sum + Math.abs((picture.rgb[at + channel] ?? 0) - value), 0)
      if (wanted.some((colour) => distanceTo(colour) < tolerance)) alike += 1
    }
  }
  return all === 0 ? 0 : alike / all
}
