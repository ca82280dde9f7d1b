import type { AreaMark, CountMark, Drawing, NumberMark, PinMark } from '../../domain/drawing-marks.ts'
import { labelMetrics } from '../../domain/labels.ts'
import type { PlaceLabel, Position } from '../../domain/model.ts'
import type { ZoomRange } from '../../domain/zooms.ts'
import { directionNear } from '../direction.ts'
import { baselineDrop, countAt, dotSize, labelHalo, labelType, lineNumber } from '../measures.ts'
import { familyColour, variable } from '../palette.ts'
import { goodSymbol, pinSymbol, stackSymbol, stopBar } from '../symbols.ts'
import { endsOf } from './ends.ts'
import type { Plane } from './plane.ts'
import { at, symbolAt, zoomsOf } from './symbol.ts'
import { type Tag, tag } from './tag.ts'

/** Heads of arrows, rings, icons and pins: their places scale with the picture, their size does not. */
export function marksOf(drawing: Drawing, plane: Plane): Tag {
  return tag(
    'g',
    { class: 'marks' },
    ...drawing.pins.filter((pin) => pin.form === 'pin').map((pin) => dotOf(pin.position, plane)),
    ...drawing.lines.flatMap((line) => endsOf(line, plane)),
    ...drawing.stops.map((stop) =>
      at(
        stop.position,
        plane,
        { class: `stop ${stop.state}` },
        tag('path', {
          d: stopBar,
          fill: variable('ink'),
          stroke: variable('halo'),
          transform: `rotate(${directionNear(
            stop.position,
            drawing.lines.filter((line) => line.records.includes(stop.record)),
          )})`,
        }),
      ),
    ),
    ...drawing.areas.flatMap((area) => goodsOf(area, plane)),
    ...drawing.numbers.map((number) => numberOf(number, plane)),
    ...drawing.counts.map((count) => countOf(count, plane)),
    ...drawing.pins.map((pin) => pinOf(pin, plane)),
  )
}

/** Names of places, each with every language as the caller writes it. */
export function labelsOf(
  labels: readonly PlaceLabel[],
  plane: Plane,
  wordsOf: (id: string) => readonly Tag[],
): Tag {
  return tag(
    'g',
    { class: 'labels' },
    ...labels.map((label) =>
      at(
        label.point,
        plane,
        { class: `label ${label.style}`, 'data-zoom': label.minZoom, 'data-label': label.id },
        ...(label.style === 'city' ? [tag('circle', { r: dotSize.radius })] : []),
        tag('text', textOf(label.style), ...wordsOf(label.id)),
      ),
    ),
  )
}

/** How a name is set, for whoever measures it. */
export const labelSizeOf = (
  style: PlaceLabel['style'],
): { readonly size: number; readonly weight: 400 | 600 } => labelType[style]

function textOf(style: PlaceLabel['style']) {
  const { size, weight, colour } = labelType[style]
  return {
    y: style === 'city' ? labelMetrics.cityDrop : 0,
    dy: `${baselineDrop}em`,
    'font-size': size,
    'font-weight': weight,
    fill: variable(colour),
    stroke: variable(style === 'sea' ? 'sea' : 'halo'),
    'stroke-width': labelHalo * 2,
  }
}

/** On a line: what it is called in the list, or how many statements it stands for. */
function numberOf(number: NumberMark, plane: Plane): Tag {
  const text = {
    dy: `${baselineDrop}em`,
    'font-size': lineNumber.size,
    'font-weight': 600,
    fill: variable(familyColour(number.family)),
    stroke: variable('halo'),
    'stroke-width': lineNumber.halo * 2,
  }
  const attributes = {
    class: `tally number-on-line ${number.state}`,
    ...zoomsOf(number.zooms),
    ...chosenBy(number.records),
  }
  return at(number.position, plane, attributes, tag('text', text, number.text))
}

function countOf({ position, count }: CountMark, plane: Plane): Tag {
  const text = { ...textOf('country'), x: countAt.x, y: countAt.y }
  return at(position, plane, { class: 'tally' }, tag('text', text, String(count)))
}

function pinOf(pin: PinMark, plane: Plane): Tag {
  const symbol = pinSymbol(pin)
  return symbolAt(pin.position, plane, symbol, [0, dropOf(pin)], pin.state, {
    class: 'pin',
    'data-pin': pin.place,
    ...zoomsOf(pin.zooms),
    ...chosenBy(pin.records),
  })
}

/** Pixels down to a symbol's anchor: a pin's tip is on its city, everything else stands above or below a name. */
export function dropOf({ form, stands }: PinMark): number {
  if (form === 'pin') return 0
  if (stands === 'pin') return -labelMetrics.pinRise
  return stands === 'badge' ? -labelMetrics.badgeRise : labelMetrics.iconsDrop
}

/** The row, and for smaller pictures the number of its statements: the style sheet shows one of them. */
function goodsOf(area: AreaMark, plane: Plane): readonly Tag[] {
  if (area.goods.length === 0) return []
  const first = (-(area.goods.length - 1) * labelMetrics.iconPitch) / 2
  const down = labelMetrics.iconsDrop
  const row = (zooms: ZoomRange) =>
    area.goods.map((good, index) =>
      symbolAt(
        area.position,
        plane,
        goodSymbol(good),
        [first + index * labelMetrics.iconPitch, down],
        good.state,
        {
          class: 'good',
          ...zoomsOf(zooms),
          ...chosenBy([good.record]),
        },
      ),
    )
  const stack = (zooms: ZoomRange) =>
    symbolAt(area.position, plane, stackSymbol(area), [0, down], area.state, {
      class: 'stack',
      ...zoomsOf(zooms),
      ...chosenBy(area.goods.map((good) => good.record)),
    })
  return [...area.rowZooms.flatMap(row), ...area.stackZooms.map(stack)]
}

function dotOf(position: Position, plane: Plane): Tag {
  const { radius, ring } = dotSize
  const attributes = { r: radius, fill: variable('ink'), stroke: variable('halo'), 'stroke-width': ring * 2 }
  return at(position, plane, { class: 'dot' }, tag('circle', attributes))
}

const chosenBy = (records: readonly string[]) => ({ 'data-record': records.join(' ') })
