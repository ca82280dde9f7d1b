import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { palette } from '../../palette.ts'
import { scaled, widthByZoom } from '../expressions.ts'

const isNeutral: ExpressionSpecification = ['==', ['get', 'neutral'], true]
const isInFrame: ExpressionSpecification = ['==', ['get', 'frame'], true]
const takesPart: ExpressionSpecification = ['>', ['number', ['feature-state', 'takesPart'], 0], 0]
const isDim: ExpressionSpecification = ['==', ['feature-state', 'state'], 'dim']
const isOutlined: ExpressionSpecification = ['boolean', ['feature-state', 'outlined'], false]

export const sea: LayerSpecification = {
  id: 'sea',
  type: 'background',
  paint: { 'background-color': palette.sea },
}

export const land: LayerSpecification = {
  id: 'land',
  type: 'fill',
  source: 'countries',
  paint: {
    'fill-color': ['case', isNeutral, palette.neutral, isInFrame, palette.land, palette.context],
  },
}

/** Takes part, yes or no. Never a scale. */
export const tint: LayerSpecification = {
  id: 'tint',
  type: 'fill',
  source: 'countries',
  paint: {
    'fill-color': palette.tint,
    'fill-opacity': ['case', takesPart, ['case', isDim, 0.4, 1], 0],
  },
}

/** Only where land meets the sea: see `coast.ts`. */
export const coast: LayerSpecification = {
  id: 'coast',
  type: 'line',
  source: 'coast',
  layout: { 'line-join': 'round' },
  paint: { 'line-color': palette.coast, 'line-width': widthByZoom(0.7, 0.9) },
}

const outlineOpacity: ExpressionSpecification = ['case', isOutlined, 1, 0]

/** Countries that take part in the selected event. */
export const outlinedHalo: LayerSpecification = {
  id: 'outlined-halo',
  type: 'line',
  source: 'countries',
  layout: { 'line-join': 'round' },
  paint: { 'line-color': palette.halo, 'line-width': scaled(4), 'line-opacity': ['*', 0.7, outlineOpacity] },
}

export const outlined: LayerSpecification = {
  id: 'outlined',
  type: 'line',
  source: 'countries',
  layout: { 'line-join': 'round' },
  paint: { 'line-color': palette.tie, 'line-width': scaled(1.8), 'line-opacity': outlineOpacity },
}
