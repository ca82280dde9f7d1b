import type { AreaMark, GoodMark, PinMark } from '../domain/drawing-marks.ts'
import { labelMetrics } from '../domain/labels.ts'
import { type Family, frameworkKinds } from '../domain/model.ts'
import { type IconName, iconPath } from './icons.ts'
import { type Colour, familyColour } from './palette.ts'

/** One painted path. `box` maps the path's own units to pixels: scale, then move. */
export interface Stroke {
  readonly d: string
  readonly fill: Colour | null
  readonly stroke: Colour | null
  /** In the path's own units: `box` scales it too. */
  readonly width: number
  readonly box: { readonly scale: number; readonly x: number; readonly y: number }
}

/** A symbol round its anchor at 0,0: x to the right, y down, pixels at the base text size. */
export interface MapSymbol {
  /** Its name as an image of the map; equal symbols have equal names. */
  readonly name: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly strokes: readonly Stroke[]
  /** A number painted in the symbol's head instead of an icon, and where its middle stands. */
  readonly count: { readonly value: number; readonly x: number; readonly y: number } | null
}

const here = { scale: 1, x: 0, y: 0 }
const pinPath = 'M0 0C-3.5-6-12-10.5-12-19.5A12 12 0 1 1 12-19.5C12-10.5 3.5-6 0 0Z'
const roundPath = 'M-12 0a12 12 0 1 0 24 0a12 12 0 1 0-24 0'
const squarePinPath =
  'M0 0L-4.5-9H-7.5a3 3 0 0 1-3-3v-15a3 3 0 0 1 3-3h15a3 3 0 0 1 3 3v15a3 3 0 0 1-3 3H4.5Z'
const squarePath = 'M-10.5-7.5a3 3 0 0 1 3-3h15a3 3 0 0 1 3 3v15a3 3 0 0 1-3 3h-15a3 3 0 0 1-3-3Z'
const headRise = labelMetrics.pinRise

/** What a pin's symbol depends on. */
export type PinLook = Pick<PinMark, 'form' | 'kind' | 'content' | 'records' | 'announced'>

/**
 * A city's pin, its tip on the city, or a badge centred on its anchor. Activities are round, programmes,
 * agreements and instruments square. What is only announced is hollow: an outline where the others are filled.
 * The icon tells the kind; several records show their number.
 */
export function pinSymbol(pin: PinLook): MapSymbol {
  if (pin.content === 'flows') return numberSymbol(pin.records.length, null)
  const isFramework = frameworkKinds.some((kind) => kind === pin.kind)
  const isPin = pin.form === 'pin'
  const shapes = isFramework ? [squarePinPath, squarePath] : [pinPath, roundPath]
  const outline = shapes[isPin ? 0 : 1] ?? roundPath
  const y = isPin ? -headRise : 0
  const several = pin.records.length > 1
  const ink: Colour = pin.announced ? 'pin' : 'halo'
  return {
    name: [
      'pin',
      pin.form,
      isFramework ? 'square' : 'round',
      several ? 'several' : pin.kind,
      pin.announced ? 'hollow' : 'filled',
    ].join('-'),
    left: -14,
    right: 14,
    top: y - 14,
    bottom: isPin ? 2 : 14,
    strokes: [
      { d: outline, fill: 'halo', stroke: 'halo', width: 3.5, box: here },
      {
        d: outline,
        fill: pin.announced ? 'halo' : 'pin',
        stroke: 'pin',
        width: pin.announced ? 2.4 : 1.6,
        box: here,
      },
      ...(several ? [] : [iconStroke(pin.kind ?? 'several', ink, 14, 0, y)]),
    ],
    count: several ? { value: pin.records.length, x: 0, y } : null,
  }
}

/** One button of an area's row of goods; a single case is hollow: two fine edges. */
export function goodSymbol(good: Pick<GoodMark, 'icon' | 'family' | 'single'>): MapSymbol {
  const colour = familyColour(good.family)
  const ring = 'M-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0'
  const inner = 'M-7.6 0a7.6 7.6 0 1 0 15.2 0a7.6 7.6 0 1 0-15.2 0'
  return {
    name: ['good', good.icon, good.family, good.single ? 'single' : 'standing'].join('-'),
    left: -12,
    right: 12,
    top: -12,
    bottom: 12,
    strokes: [
      { d: ring, fill: 'halo', stroke: 'halo', width: 3.5, box: here },
      { d: ring, fill: good.single ? 'halo' : colour, stroke: colour, width: 1.3, box: here },
      ...(good.single ? [{ d: inner, fill: null, stroke: colour, width: 0.8, box: here }] : []),
      iconStroke(good.icon, good.single ? colour : 'halo', good.single ? 10 : 13, 0, 0),
    ],
    count: null,
  }
}

/** The row of an area too close to others at this zoom: its number of statements, which opens a list. */
export function stackSymbol(area: Pick<AreaMark, 'goods' | 'family'>): MapSymbol {
  const only = area.goods[0]
  if (area.goods.length === 1 && only) return goodSymbol(only)
  return numberSymbol(area.goods.length, area.family)
}

/** How many statements: a ring in their family's colour. */
function numberSymbol(value: number, family: Family | null): MapSymbol {
  const colour = familyColour(family)
  const ring = 'M-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0'
  return {
    name: ['stack', family ?? 'several'].join('-'),
    left: -12,
    right: 12,
    top: -12,
    bottom: 12,
    strokes: [
      { d: ring, fill: 'halo', stroke: 'halo', width: 3.5, box: here },
      { d: ring, fill: 'halo', stroke: colour, width: 2.4, box: here },
    ],
    count: { value, x: 0, y: 0 },
  }
}

/** A solid arrow head pointing right, its tip at 0,0. */
export const arrowHead = 'M0 0L-11-5.5L-8 0L-11 5.5Z'
/** The ring of an end that is not named, or of a statement without a date of its own. */
export const openRing = 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0'
/** Across a line where goods were stopped. */
export const stopBar = 'M-2-9h4v18h-4Z'

/** Widths of a flow's strokes in pixels, painted in this order: halo, colour, core. */
export const flowWidths = {
  standing: { halo: 6, colour: 2.6, core: 0 },
  /** Hollow: two fine edges. */
  single: { halo: 7, colour: 4.4, core: 2.4 },
  /** The threat has a stroke of its own: a line between two fine edges. */
  threat: { halo: 9.5, colour: 7, core: 5, middle: 2.2 },
} as const

/** How much of its width a line keeps when it is one of too many. */
export const fineShare = 0.55
/** And how much of their size the marks at its ends keep. */
export const fineEnds = 0.7

function iconStroke(
  icon: IconName | (string & {}),
  colour: Colour,
  size: number,
  x: number,
  y: number,
): Stroke {
  const scale = size / 24
  return {
    d: iconPath(icon),
    fill: null,
    stroke: colour,
    width: 2,
    box: { scale, x: x - size / 2, y: y - size / 2 },
  }
}
