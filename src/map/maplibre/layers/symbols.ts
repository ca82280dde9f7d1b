import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { labelMetrics, labelZooms } from '../../../domain/labels.ts'
import { pinSymbol } from '../../symbols.ts'
import { scale, stateOpacity, stateOrder } from '../expressions.ts'
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

const atStep = (zoom: number): ExpressionSpecification => ['==', ['get', 'rowZoom'], zoom]
const fromZoom = (zoom: number) => ({ filter: atStep(zoom), minzoom: zoom })
const toZoom = (zoom: number) => ({ filter: atStep(zoom), maxzoom: zoom })

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
  pinSymbol({
    place: '',
    position: [0, 0],
    form: 'pin',
    kind: null,
    records: [],
    announced: false,
    state: 'plain',
  }),
)

/** Tips on the city, badges above the name. */
const raised: ExpressionSpecification = [
  'match',
  ['get', 'form'],
  'pin',
  ['literal', [...pinMiddle]],
  ['literal', [0, -labelMetrics.badgeRise]],
]

const inOrder: typeof layout = { 'symbol-sort-key': ['get', 'order'] }

/** Rows of goods from the zoom at which they stand free, and before it their number: one layer a step each. */
export const goods: readonly LayerSpecification[] = labelZooms.flatMap((zoom) => [
  { ...symbols('goods', { ...inOrder, 'icon-offset': inRow }), id: `goods-${zoom}`, ...fromZoom(zoom) },
  { ...symbols('stacks', { ...inOrder, 'icon-offset': inRow }), id: `stacks-${zoom}`, ...toZoom(zoom) },
])
export const pins = symbols('pins', { ...inOrder, 'icon-offset': raised })
