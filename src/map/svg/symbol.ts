import type { MarkState } from '../../domain/drawing-marks.ts'
import type { Position } from '../../domain/model.ts'
import { worldSteps, type ZoomRange } from '../../domain/zooms.ts'
import { countDrop, countSize, focusWidth } from '../measures.ts'
import { variable } from '../palette.ts'
import type { MapSymbol, Stroke } from '../symbols.ts'
import type { Plane } from './plane.ts'
import { type Tag, tag } from './tag.ts'

/** A symbol at a position, shifted by pixels; ringed when it stands out. */
export function symbolAt(
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

/** The zooms at which the style sheet shows a mark; nothing for the first step of the smallest picture and for the last. */
export function zoomsOf({ from, to }: ZoomRange): Readonly<Record<string, number>> {
  return {
    ...(from <= (worldSteps[0] ?? from) ? {} : { 'data-from-zoom': from }),
    ...(to === null ? {} : { 'data-to-zoom': to }),
  }
}

/** A nested viewport: its corner is a share of the frame, what is in it is in pixels. */
export function at(
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
