import type { Geometry } from 'geojson'
import type { Records } from './published.ts'

export interface PublishedFeature {
  readonly geometry: Geometry | null
  readonly properties: object & { readonly id?: string; readonly code?: string }
}

/**
 * A GeoJSON FeatureCollection (RFC 7946) with one feature a line, so that two versions can be compared.
 * `name` becomes the layer's name in GDAL. Version, date and selection stand on it too (foreign members, section 6.1),
 * for a collection without features.
 */
export function geojsonOf(
  name: string,
  description: string,
  published: Records,
  features: readonly PublishedFeature[],
): string {
  const lines = features.map(({ geometry, properties }) => {
    const id = properties.id ?? properties.code
    return JSON.stringify({ type: 'Feature', id, geometry, properties })
  })
  const { version, date } = published.dataset.release
  const { selection } = published.said
  const about = { name, description, data_version: version, data_date: date, selection }
  const head = JSON.stringify({ type: 'FeatureCollection', ...about })
  return `${head.slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`
}
