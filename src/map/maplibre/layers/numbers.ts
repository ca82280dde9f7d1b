import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { mapSteps } from '../../../domain/zooms.ts'
import { lineNumber } from '../../measures.ts'
import type { Palette } from '../../palette.ts'
import { familyInk, familyInkDimmed, onLand, scaled, standsAt, stateOrder } from '../expressions.ts'
import { semibold } from '../fonts.ts'
import { lift } from './labels.ts'

const byState = (plain: ExpressionSpecification | string, dim: ExpressionSpecification | string) =>
  ['match', ['get', 'state'], 'dim', dim, plain] as unknown as ExpressionSpecification

const numbersAt = (step: number) => `numbers-${step}`
export const numberLayers = mapSteps.map(numbersAt)

/** Numbers on lines, one layer a step of the zoom. */
export const numbers = (palette: Palette): readonly LayerSpecification[] =>
  mapSteps.map((step) => ({
    id: numbersAt(step),
    type: 'symbol',
    source: 'numbers',
    filter: standsAt(step),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [...semibold],
      'text-size': scaled(lineNumber.size),
      'text-offset': [0, lift],
      'text-padding': 0,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
      'symbol-sort-key': stateOrder,
    },
    paint: {
      'text-color': byState(familyInk(palette), familyInkDimmed(palette)),
      'text-halo-color': byState(palette.halo, onLand(palette.halo, palette)),
      'text-halo-width': scaled(lineNumber.halo),
      'text-halo-blur': scaled(0.4),
    },
  }))
