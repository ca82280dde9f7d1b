import type { LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../../palette.ts'
import { widthByZoom } from '../expressions.ts'

/** Dashes and dots belong to boundaries only: dashed is undetermined, dotted another line of separation. */
const dashes = { solid: null, dashed: [5, 3], dotted: [0.01, 2.4] } as const

function boundary(kind: keyof typeof dashes, palette: Palette): LayerSpecification {
  const dash = dashes[kind]
  return {
    id: `boundary-${kind}`,
    type: 'line',
    source: 'boundaries',
    filter: ['==', ['get', 'class'], kind],
    layout: { 'line-join': 'round', 'line-cap': kind === 'dotted' ? 'round' : 'butt' },
    paint: {
      'line-color': palette.boundary,
      'line-width': kind === 'dotted' ? widthByZoom(1.1, 1.5) : widthByZoom(0.6, 0.9),
      ...(dash ? { 'line-dasharray': [...dash] } : {}),
    },
  }
}

export const boundaries = (palette: Palette): readonly LayerSpecification[] =>
  (['solid', 'dashed', 'dotted'] as const).map((kind) => boundary(kind, palette))
