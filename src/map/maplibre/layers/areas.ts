import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { areaWidths, regionHatchOpacity, softEdges } from '../../measures.ts'
import type { Palette } from '../../palette.ts'
import { familyInk, isStrong, perFeature, scaled, stateOpacity, stateOrder } from '../expressions.ts'

const isCountry: ExpressionSpecification = ['==', ['get', 'extent'], 'country']
const isRegion: ExpressionSpecification = ['==', ['get', 'extent'], 'region']

/** A light hatch in the family's colour; the image is made by `hatch.ts`. */
export const areaHatch: LayerSpecification = {
  id: 'area-hatch',
  type: 'fill',
  source: 'areas',
  filter: ['==', ['get', 'hatched'], true],
  layout: { 'fill-sort-key': stateOrder },
  paint: {
    'fill-antialias': false,
    'fill-pattern': ['get', 'hatch'],
    'fill-opacity': ['*', stateOpacity, ['case', isRegion, regionHatchOpacity, 1]],
  },
}

/** A region's extent is schematic: it has no edge, it thins out. */
const softEdge = (width: number, opacity: number, palette: Palette): LayerSpecification => ({
  id: `area-soft-${width}`,
  type: 'line',
  source: 'areas',
  filter: isRegion,
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': familyInk(palette),
    'line-width': scaled(['+', width, ['case', isStrong, 3, 0]]),
    'line-opacity': ['*', opacity, stateOpacity],
  },
})

export const areaSoftEdges = (palette: Palette): readonly LayerSpecification[] =>
  softEdges.map(([width, opacity]) => softEdge(width, opacity, palette))

export const areaHalo = (palette: Palette): LayerSpecification => ({
  id: 'area-halo',
  type: 'line',
  source: 'areas',
  filter: isCountry,
  layout: { 'line-join': 'round', 'line-sort-key': stateOrder },
  paint: {
    'line-color': perFeature(palette.halo),
    'line-width': scaled(['case', isStrong, areaWidths.halo.strong, areaWidths.halo.plain]),
    'line-opacity': ['*', 0.75, stateOpacity],
  },
})

export const areaOutline = (palette: Palette): LayerSpecification => ({
  id: 'area-outline',
  type: 'line',
  source: 'areas',
  filter: isCountry,
  layout: { 'line-join': 'round', 'line-sort-key': stateOrder },
  paint: {
    'line-color': familyInk(palette),
    'line-width': scaled(['case', isStrong, areaWidths.line.strong, areaWidths.line.plain]),
    'line-opacity': stateOpacity,
  },
})
