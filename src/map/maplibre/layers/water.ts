import type { LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../../palette.ts'
import { perFeature, widthByZoom } from '../expressions.ts'

export const lakes = (palette: Palette): LayerSpecification => ({
  id: 'lakes',
  type: 'fill',
  source: 'water',
  filter: ['==', ['get', 'class'], 'lake'],
  paint: { 'fill-color': perFeature(palette.water), 'fill-antialias': false },
})

/** Rivers, and the shores of lakes. */
export const rivers = (palette: Palette): LayerSpecification => ({
  id: 'rivers',
  type: 'line',
  source: 'water',
  layout: { 'line-join': 'round', 'line-cap': 'round' },
  paint: { 'line-color': palette.river, 'line-width': widthByZoom(0.5, 0.9) },
})
