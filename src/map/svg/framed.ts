import type { FeatureCollection } from 'geojson'
import { type PixelRect, touch } from '../../domain/boxes.ts'
import { unique } from '../../domain/collections.ts'
import type { AreaMark, Drawing, LineMark, NumberMark, PinMark } from '../../domain/drawing-marks.ts'
import { labelMetrics } from '../../domain/labels.ts'
import { type Box, unproject } from '../../domain/mercator.ts'
import type { PlaceLabel, Position } from '../../domain/model.ts'
import { standingAt } from '../../domain/standing.ts'
import { mapSteps, zoomOfMarks } from '../../domain/zooms.ts'
import { countAt } from '../measures.ts'
import { pinSymbol } from '../symbols.ts'
import { ringsOf } from './base.ts'
import { dropOf } from './marks.ts'
import type { Plane } from './plane.ts'
import { areaIsSeen, isWithinOutlines, lineIsSeen, outlinesOf, pointOf } from './window.ts'

/** A window on the map, and what stands in it. */
export interface Framing {
  /** Units of the projected world. */
  readonly box: Box
  readonly plane: Plane
  /** On MapLibre's scale. */
  readonly zoom: number
  /** What marks and names grow by. */
  readonly scale: number
  readonly countries: FeatureCollection
  readonly extentOf: (place: string) => readonly Position[] | null
  /** Half of what a name is wide, in pixels before it grows. */
  readonly halfWidthOf: (label: PlaceLabel) => number
}

export interface Framed {
  /** Every mark of it is seen, whole but for lines and outlines, which the window cuts. */
  readonly drawing: Drawing
  /** Names that stand free of every symbol and number, those of areas moved a little where they must be. */
  readonly labels: readonly PlaceLabel[]
  /** Names of countries that found no free place near their own: to be painted under the marks. */
  readonly covered: readonly PlaceLabel[]
  /** Ids of the records that have a mark in the window. */
  readonly records: readonly string[]
  readonly showsTint: boolean
}

/** Pixels that a symbol may reach over the window's edge; one that would reach further is left out, not cut. */
export const overhang = 10

/** The part of a drawing that a window shows at its zoom. */
export function framed(drawing: Drawing, labels: readonly PlaceLabel[], framing: Framing): Framed {
  const { plane, scale } = framing
  const step = stepAt(framing.zoom, scale)
  const standing = standingAt(drawing, step)
  const isWhole = (position: Position, { left, top, right, bottom }: PixelRect, over = overhang) => {
    const [x, y] = pointOf(position, plane)
    return (
      x + left * scale >= -over &&
      x + right * scale <= plane.width + over &&
      y + top * scale >= -over &&
      y + bottom * scale <= plane.height + over
    )
  }
  const isIn = (position: Position) => {
    const [x, y] = pointOf(position, plane)
    return x >= 0 && y >= 0 && x <= plane.width && y <= plane.height
  }
  const outlineOf = outlines(framing)
  const isLineSeen = ({ line }: Pick<LineMark, 'line'>) => lineIsSeen(line, plane)
  const pins = standing.pins.filter((pin) => isIn(pin.position) && isWhole(pin.position, roomOfPin(pin)))
  const areas = standing.areas
    .filter(({ place }) => areaIsSeen(outlineOf(place), plane))
    .map((area) =>
      isIn(area.position) ? rowWithin(area, framing) : { ...area, rowZooms: [], stackZooms: [] },
    )
  const lines = standing.lines.filter(isLineSeen)
  const stops = standing.stops.filter(({ position }) => isWhole(position, around(9)))
  const numbers = standing.numbers.filter((number) => isWhole(number.position, roomOfNumber(number), 0))
  const counts = standing.counts.filter(({ position }) => isWhole(position, roomOfCount, 0))
  const symbols = [
    ...pins.map((pin) => boxAt(pin.position, roomOfPin(pin), framing)),
    ...areas.flatMap((area) => roomOfRow(area).map((room) => boxAt(area.position, room, framing))),
  ]
  const small = [
    ...stops.map(({ position }) => boxAt(position, around(8), framing)),
    ...numbers.map((number) => boxAt(number.position, roomOfNumber(number), framing)),
    ...counts.map(({ position }) => boxAt(position, roomOfCount, framing)),
  ]
  // A country that the screen names only from nearer is named here too where its name has room.
  const named = labels.filter(({ id, minZoom, point, style }) =>
    style === 'country'
      ? (isIn(point) && minZoom <= step + 2.5) || (!isIn(point) && areaIsSeen(outlineOf(id), plane))
      : isIn(point) && minZoom <= step,
  )
  return {
    drawing: {
      ...standing,
      lines,
      areas,
      pins,
      stops,
      numbers,
      counts,
      ties: standing.ties.filter(isLineSeen),
    },
    ...placeNames(named, { symbols, small }, framing, { step, outlineOf }),
    records: unique([
      ...[...lines, ...areas, ...pins].flatMap(({ records }) => records),
      ...stops.map(({ record }) => record),
    ]),
    showsTint: standing.countries.some(
      ({ id, takesPart }) => takesPart > 0 && areaIsSeen(outlineOf(id), plane),
    ),
  }
}

/** Pixels round a mark's position, before it grows. */
function roomOfPin(pin: PinMark): PixelRect {
  const { left, right, top, bottom } = pinSymbol(pin)
  const down = dropOf(pin)
  return { left, right, top: top + down, bottom: bottom + down }
}

function roomOfRow({ goods, rowZooms, stackZooms }: AreaMark): readonly PixelRect[] {
  if (goods.length === 0 || rowZooms.length + stackZooms.length === 0) return []
  const half = rowZooms.length > 0 ? ((goods.length - 1) * labelMetrics.iconPitch) / 2 + 12 : 12
  const { iconsDrop } = labelMetrics
  return [{ left: -half, right: half, top: iconsDrop - 12, bottom: iconsDrop + 12 }]
}

const roomOfNumber = ({ text }: NumberMark): PixelRect => ({
  left: -3.4 * text.length - 2,
  right: 3.4 * text.length + 2,
  top: -7,
  bottom: 7,
})

const roomOfCount: PixelRect = {
  left: countAt.x - 10,
  right: countAt.x + 10,
  top: countAt.y - 8,
  bottom: countAt.y + 8,
}

function boxAt(
  position: Position,
  { left, right, top, bottom }: PixelRect,
  { plane, scale }: Framing,
): PixelRect {
  const [x, y] = pointOf(position, plane)
  return {
    left: x + left * scale,
    right: x + right * scale,
    top: y + top * scale,
    bottom: y + bottom * scale,
  }
}

/** Pixels by which the name of an area may move from its point, before it grows: the nearest first. */
const moves = [0, 6, 12, 18, 24, 30, 36, 42, 50, 58].flatMap((far) =>
  far === 0
    ? [[0, 0] as const]
    : [90, 270, 0, 180, 45, 135, 225, 315, 22, 158, 202, 338].map((degrees) => moved(far, degrees)),
)
function moved(far: number, degrees: number) {
  const turn = (degrees * Math.PI) / 180
  return [Math.round(1.4 * far * Math.cos(turn)), Math.round(far * Math.sin(turn))] as const
}

const ranks = ['country', 'territory', 'city', 'region', 'sea'] as const

/** Gives each name a place where it lies on no symbol, no number and no other name, countries first. */
function placeNames(
  labels: readonly PlaceLabel[],
  marks: { readonly symbols: readonly PixelRect[]; readonly small: readonly PixelRect[] },
  framing: Framing,
  { step, outlineOf }: { readonly step: number; readonly outlineOf: ReturnType<typeof outlines> },
): Pick<Framed, 'labels' | 'covered'> {
  const { plane, box, scale } = framing
  const taken = [...marks.symbols]
  const placed: PlaceLabel[] = []
  const covered: PlaceLabel[] = []
  const pixels = plane.width / box.width
  const land = framing.countries.features
    .filter(({ geometry }) => areaIsSeen(ringsOf(geometry), plane))
    .map(({ geometry }) => outlinesOf(ringsOf(geometry), plane))
  const rankOf = ({ style, minZoom }: PlaceLabel) =>
    ranks.indexOf(style) + (minZoom > step ? ranks.length : 0)
  const inRank = [...labels].sort((a, b) => rankOf(a) - rankOf(b))
  for (const label of inRank) {
    const half = framing.halfWidthOf(label) + 1
    const y = label.style === 'city' ? labelMetrics.cityDrop : 0
    const room = { left: -half, right: half, top: y - 7, bottom: y + 7 }
    const [x0, y0] = pointOf(label.point, plane)
    const at = (x: number, y: number): PlaceLabel => ({
      ...label,
      point: unproject([box.x + x / pixels, box.y + y / pixels]),
    })
    const own = label.style === 'country' ? outlinesOf(outlineOf(label.id), plane) : []
    const isElsewhere = x0 < 0 || y0 < 0 || x0 > plane.width || y0 > plane.height
    const places = isElsewhere
      ? innermost(own, plane).map(([x, y]) => at(x, y))
      : (label.style === 'city' ? moves.slice(0, 1) : moves).map(([right, down]) =>
          right === 0 && down === 0 ? label : at(x0 + right * scale, y0 + down * scale),
        )
    const free = places.filter(({ point }) => {
      const here = boxAt(point, room, framing)
      // A city's name stands where it stands: a bar or number that it would cover is no reason to leave it out.
      const others = label.style === 'city' ? taken : [...taken, ...marks.small]
      return isInside(here, plane) && !others.some((other) => touch(here, other))
    })
    const isAt = (outlines: Outlines) => (one: PlaceLabel) =>
      isWithinOutlines(outlines, pointOf(one.point, plane))
    // Where it stands; elsewhere in its own outline; off its coast.
    const found =
      free.find(({ point }) => point === label.point) ??
      free.find(isAt(own)) ??
      free.find((one) => own.length === 0 || !land.some((outlines) => isAt(outlines)(one)))
    if (found) {
      placed.push(found)
      taken.push(boxAt(found.point, room, framing))
    } else if (own.length > 0 && label.minZoom <= step && !isElsewhere) {
      const shares = [label, ...places.filter(isAt(own))].map((one) => {
        const here = boxAt(one.point, room, framing)
        return { one, share: isInside(here, plane) ? coveredShare(here, taken) : 1 }
      })
      const best = shares.reduce((least, next) => (next.share < least.share ? next : least))
      if (best.share < mostCovered) {
        covered.push(best.one)
        taken.push(boxAt(best.one.point, room, framing))
      }
    }
  }
  return { labels: placed, covered }
}

type Outlines = ReturnType<typeof outlinesOf>

/** Points all over the window that lie in an area, those in the middle of what is seen of it first. */
function innermost(outlines: Outlines, { width, height }: Plane): readonly (readonly [number, number])[] {
  const shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
  const points = shares
    .flatMap((across) => shares.map((down) => [across * width, down * height] as const))
    .filter((point) => isWithinOutlines(outlines, point))
  const middle = ([0, 1] as const).map(
    (axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length,
  )
  const far = ([x, y]: readonly [number, number]) => Math.hypot(x - (middle[0] ?? 0), y - (middle[1] ?? 0))
  return [...points].sort((a, b) => far(a) - far(b))
}

/** A name of which more lies under marks cannot be read. */
const mostCovered = 0.1

function coveredShare(box: PixelRect, marks: readonly PixelRect[]): number {
  const shared = (from: number, to: number, low: number, high: number) =>
    Math.max(0, Math.min(to, high) - Math.max(from, low))
  const areas = marks.map(
    (mark) =>
      shared(box.left, box.right, mark.left, mark.right) * shared(box.top, box.bottom, mark.top, mark.bottom),
  )
  const whole = (box.right - box.left) * (box.bottom - box.top)
  return areas.reduce((sum, area) => sum + area, 0) / whole
}

const isInside = ({ left, right, top, bottom }: PixelRect, { width, height }: Plane) =>
  left >= 0 && top >= 0 && right <= width && bottom <= height

const around = (half: number): PixelRect => ({ left: -half, right: half, top: -half, bottom: half })

function stepAt(zoom: number, scale: number): number {
  const near = zoomOfMarks(zoom, scale)
  return mapSteps.filter((step) => step <= near).at(-1) ?? near
}

/** An area's row of goods stands under its name: near the edge it moves in, as the name of an area may. */
function rowWithin(area: AreaMark, { plane, box, scale }: Framing): AreaMark {
  const [room] = roomOfRow(area)
  if (!room) return area
  const [half, top, bottom] = [room.right, room.top, room.bottom].map((side) => side * scale) as [
    number,
    number,
    number,
  ]
  const [x, y] = pointOf(area.position, plane)
  const within = (value: number, low: number, high: number) => Math.max(Math.min(value, high), low)
  const [nextX, nextY] = [within(x, half, plane.width - half), within(y, -top, plane.height - bottom)]
  if (nextX === x && nextY === y) return area
  const pixels = plane.width / box.width
  return { ...area, position: unproject([box.x + nextX / pixels, box.y + nextY / pixels]) }
}

function outlines({ countries, extentOf }: Framing) {
  const byId = new Map(countries.features.map((feature) => [String(feature.id), feature]))
  return (place: string): readonly (readonly Position[])[] => {
    const country = byId.get(place)
    if (country) return ringsOf(country.geometry)
    const extent = extentOf(place)
    return extent ? [extent] : []
  }
}
