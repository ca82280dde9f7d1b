import type { Feature } from 'geojson'
import type { PlaceLabel } from '../../../domain/model.ts'
import { dotImage } from '../images/dot.ts'
import { pointFeature } from './collection.ts'

/** A label without a name in this language is left out. */
export function labelFeatures(
  labels: readonly PlaceLabel[],
  names: Readonly<Record<string, string>>,
): readonly Feature[] {
  return labels.flatMap(({ id, style, point, minZoom }) => {
    const name = names[id]
    if (!name) return []
    return [pointFeature(point, { name, style, minZoom, ...(style === 'city' ? { image: dotImage } : {}) })]
  })
}
