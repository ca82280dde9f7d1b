import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { labelZooms } from '../../domain/labels.ts'
import { areaHalo, areaHatch, areaOutline, areaSoftEdges } from './layers/areas.ts'
import { boundaries } from './layers/boundaries.ts'
import { flowColour, flowCore, flowFocus, flowHalo, flowMiddle } from './layers/flows.ts'
import { counts, labelMinZoom, labels } from './layers/labels.ts'
import { coast, land, outlined, outlinedHalo, sea } from './layers/land.ts'
import { dots, goods, heads, namedDots, pins, stops } from './layers/symbols.ts'
import { tieHalo, ties } from './layers/ties.ts'
import { lakes, rivers } from './layers/water.ts'
import { type SourceData, sourcesWith } from './sources.ts'

/** Every layer of the map from the ground up. A new layer is one file and one line here. */
export const layers: readonly LayerSpecification[] = [
  sea,
  land,
  lakes,
  rivers,
  ...boundaries,
  coast,
  areaHatch,
  ...areaSoftEdges,
  areaHalo,
  areaOutline,
  outlinedHalo,
  outlined,
  dots,
  tieHalo,
  ties,
  flowFocus,
  flowHalo,
  flowColour,
  flowCore,
  flowMiddle,
  ...namedDots,
  ...labels,
  counts,
  stops,
  heads,
  ...goods,
  pins,
]

/** The whole style. No `glyphs`: text is drawn from the page's fonts. */
export function styleAt(textScale: number, data: SourceData = {}): StyleSpecification {
  return {
    version: 8,
    state: { scale: { default: textScale } },
    sources: sourcesWith(data),
    layers: layers.map((layer) => atScale(layer, textScale)),
    transition: { duration: 0, delay: 0 },
  }
}

/** From which zoom to which each layer is shown that follows a step of `labelZooms`. */
export function stepsAt(textScale: number): readonly (readonly [id: string, from: number, to: number])[] {
  return labelZooms.flatMap((zoom) => {
    const step = labelMinZoom(zoom, textScale)
    return [
      [`labels-${zoom}`, step, 24],
      [`named-dots-${zoom}`, step, 24],
      [`goods-${zoom}`, step, 24],
      [`stacks-${zoom}`, 0, step],
    ] as const
  })
}

function atScale(layer: LayerSpecification, textScale: number): LayerSpecification {
  const step = stepsAt(textScale).find(([id]) => id === layer.id)
  return step ? { ...layer, minzoom: step[1], maxzoom: step[2] } : layer
}
