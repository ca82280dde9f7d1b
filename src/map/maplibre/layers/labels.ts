import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { labelMetrics, labelZooms } from '../../../domain/labels.ts'
import type { PlaceLabel } from '../../../domain/model.ts'
import { baselineDrop, countAt, labelHalo, labelType } from '../../measures.ts'
import type { Palette } from '../../palette.ts'
import { scaled } from '../expressions.ts'
import { regular, semibold } from '../fonts.ts'

type Style = PlaceLabel['style']

/** MapLibre has its baseline 10.5/24 em below the anchor, less 0.02 as measured. */
export const lift = baselineDrop - 10.5 / 24 + 0.02

const byStyle = <T>(value: (style: Style) => T): ExpressionSpecification =>
  [
    'match',
    ['get', 'style'],
    ...(['country', 'territory', 'city', 'sea'] as const).flatMap((style) => [style, value(style)]),
    value('region'),
  ] as unknown as ExpressionSpecification

/** Ems from the point down to the middle of the letters. */
const drop = (style: Style) => (style === 'city' ? labelMetrics.cityDrop / labelType.city.size : 0)

const labelsFrom = (zoom: number, palette: Palette): SymbolLayerSpecification => ({
  id: `labels-${zoom}`,
  type: 'symbol',
  source: 'labels',
  filter: ['==', ['get', 'minZoom'], zoom],
  minzoom: zoom,
  layout: {
    'text-field': ['get', 'name'],
    'text-font': byStyle((style) => ['literal', [...(labelType[style].weight === 600 ? semibold : regular)]]),
    'text-size': scaled(byStyle((style) => labelType[style].size)),
    'text-letter-spacing': byStyle((style) => labelType[style].spacing),
    'text-offset': byStyle((style) => ['literal', [0, drop(style) + lift]]),
    'text-max-width': 100,
    'text-padding': 0,
    'text-allow-overlap': true,
    'text-ignore-placement': true,
  },
  paint: {
    'text-color': byStyle((style) => palette[labelType[style].colour]),
    'text-halo-color': byStyle((style) => (style === 'sea' ? palette.sea : palette.halo)),
    'text-halo-width': scaled(labelHalo),
    'text-halo-blur': scaled(0.4),
  },
})

/** One layer a step: placement was done when the data was compiled (`domain/labels.ts`). */
export const labels = (palette: Palette): readonly LayerSpecification[] =>
  labelZooms.map((zoom) => labelsFrom(zoom, palette))

/** Beside the place of a country's badge. */
export function counts(palette: Palette): LayerSpecification {
  const label = labelsFrom(0, palette)
  return {
    ...label,
    id: 'counts',
    source: 'counts',
    filter: ['has', 'name'],
    layout: {
      ...label.layout,
      'text-offset': ['literal', [countAt.x / labelMetrics.size, countAt.y / labelMetrics.size + lift]],
    },
  }
}

/** Larger text needs more room: each label waits for the zoom at which it has as much again. */
export function labelMinZoom(zoom: number, textScale: number): number {
  return zoom + Math.log2(textScale)
}
