import type { AreaMark, Drawing, LineMark, MarkState, PinMark } from '../../domain/drawing.ts'
import { labelMetrics } from '../../domain/labels.ts'
import type { PlaceLabel, Position } from '../../domain/model.ts'
import { mannerOf } from '../manner.ts'
import {
  arrowReach,
  arrowStretch,
  baselineDrop,
  beadBack,
  countDrop,
  countSize,
  dotSize,
  focusWidth,
  labelHalo,
  labelType,
} from '../measures.ts'
import { familyColour } from '../palette.ts'
import {
  arrowHead,
  goodSymbol,
  type MapSymbol,
  openRing,
  pinSymbol,
  type Stroke,
  stackSymbol,
  stopBar,
} from '../symbols.ts'
import { variable } from './overlay.ts'
import type { Plane } from './plane.ts'
import { type Tag, tag } from './tag.ts'

/** What a mark is called by assistive technology; null where the picture is not to be used by hand. */
export type NameOf = ((records: readonly string[]) => string) | null

/** Heads of arrows, rings, icons and pins: their places scale with the picture, their size does not. */
export function marksOf(
  drawing: Drawing,
  plane: Plane,
  nameOf: NameOf,
  badgeRise: number = labelMetrics.badgeRise,
): Tag {
  return tag(
    'g',
    { class: 'marks' },
    ...drawing.pins.filter((pin) => pin.form === 'pin').map((pin) => dotOf(pin.position, plane)),
    ...drawing.lines.flatMap((line) => endsOf(line, plane)),
    ...drawing.stops.map((stop) =>
      at(
        stop.position,
        plane,
        {},
        tag('path', { d: stopBar, fill: variable('ink'), stroke: variable('halo') }),
      ),
    ),
    ...drawing.areas.flatMap((area) => goodsOf(area, plane, nameOf)),
    ...drawing.pins.map((pin) => pinOf(pin, plane, nameOf, badgeRise)),
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

function pinOf(pin: PinMark, plane: Plane, nameOf: NameOf, badgeRise: number): Tag {
  const rise = pin.form === 'badge' ? -badgeRise : 0
  return symbolAt(pin.position, plane, pinSymbol(pin), [0, rise], pin.state, {
    class: 'pin',
    'data-pin': pin.place,
    ...chosenBy(pin.records, nameOf),
  })
}

/** The row, and for smaller pictures the number of its statements: the style sheet shows one of them. */
function goodsOf(area: AreaMark, plane: Plane, nameOf: NameOf): readonly Tag[] {
  if (area.goods.length === 0) return []
  const first = (-(area.goods.length - 1) * labelMetrics.iconPitch) / 2
  const down = labelMetrics.iconsDrop
  const row = area.goods.map((good, index) =>
    symbolAt(
      area.position,
      plane,
      goodSymbol(good),
      [first + index * labelMetrics.iconPitch, down],
      good.state,
      {
        class: 'good',
        'data-from-zoom': area.rowZoom,
        ...chosenBy([good.record], nameOf),
      },
    ),
  )
  const stack = symbolAt(area.position, plane, stackSymbol(area), [0, down], area.state, {
    class: 'stack',
    'data-to-zoom': area.rowZoom,
    ...chosenBy(
      area.goods.map((good) => good.record),
      nameOf,
    ),
  })
  return [...row, stack]
}

function dotOf(position: Position, plane: Plane): Tag {
  const { radius, ring } = dotSize
  const attributes = { r: radius, fill: variable('ink'), stroke: variable('halo'), 'stroke-width': ring * 2 }
  return at(position, plane, { class: 'dot' }, tag('circle', attributes))
}

function endsOf(line: LineMark, plane: Plane): readonly Tag[] {
  const [head, beforeHead] = [line.line.at(-1), line.line.at(-2)]
  const tail = line.line[0]
  if (!head || !beforeHead || !tail) return []
  const attributes = { class: `end ${line.state}`, 'data-record': line.record }
  const turn = plane.bearing(beforeHead, head)
  const ring = (back: number) => turned(turn, `translate(${-back} 0)`, ringOf(line))
  return [
    ...(line.fades === 'tail' ? [at(tail, plane, attributes, ring(0))] : []),
    ...(line.undated && line.fades !== 'head' ? [at(head, plane, attributes, ring(beadBack))] : []),
    at(head, plane, attributes, line.fades === 'head' ? ring(0) : arrowOf(line, turn)),
  ]
}

function arrowOf(line: LineMark, turn: number): Tag {
  const manner = mannerOf(line)
  const colour = variable(familyColour(line.family))
  const [along, across] = arrowStretch[manner]
  const edges = 'M-11-5.5L0 0L-11 5.5'
  const edge = (width: number, paint: string) =>
    tag('path', { d: edges, fill: 'none', stroke: paint, 'stroke-width': width })
  return turned(
    turn,
    `translate(${arrowReach} 0) scale(${along} ${across})`,
    ...(line.state === 'strong' ? [edge(7.5, variable('focus'))] : []),
    edge(3.6, variable('halo')),
    manner === 'single'
      ? tag('path', { d: arrowHead, fill: variable('halo'), stroke: colour, 'stroke-width': 1.2 })
      : tag('path', { d: arrowHead, fill: colour }),
  )
}

function ringOf(line: LineMark): Tag {
  const stroke = (width: number, paint: string) =>
    tag('path', { d: openRing, fill: variable('halo'), stroke: paint, 'stroke-width': width })
  return tag(
    'g',
    {},
    ...(line.state === 'strong' ? [stroke(8, variable('focus'))] : []),
    stroke(4.4, variable('halo')),
    stroke(1.8, variable(familyColour(line.family))),
  )
}

const turned = (turn: number, move: string, ...children: readonly Tag[]) =>
  tag('g', { transform: `rotate(${turn}) ${move}` }, ...children)

function chosenBy(records: readonly string[], nameOf: NameOf): Readonly<Record<string, string | number>> {
  const use = nameOf ? { role: 'button', tabindex: 0, 'aria-label': nameOf(records) } : null
  return { 'data-record': records.join(' '), ...use }
}

function symbolAt(
  position: Position,
  plane: Plane,
  symbol: MapSymbol,
  [x, y]: readonly [number, number],
  state: MarkState,
  attributes: Readonly<Record<string, string | number>>,
): Tag {
  const [outline] = symbol.strokes
  const ring: Stroke | null = outline
    ? { ...outline, fill: 'focus', stroke: 'focus', width: focusWidth }
    : null
  const strokes = state === 'strong' && ring ? [ring, ...symbol.strokes] : symbol.strokes
  const isFilled = symbol.strokes[1]?.fill !== 'halo'
  return at(
    position,
    plane,
    { ...attributes, class: `${attributes.class} ${state}` },
    tag(
      'g',
      { transform: `translate(${x} ${y})` },
      ...strokes.map(strokeOf),
      symbol.count
        ? tag(
            'text',
            {
              class: 'count',
              x: symbol.count.x,
              y: symbol.count.y,
              dy: `${countDrop}em`,
              'font-size': countSize,
              fill: variable(isFilled ? 'halo' : 'pin'),
            },
            String(symbol.count.value),
          )
        : null,
    ),
  )
}

function strokeOf({ d, fill, stroke, width, box }: Stroke): Tag {
  const isPlaced = box.scale === 1 && box.x === 0 && box.y === 0
  return tag('path', {
    d,
    fill: fill ? variable(fill) : 'none',
    stroke: stroke ? variable(stroke) : null,
    'stroke-width': width,
    transform: isPlaced ? null : `translate(${box.x} ${box.y}) scale(${box.scale.toFixed(3)})`,
  })
}

/** A nested viewport: its corner is a share of the frame, what is in it is in pixels. */
function at(
  position: Position,
  plane: Plane,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly Tag[]
): Tag {
  const { x, y } = plane.share(position)
  return tag(
    'svg',
    { x, y, width: 1, height: 1, overflow: 'visible' },
    tag('g', { ...attributes, class: `at ${attributes.class ?? ''}`.trim() }, ...children),
  )
}
