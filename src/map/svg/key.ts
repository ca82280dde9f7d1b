import type { EventKind, Family } from '../../domain/model.ts'
import { labelHalo, lineNumber } from '../measures.ts'
import { type Colour, familyColour, variable } from '../palette.ts'
import {
  arrowHead,
  flowWidths,
  goodSymbol,
  type MapSymbol,
  openRing,
  pinSymbol,
  stopBar,
} from '../symbols.ts'
import { type Tag, tag } from './tag.ts'

/** Pixels of a sample beside its words; its middle line is half of the height down. */
export const sampleSize = { width: 34, height: 18 } as const

const ink = variable('family-several')
const halo = variable('halo')
const middle = sampleSize.height / 2
const line = `M2 ${middle}H32`
const path = (attributes: Readonly<Record<string, string | number | null>>) =>
  tag('path', { fill: 'none', ...attributes })

/** A line of a family with its head, as it lies on the map. */
export function familySample(family: Family | null): Tag {
  const colour = variable(familyColour(family))
  const head = path({ d: arrowHead, fill: colour, transform: `translate(33 ${middle})` })
  if (family === 'threat') {
    const { colour: outer, core, middle: inner } = flowWidths.threat
    const short = `M2 ${middle}H25`
    return group(
      path({ d: short, stroke: colour, 'stroke-width': outer }),
      path({ d: short, stroke: halo, 'stroke-width': core }),
      path({ d: short, stroke: colour, 'stroke-width': inner }),
      path({ d: arrowHead, fill: colour, transform: `translate(33 ${middle}) scale(1 1.4)` }),
    )
  }
  return group(
    path({ d: `M2 ${middle}H26`, stroke: colour, 'stroke-width': flowWidths.standing.colour }),
    head,
  )
}

const fading = [
  ['M2 9H12', 1],
  ['M12 9H18', 0.6],
  ['M18 9H23', 0.25],
] as const

/** How lines, outlines and the like are drawn, whatever their colour. */
export const mannerSamples = {
  single: group(
    path({ d: line, stroke: ink, 'stroke-width': flowWidths.single.colour }),
    path({ d: line, stroke: halo, 'stroke-width': flowWidths.single.core }),
  ),
  undated: group(
    path({ d: `M2 ${middle}H26`, stroke: ink, 'stroke-width': flowWidths.standing.colour }),
    path({ d: openRing, fill: halo, stroke: ink, 'stroke-width': 1.5, transform: `translate(28 ${middle})` }),
  ),
  oneEnd: group(
    ...fading.map(([d, opacity]) =>
      path({ d, stroke: ink, 'stroke-width': flowWidths.standing.colour, 'stroke-opacity': opacity }),
    ),
    path({ d: openRing, fill: halo, stroke: ink, 'stroke-width': 1.5, transform: `translate(28 ${middle})` }),
  ),
  area: group(
    path({ d: 'M5 4L24 2L31 9L26 16L8 15Z', stroke: ink, 'stroke-width': 1.6, 'stroke-linejoin': 'round' }),
    path({
      d: 'M9 14L20 3M15 15L27 5M21 15.5L29 9',
      stroke: ink,
      'stroke-width': 0.8,
      'stroke-opacity': 0.45,
    }),
  ),
  region: group(
    tag('ellipse', {
      cx: 17,
      cy: middle,
      rx: 14,
      ry: 6,
      fill: 'none',
      stroke: ink,
      'stroke-width': 4.5,
      'stroke-opacity': 0.25,
    }),
  ),
  stop: group(
    path({ d: line, stroke: ink, 'stroke-width': flowWidths.standing.colour }),
    path({ d: stopBar, fill: variable('ink'), stroke: halo, transform: `translate(17 ${middle})` }),
  ),
  tint: group(
    tag('rect', {
      x: 5,
      y: 2,
      width: 24,
      height: 14,
      fill: variable('tint'),
      stroke: variable('coast'),
      'stroke-width': 0.6,
    }),
  ),
  outlined: group(
    tag('rect', {
      x: 6,
      y: 3,
      width: 22,
      height: 12,
      fill: variable('tint'),
      stroke: variable('tie'),
      'stroke-width': 1.8,
    }),
  ),
  tie: group(path({ d: line, stroke: variable('tie'), 'stroke-width': 1.2 })),
  dashed: group(
    path({ d: line, stroke: variable('boundary'), 'stroke-width': 1.1, 'stroke-dasharray': '4.5 2.7' }),
  ),
  dotted: group(
    path({
      d: line,
      stroke: variable('boundary'),
      'stroke-width': 1.7,
      'stroke-dasharray': '0.01 3.6',
      'stroke-linecap': 'round',
    }),
  ),
  ringed: group(
    path({ d: roundAt(17, 7), fill: variable('pin'), stroke: variable('focus'), 'stroke-width': 3 }),
  ),
} as const

export type Manner = keyof typeof mannerSamples

/** What is written on a line: `12` or `×3`. */
export function numberSample(text: string): Tag {
  return group(
    path({ d: 'M2 9H32', stroke: ink, 'stroke-width': 1.6, 'stroke-opacity': 0.5 }),
    writing(text, 'family-several', lineNumber.halo, lineNumber.size),
  )
}

/** The number beside a country's name. */
export const countSample = (): Tag => group(writing('3', 'label', labelHalo, 12))

export const goodSample = (icon: string, family: Family): Tag =>
  symbolSample(goodSymbol({ icon, family, single: false }))

export const kindSample = (kind: EventKind | null, announced = false): Tag =>
  symbolSample(
    pinSymbol({
      form: 'badge',
      kind,
      content: 'events',
      records: kind === null ? ['', ''] : [''],
      announced,
    }),
  )

function writing(text: string, colour: Colour, width: number, size: number): Tag {
  return tag(
    'text',
    {
      x: sampleSize.width / 2,
      y: middle,
      dy: '0.35em',
      'text-anchor': 'middle',
      direction: 'ltr',
      'font-size': size,
      'font-weight': 600,
      fill: variable(colour),
      stroke: halo,
      'stroke-width': width * 2,
      'paint-order': 'stroke',
      'stroke-linejoin': 'round',
    },
    text,
  )
}

function symbolSample({ strokes, top, bottom, count }: MapSymbol): Tag {
  const scale = Number((sampleSize.height / (bottom - top)).toFixed(3))
  return tag(
    'g',
    {
      transform: `translate(${sampleSize.width / 2} ${middle}) scale(${scale})`,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    ...strokes.map(({ d, fill, stroke, width, box }) =>
      tag('path', {
        d,
        fill: fill ? variable(fill) : 'none',
        stroke: stroke ? variable(stroke) : null,
        'stroke-width': width,
        transform: `translate(${box.x} ${box.y}) scale(${box.scale.toFixed(3)})`,
      }),
    ),
    count
      ? tag(
          'text',
          {
            x: count.x,
            y: count.y,
            dy: '0.357em',
            'text-anchor': 'middle',
            direction: 'ltr',
            'font-size': 11,
            'font-weight': 600,
            fill: variable('halo'),
          },
          String(count.value),
        )
      : null,
  )
}

function group(...children: readonly Tag[]): Tag {
  return tag('g', {}, ...children)
}

function roundAt(x: number, radius: number): string {
  return `M${x - radius} ${middle}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0-${radius * 2} 0`
}
