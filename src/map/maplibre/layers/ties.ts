import type { LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../../palette.ts'
import { scaled } from '../expressions.ts'

export const tieHalo = (palette: Palette): LayerSpecification => ({
  id: 'tie-halo',
  type: 'line',
  source: 'ties',
  paint: { 'line-color': palette.halo, 'line-width': scaled(3.2), 'line-opacity': 0.8 },
})

/** From the selected event's place to the countries that took part; a colour that no flow has. */
export const ties = (palette: Palette): LayerSpecification => ({
  id: 'ties',
  type: 'line',
  source: 'ties',
  paint: { 'line-color': palette.tie, 'line-width': scaled(1.2) },
})
