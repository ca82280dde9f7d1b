import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { Position } from '../../domain/model.ts'
import type { Plane } from './plane.ts'
import { type Tag, tag } from './tag.ts'

/** The ground of the map, all of it generated: see `scripts/geo.ts`. */
export interface Ground {
  readonly countries: FeatureCollection
  readonly boundaries: FeatureCollection
  readonly water: FeatureCollection
  /** Where land meets sea; the first picture goes without. */
  readonly coast?: FeatureCollection
}

/** Units of the picture under which a step is left out: land to under a pixel on a projector, the rest coarser. */
const leastStep = { land: 1.5, river: 6, context: 9 } as const

/** Land by country (`<path id="land-MLI">`), so that tints and outlines can point at it by `<use>`. */
export function landOf(countries: FeatureCollection, plane: Plane, idPrefix: string): Tag {
  const isNamed = (feature: Feature) => feature.properties?.frame !== false
  const path = (feature: Feature, id: string | null) =>
    // An attribute, since a style sheet's rule does not reach the copies that `<use>` makes.
    tag('path', {
      id,
      'vector-effect': 'non-scaling-stroke',
      d: plane.path(ringsOf(feature.geometry), true, leastStep[isNamed(feature) ? 'land' : 'context']),
    })
  const context = countries.features.filter((feature) => !isNamed(feature))
  return tag(
    'g',
    {},
    tag('g', { class: 'context' }, ...context.map((feature) => path(feature, `${idPrefix}${feature.id}`))),
    tag(
      'g',
      { class: 'land' },
      ...countries.features
        .filter((feature) => isNamed(feature) && !feature.properties?.neutral)
        .map((feature) => path(feature, `${idPrefix}${feature.id}`)),
    ),
    tag(
      'g',
      { class: 'neutral' },
      ...countries.features
        .filter((feature) => isNamed(feature) && feature.properties?.neutral)
        .map((feature) => path(feature, `${idPrefix}${feature.id}`)),
    ),
  )
}

/** Lakes, rivers and boundaries, which lie over the tint. */
export function linesOfGround(ground: Omit<Ground, 'countries'>, plane: Plane): Tag {
  const classed = (collection: FeatureCollection, name: string, closed: boolean) =>
    tag('path', {
      class: name,
      d: plane.path(
        collection.features
          .filter((feature) => feature.properties?.class === name)
          .flatMap((feature) => ringsOf(feature.geometry)),
        closed,
        leastStep[name === 'river' ? 'river' : 'land'],
      ),
    })
  return tag(
    'g',
    { class: 'ground-lines' },
    classed(ground.water, 'river', false),
    classed(ground.water, 'lake', true),
    ...['solid', 'dashed', 'dotted'].map((name) => classed(ground.boundaries, name, false)),
    ground.coast
      ? tag('path', {
          class: 'coast',
          d: plane.path(
            ground.coast.features.flatMap((feature) => ringsOf(feature.geometry)),
            false,
            leastStep.land,
          ),
        })
      : null,
  )
}

/** Every ring or line of a geometry, as lists of positions. */
export function ringsOf(geometry: Geometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates as unknown as Position[][]
    case 'MultiPolygon':
      return (geometry.coordinates as unknown as Position[][][]).flat()
    case 'LineString':
      return [geometry.coordinates as unknown as Position[]]
    default:
      return []
  }
}
