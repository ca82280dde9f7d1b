import { bboxClip } from '@turf/turf'
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'geojson'
import type { Bounds } from '../src/domain/model.ts'
import type { Ground } from '../src/map/svg/base.ts'

/**
 * What a screen can show round the home frame, degrees: a phone above and below it, a wide screen beside it. The
 * first picture carries no more.
 */
const inSight: Bounds = [-46, -38, 47, 59]

/** Above and below more closely: boundaries and waters farther out come with the interactive map. */
const near: Bounds = [-46, -6, 47, 36]

/**
 * Degrees between the positions of the first picture: a pixel of a laptop, less of what lies outside the frame. What
 * two countries share stays shared. The app paints the outlines in full.
 */
const [fineStep, coarseStep] = [1 / 20, 1 / 4]

type Clippable = Polygon | MultiPolygon | LineString | MultiLineString

/** The ground of the first picture: without what lies beyond every screen's edge. */
export function groundInSight({ countries, boundaries, water }: Ground): Ground {
  return {
    countries: clipped(countries, inSight),
    boundaries: clipped(boundaries, near),
    water: clipped(water, near),
  }
}

function clipped(collection: FeatureCollection, bounds: Bounds): FeatureCollection {
  return {
    ...collection,
    features: collection.features.flatMap((feature) => clippedFeature(feature, bounds)),
  }
}

function clippedFeature(feature: Feature, bounds: Bounds): readonly Feature[] {
  if (!isClippable(feature.geometry)) return [feature]
  const { geometry } = bboxClip(feature.geometry, [...bounds])
  if (geometry.coordinates.length === 0) return []
  const step = feature.properties?.frame === false ? coarseStep : fineStep
  return [
    { ...feature, geometry: { ...geometry, coordinates: snapped(geometry.coordinates, step) } as Geometry },
  ]
}

const isClippable = (geometry: Geometry): geometry is Clippable =>
  /^(Multi)?(Polygon|LineString)$/.test(geometry.type)

/** Positions, however deep they lie, moved to the nearest of a grid; those that fall together become one. */
function snapped(coordinates: unknown, step: number): unknown {
  const lists = coordinates as readonly unknown[]
  if (typeof lists[0] === 'number')
    return (lists as readonly number[]).map((degrees) => Math.round(degrees / step) * step)
  const inner = lists.map((list) => snapped(list, step))
  return inner.filter((list, index) => index === 0 || String(list) !== String(inner[index - 1]))
}
