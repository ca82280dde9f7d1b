import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../../palette.ts'
import { fineShare, flowWidths } from '../../symbols.ts'
import {
  familyInk,
  familyInkDimmed,
  isStrong,
  onLand,
  perFeature,
  scaled,
  stateOpacity,
  stateOrder,
} from '../expressions.ts'

/** Width of one of the strokes that make a flow's line, by its manner; never by quantity. */
const widthOf = (part: 'halo' | 'colour' | 'core'): ExpressionSpecification => [
  '*',
  [
    'match',
    ['get', 'manner'],
    'single',
    flowWidths.single[part],
    'threat',
    flowWidths.threat[part],
    flowWidths.standing[part],
  ],
  ['case', ['get', 'fine'], fineShare, 1],
]

/** A strong line is thicker by this many pixels, its fine edges no thinner. */
const more: ExpressionSpecification = ['case', isStrong, 1.2, 0]

/** How much the fading end has faded here. */
const opacity: ExpressionSpecification = ['get', 'opacity']

/**
 * A dimmed line has paler strokes instead of translucent ones: its hollow would let the colour beneath through.
 * On land it looks as the whole line does at that opacity.
 */
const byState = (plain: ExpressionSpecification | string, dim: ExpressionSpecification | string) =>
  ['match', ['get', 'state'], 'dim', dim, plain] as unknown as ExpressionSpecification
const ink = (palette: Palette) => byState(familyInk(palette), familyInkDimmed(palette))
const hollow = (palette: Palette) => byState(palette.halo, onLand(palette.halo, palette))

const layout = { 'line-join': 'round', 'line-sort-key': stateOrder } as const

export const flowFocus = (palette: Palette): LayerSpecification => ({
  id: 'flow-focus',
  type: 'line',
  source: 'flows',
  filter: isStrong,
  layout,
  paint: {
    'line-color': perFeature(palette.focus),
    'line-width': scaled(['+', widthOf('halo'), 4]),
    'line-opacity': ['*', 0.85, opacity],
  },
})

export const flowHalo = (palette: Palette): LayerSpecification => ({
  id: 'flow-halo',
  type: 'line',
  source: 'flows',
  layout,
  paint: {
    'line-color': perFeature(palette.halo),
    'line-width': scaled(['+', widthOf('halo'), more]),
    'line-opacity': ['*', opacity, stateOpacity],
  },
})

export const flowColour = (palette: Palette): LayerSpecification => ({
  id: 'flow-colour',
  type: 'line',
  source: 'flows',
  layout,
  paint: {
    'line-color': ink(palette),
    'line-width': scaled(['+', widthOf('colour'), more]),
    'line-opacity': opacity,
  },
})

/** Makes a single case and the threat hollow: two fine edges. */
export const flowCore = (palette: Palette): LayerSpecification => ({
  id: 'flow-core',
  type: 'line',
  source: 'flows',
  filter: ['!=', ['get', 'manner'], 'standing'],
  layout,
  paint: {
    'line-color': hollow(palette),
    'line-width': scaled(['+', widthOf('core'), more]),
    'line-opacity': opacity,
  },
})

export const flowMiddle = (palette: Palette): LayerSpecification => ({
  id: 'flow-middle',
  type: 'line',
  source: 'flows',
  filter: ['==', ['get', 'manner'], 'threat'],
  layout,
  paint: {
    'line-color': ink(palette),
    'line-width': scaled(['*', flowWidths.threat.middle, ['case', ['get', 'fine'], fineShare, 1]]),
    'line-opacity': opacity,
  },
})
