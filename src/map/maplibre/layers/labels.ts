import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { labelMetrics, labelZooms } from '../../../domain/labels.ts'
import type { PlaceLabel } from '../../../domain/model.ts'
import { palette } from '../../palette.ts'
import { scaled } from '../expressions.ts'
import { regular, semibold } from '../fonts.ts'

type Style = PlaceLabel['style']

/** How a label of each style is set; sizes in pixels at the base text size, spacing in ems. */
export const labelType: Readonly<
  Record<Style, { size: number; weight: 400 | 600; colour: keyof typeof palette; spacing: number }>
> = {
  country: { size: labelMetrics.size, weight: 600, colour: 'label', spacing: 0 },
  territory: { size: 11, weight: 400, colour: 'quiet', spacing: 0 },
  city: { size: 11.5, weight: 400, colour: 'ink', spacing: 0 },
  region: { size: 11, weight: 400, colour: 'quiet', spacing: 0.08 },
  sea: { size: 11, weight: 400, colour: 'tie', spacing: 0.08 },
}

/**
 * Ems from the point down to the baseline, so that the letters' middle (between x-height and capitals) is on
 * the point; `dy` of the SVG painter. MapLibre has its baseline 10.5/24 em below the anchor, less 0.02 as measured.
 */
export const baselineDrop = 0.35
const lift = baselineDrop - 10.5 / 24 + 0.02

const byStyle = <T>(value: (style: Style) => T): ExpressionSpecification =>
  [
    'match',
    ['get', 'style'],
    ...(['country', 'territory', 'city', 'sea'] as const).flatMap((style) => [style, value(style)]),
    value('region'),
  ] as unknown as ExpressionSpecification

/** Ems from the point down to the middle of the letters. */
const drop = (style: Style) => (style === 'city' ? labelMetrics.cityDrop / labelType.city.size : 0)

const labelsFrom = (zoom: number): LayerSpecification => ({
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
    'icon-image': ['get', 'image'],
    'icon-size': scaled(1),
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
    'icon-padding': 0,
  },
  paint: {
    'text-color': byStyle((style) => palette[labelType[style].colour]),
    'text-halo-color': byStyle((style) => (style === 'sea' ? palette.sea : palette.halo)),
    'text-halo-width': scaled(1.4),
    'text-halo-blur': scaled(0.4),
  },
})

/** One layer a step: placement was done when the data was compiled (`domain/labels.ts`). */
export const labels: readonly LayerSpecification[] = labelZooms.map(labelsFrom)

/** Larger text needs more room: each label waits for the zoom at which it has as much again. */
export function labelMinZoom(zoom: number, textScale: number): number {
  return zoom + Math.log2(textScale)
}
