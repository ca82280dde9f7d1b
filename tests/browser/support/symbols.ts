import type { Drawing } from '../../../src/domain/drawing.ts'
import { labelMetrics } from '../../../src/domain/labels.ts'
import { families } from '../../../src/domain/model.ts'
import { familyColour, palette } from '../../../src/map/palette.ts'
import { pinSymbol } from '../../../src/map/symbols.ts'
import type { MapPlaces, Point } from './map-place.ts'
import type { Pixels } from './png.ts'

/** A disc of the map in which a symbol's colour is seen: a pin's head, a badge, the middle of an area's icons. */
export interface PlacedSymbol extends Point {
  readonly name: string
  readonly colours: readonly string[]
  /** How far a pixel may be from one of the colours, all channels together. */
  readonly tolerance: number
  readonly radius: number
}

const goodColours = [...families, null].map((family) => palette[familyColour(family)])

/** Where the symbols of a drawing stand on the screen. */
export function symbolsOf(drawing: Drawing, places: MapPlaces): readonly PlacedSymbol[] {
  const { scale } = places
  const pins = drawing.pins.map((pin) => {
    const rise = pin.form === 'pin' ? -(pinSymbol(pin).top + 14) : labelMetrics.badgeRise
    const { x, y } = places.pixelOf(pin.position)
    const isOpen = pinSymbol(pin).strokes[1]?.fill === 'halo'
    const look = isOpen
      ? { colours: [palette.halo], tolerance: 15, radius: 9 * scale }
      : { colours: [palette.pin], tolerance: 40, radius: 11 * scale }
    return { name: `pin of ${pin.place}`, x, y: y - rise * scale, ...look }
  })
  const areas = drawing.areas
    .filter((area) => area.goods.length > 0)
    .map((area) => {
      const { x, y } = places.pixelOf(area.position)
      const drop = labelMetrics.iconsDrop * scale
      return {
        name: `icons of ${area.place}`,
        colours: goodColours,
        tolerance: 90,
        x,
        y: y + drop,
        radius: 11 * scale,
      }
    })
  return [...pins, ...areas]
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
