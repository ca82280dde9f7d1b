import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../../palette.ts'
import { scaled, seenThrough, widthByZoom } from '../expressions.ts'

const isNeutral: ExpressionSpecification = ['==', ['get', 'neutral'], true]
const isInFrame: ExpressionSpecification = ['==', ['get', 'frame'], true]
const takesPart: ExpressionSpecification = ['boolean', ['feature-state', 'takesPart'], false]
const isDim: ExpressionSpecification = ['boolean', ['feature-state', 'dim'], false]

export const sea = (palette: Palette): LayerSpecification => ({
  id: 'sea',
  type: 'background',
  paint: { 'background-color': palette.sea },
})

/** Takes part, yes or no. Never a scale. Dimmed, the tint is paler: it is mixed beforehand. */
const tinted = (palette: Palette, ground: string): ExpressionSpecification => [
  'case',
  takesPart,
  ['case', isDim, seenThrough(palette.tint, 0.4, ground), palette.tint],
  ground,
]

export const land = (palette: Palette): LayerSpecification => ({
  id: 'land',
  type: 'fill',
  source: 'countries',
  paint: {
    'fill-color': [
      'case',
      isNeutral,
      tinted(palette, palette.neutral),
      isInFrame,
      tinted(palette, palette.land),
      tinted(palette, palette.context),
    ],
    'fill-antialias': false,
  },
})

/** Only where land meets the sea: see `coast.ts`. */
export const coast = (palette: Palette): LayerSpecification => ({
  id: 'coast',
  type: 'line',
  source: 'coast',
  layout: { 'line-join': 'round' },
  paint: { 'line-color': palette.coast, 'line-width': widthByZoom(0.7, 0.9) },
})

/** Countries that take part in the selected event. */
export const outlinedHalo = (palette: Palette): LayerSpecification => ({
  id: 'outlined-halo',
  type: 'line',
  source: 'outlined',
  layout: { 'line-join': 'round' },
  paint: { 'line-color': palette.halo, 'line-width': scaled(4), 'line-opacity': 0.7 },
})

export const outlined = (palette: Palette): LayerSpecification => ({
  id: 'outlined',
  type: 'line',
  source: 'outlined',
  layout: { 'line-join': 'round' },
  paint: { 'line-color': palette.tie, 'line-width': scaled(1.8) },
})
