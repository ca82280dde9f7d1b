import type { AreaMark, CountMark, Drawing, PinMark } from '../../domain/drawing.ts'
import { labelMetrics } from '../../domain/labels.ts'
import type { PlaceLabel, Position } from '../../domain/model.ts'
import { baselineDrop, countAt, dotSize, labelHalo, labelType } from '../measures.ts'
import { goodSymbol, pinSymbol, stackSymbol, stopBar } from '../symbols.ts'
import { endsOf } from './ends.ts'
import { variable } from './overlay.ts'
import type { Plane } from './plane.ts'
import { at, symbolAt } from './symbol.ts'
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
    ...drawing.counts.map((count) => countOf(count, plane)),
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

function countOf({ position, count }: CountMark, plane: Plane): Tag {
  const text = { ...textOf('country'), x: countAt.x, y: countAt.y }
  return at(position, plane, { class: 'tally' }, tag('text', text, String(count)))
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

function chosenBy(records: readonly string[], nameOf: NameOf): Readonly<Record<string, string | number>> {
  const use = nameOf ? { role: 'button', tabindex: 0, 'aria-label': nameOf(records) } : null
  return { 'data-record': records.join(' '), ...use }
}
