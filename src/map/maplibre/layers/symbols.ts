import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { labelMetrics, labelZooms } from '../../../domain/labels.ts'
import { mapSteps } from '../../../domain/zooms.ts'
import { pinSymbol } from '../../symbols.ts'
import { scale, standsAt, stateOpacity, stateOrder } from '../expressions.ts'
import { offsetOf } from '../images/symbol.ts'

/** Images lie where their data says, all of them: nothing moves or hides. */
const layout: NonNullable<SymbolLayerSpecification['layout']> = {
  'icon-image': ['get', 'image'],
  'icon-size': scale,
  'icon-allow-overlap': true,
  'icon-ignore-placement': true,
  'icon-padding': 0,
}

const symbols = (id: string, more: typeof layout): LayerSpecification => ({
  id,
  type: 'symbol',
  source: id,
  layout: { ...layout, ...more },
  paint: { 'icon-opacity': stateOpacity },
})

const turned: typeof layout = {
  'icon-rotate': ['get', 'turn'],
  'icon-rotation-alignment': 'map',
  'symbol-sort-key': stateOrder,
}

/** Arrow heads at named ends, rings at ends that are not named. */
export const heads = symbols('heads', turned)
/** Bars where goods of a single case were stopped. */
export const stops = symbols('stops', turned)
/** The dots of cities that stand under a pin or an arrow's end. */
export const dots = symbols('dots', {})
/** The dots of cities that are named: apart from their names, since both in one layer need a program of their own. */
export const namedDots: readonly LayerSpecification[] = labelZooms.map((zoom) => ({
  ...symbols('labels', {}),
  id: `named-dots-${zoom}`,
  filter: ['all', ['==', ['get', 'style'], 'city'], ['==', ['get', 'minZoom'], zoom]],
  minzoom: zoom,
}))

/** One layer a step: which marks stand there was settled by `domain/layout.ts`. */
const stepwise = (id: string, more: typeof layout): readonly LayerSpecification[] =>
  mapSteps.map((step) => ({ ...symbols(id, more), id: `${id}-${step}`, filter: standsAt(step) }))

/** A good's place in its row: `slot` counts pitches from the row's middle. A tile carries no lists, so no offsets. */
const inRow: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['get', 'slot'],
  -100,
  ['literal', [-100 * labelMetrics.iconPitch, labelMetrics.iconsDrop]],
  100,
  ['literal', [100 * labelMetrics.iconPitch, labelMetrics.iconsDrop]],
]

/** From a pin's tip to the middle of its image; a badge's middle is its anchor. */
const pinMiddle = offsetOf(
  pinSymbol({ form: 'pin', kind: null, content: 'events', records: [], announced: false }),
)

/** Tips on the city, badges above or below the name, groups where their first member's mark would be. */
const raised: ExpressionSpecification = [
  'match',
  ['get', 'stands'],
  'tip',
  ['literal', [...pinMiddle]],
  'pin',
  ['literal', [0, -labelMetrics.pinRise]],
  'goods',
  ['literal', [0, labelMetrics.iconsDrop]],
  ['literal', [0, -labelMetrics.badgeRise]],
]

const inOrder: typeof layout = { 'symbol-sort-key': ['get', 'order'] }

/** Rows of goods where they stand free, and elsewhere their number. */
export const goods: readonly LayerSpecification[] = [
  ...stepwise('goods', { ...inOrder, 'icon-offset': inRow }),
  ...stepwise('stacks', { ...inOrder, 'icon-offset': inRow }),
]
export const pins: readonly LayerSpecification[] = stepwise('pins', { ...inOrder, 'icon-offset': raised })
