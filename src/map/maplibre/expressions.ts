import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl'
import { type Family, families } from '../../domain/model.ts'
import { familyColour, type Palette } from '../palette.ts'

/**
 * The same for every feature, as an expression of the feature. MapLibre links one GPU program for each set of paint
 * properties that depend on features, which takes long where there is no GPU: layers of one kind share a set.
 */
export const perFeature = (value: string | number | ExpressionSpecification): ExpressionSpecification => [
  'case',
  isStrong,
  value,
  value,
]

/** How much larger than the base everything is drawn: the map's global state, set by `setTextSize`. */
export const scale: ExpressionSpecification = ['global-state', 'scale']

/** `pixels` at the base text size. */
export const scaled = (pixels: number | ExpressionSpecification): ExpressionSpecification => [
  '*',
  pixels,
  scale,
]

/** How much of a mark is left when another one is selected. */
export const dimmed = 0.28

export const isStrong: ExpressionSpecification = ['==', ['get', 'state'], 'strong']

/** Opacity of a feature by its state. */
export const stateOpacity: ExpressionSpecification = ['match', ['get', 'state'], 'dim', dimmed, 1]

/** Strong marks stand above the others of their layer. */
export const stateOrder: ExpressionSpecification = ['match', ['get', 'state'], 'dim', 0, 'strong', 2, 1]

/** The colour of the feature's family. */
export const familyInk = (palette: Palette) => inkOf((family) => palette[familyColour(family)])

/** The same on land, seen through a dimmed mark: for strokes that lie on each other and must not add up. */
export const familyInkDimmed = (palette: Palette) =>
  inkOf((family) => onLand(palette[familyColour(family)], palette))

/** A colour as it looks on land when it is dimmed. */
export function onLand(colour: string, palette: Palette): string {
  return seenThrough(colour, dimmed, palette.land)
}

/** A translucent colour as it looks on another. */
export function seenThrough(colour: string, opacity: number, ground: string): string {
  const [over, under] = [channels(colour), channels(ground)]
  const mixed = over.map((value, index) =>
    Math.round(value * opacity + (under[index] ?? value) * (1 - opacity)),
  )
  return `rgb(${mixed.join(',')})`
}

/** Marks whose range of zooms holds a step: see `rangeOf` in `features/symbols.ts`. */
export const standsAt = (step: number): FilterSpecification => [
  'all',
  ['<=', ['get', 'from'], step],
  ['>', ['get', 'to'], step],
]

/** A zoom's worth of pixels: `far` at zoom 2, `near` from zoom 4.5, so that small maps keep fine lines. */
export function widthByZoom(far: number, near: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 2, scaled(far), 4.5, scaled(near)]
}

function inkOf(colour: (family: Family | null) => string): ExpressionSpecification {
  const cases = families.flatMap((family) => [family, colour(family)])
  return ['match', ['get', 'family'], ...cases, colour(null)] as unknown as ExpressionSpecification
}

/** Red, green and blue of `#rrggbb`. */
function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}
