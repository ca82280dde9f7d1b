import type { AreaMark, Drawing, LineMark, PinMark } from '../../domain/drawing.ts'
import { labelMetrics } from '../../domain/labels.ts'
import type { PlaceLabel, Position } from '../../domain/model.ts'
import { familyColour } from '../palette.ts'
import { arrowHead, goodPitch, goodSymbol, type MapSymbol, openRing, pinSymbol, stopBar } from '../symbols.ts'
import { variable } from './overlay.ts'
import type { Plane } from './plane.ts'
import { type Tag, tag } from './tag.ts'

/** What a mark is called by assistive technology; null where the picture is not to be used by hand. */
export type NameOf = ((records: readonly string[]) => string) | null

/** Heads of arrows, rings, icons and pins: their places scale with the picture, their size does not. */
export function marksOf(drawing: Drawing, plane: Plane, nameOf: NameOf): Tag {
  return tag(
    'g',
    { class: 'marks' },
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
    ...drawing.pins.map((pin) => pinOf(pin, plane, nameOf)),
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
        tag('text', { y: label.style === 'city' ? labelMetrics.cityDrop : 0 }, ...wordsOf(label.id)),
      ),
    ),
  )
}

function pinOf(pin: PinMark, plane: Plane, nameOf: NameOf): Tag {
  const rise = pin.form === 'badge' ? -labelMetrics.badgeRise : 0
  return symbolAt(pin.position, plane, pinSymbol(pin), [0, rise], {
    class: `pin ${pin.state}`,
    'data-pin': pin.place,
    ...chosenBy(pin.records, nameOf),
  })
}

function goodsOf(area: AreaMark, plane: Plane, nameOf: NameOf): readonly Tag[] {
  const first = (-(area.goods.length - 1) * goodPitch) / 2
  return area.goods.map((good, index) =>
    symbolAt(area.position, plane, goodSymbol(good), [first + index * goodPitch, labelMetrics.iconsDrop], {
      class: `good ${good.state}`,
      ...chosenBy([good.record], nameOf),
    }),
  )
}

function endsOf(line: LineMark, plane: Plane): readonly Tag[] {
  const [head, beforeHead] = [line.line.at(-1), line.line.at(-2)]
  const tail = line.line[0]
  if (!head || !beforeHead || !tail) return []
  const colour = variable(familyColour(line.family))
  const attributes = { class: `end ${line.state}`, 'data-record': line.record }
  const turned = `rotate(${plane.bearing(beforeHead, head)})`
  const arrow = tag('path', { d: arrowHead, transform: turned, fill: colour, stroke: variable('halo') })
  const ring = tag('path', { class: 'ring', d: openRing, fill: variable('halo'), stroke: colour })
  return [
    ...(line.fades === 'head' ? [] : [at(head, plane, attributes, arrow)]),
    ...(line.fades === 'tail' ? [at(tail, plane, attributes, ring)] : []),
    ...(line.fades === 'head' ? [at(head, plane, attributes, ring)] : []),
    ...(line.undated && line.fades !== 'head' ? [at(head, plane, attributes, ring)] : []),
  ]
}

function chosenBy(records: readonly string[], nameOf: NameOf): Readonly<Record<string, string | number>> {
  const use = nameOf ? { role: 'button', tabindex: 0, 'aria-label': nameOf(records) } : null
  return { 'data-record': records.join(' '), ...use }
}

function symbolAt(
  position: Position,
  plane: Plane,
  symbol: MapSymbol,
  [x, y]: readonly [number, number],
  attributes: Readonly<Record<string, string | number>>,
): Tag {
  return at(
    position,
    plane,
    attributes,
    tag(
      'g',
      { transform: `translate(${x} ${y})` },
      ...symbol.strokes.map((stroke) =>
        tag('path', {
          d: stroke.d,
          fill: stroke.fill ? variable(stroke.fill) : 'none',
          stroke: stroke.stroke ? variable(stroke.stroke) : null,
          'stroke-width': stroke.width,
          transform:
            stroke.box.scale === 1
              ? null
              : `translate(${stroke.box.x} ${stroke.box.y}) scale(${stroke.box.scale.toFixed(3)})`,
        }),
      ),
      symbol.count
        ? tag('text', { class: 'count', x: symbol.count.x, y: symbol.count.y }, String(symbol.count.value))
        : null,
    ),
  )
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
