import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { labelZooms } from '../../domain/labels.ts'
import { mapSteps } from '../../domain/zooms.ts'
import type { Palette } from '../palette.ts'
import { areaHalo, areaHatch, areaOutline, areaSoftEdges } from './layers/areas.ts'
import { boundaries } from './layers/boundaries.ts'
import { flowColour, flowCore, flowFocus, flowHalo, flowMiddle } from './layers/flows.ts'
import { counts, labelMinZoom, labels } from './layers/labels.ts'
import { coast, land, outlined, outlinedHalo, sea } from './layers/land.ts'
import { numbers } from './layers/numbers.ts'
import { dots, goods, heads, namedDots, pins, stops } from './layers/symbols.ts'
import { tieHalo, ties } from './layers/ties.ts'
import { lakes, rivers } from './layers/water.ts'
import { type SourceData, sourcesWith } from './sources.ts'

/** Every layer of the map from the ground up. A new layer is one file and one line here. */
export const layersIn = (palette: Palette): readonly LayerSpecification[] => [
  sea(palette),
  land(palette),
  lakes(palette),
  rivers(palette),
  ...boundaries(palette),
  coast(palette),
  areaHatch,
  ...areaSoftEdges(palette),
  areaHalo(palette),
  areaOutline(palette),
  outlinedHalo(palette),
  outlined(palette),
  dots,
  tieHalo(palette),
  ties(palette),
  flowFocus(palette),
  flowHalo(palette),
  flowColour(palette),
  flowCore(palette),
  flowMiddle(palette),
  ...namedDots,
  ...labels(palette),
  counts(palette),
  stops,
  heads,
  ...numbers(palette),
  ...goods,
  ...pins,
]

/** The whole style. No `glyphs`: text is drawn from the page's fonts. */
export function styleAt(textScale: number, palette: Palette, data: SourceData = {}): StyleSpecification {
  return {
    version: 8,
    state: { scale: { default: textScale } },
    sources: sourcesWith(data),
    layers: layersIn(palette).map((layer) => atScale(layer, textScale)),
    transition: { duration: 0, delay: 0 },
  }
}

/** From which zoom to which each layer is shown that follows a step: labels stay once they stand, marks regroup. */
export function stepsAt(textScale: number): readonly (readonly [id: string, from: number, to: number])[] {
  const at = (zoom: number) => labelMinZoom(zoom, textScale)
  const growing = labelZooms.flatMap((zoom) =>
    (['labels', 'named-dots'] as const).map((kind) => [`${kind}-${zoom}`, at(zoom), 24] as const),
  )
  const stepwise = mapSteps.flatMap((step, index) => {
    const next = mapSteps[index + 1]
    const range = [index === 0 ? 0 : at(step), next === undefined ? 24 : at(next)] as const
    return (['pins', 'goods', 'stacks', 'numbers'] as const).map(
      (kind) => [`${kind}-${step}`, ...range] as const,
    )
  })
  return [...growing, ...stepwise]
}

function atScale(layer: LayerSpecification, textScale: number): LayerSpecification {
  const step = stepsAt(textScale).find(([id]) => id === layer.id)
  return step ? { ...layer, minzoom: step[1], maxzoom: step[2] } : layer
}
