import type { Geometry } from 'geojson'

export interface PublishedFeature {
  readonly geometry: Geometry | null
  readonly properties: object & { readonly id?: string; readonly code?: string }
}

/**
 * A GeoJSON FeatureCollection (RFC 7946) with one feature a line, so that two versions can be compared.
 * `name` becomes the layer's name in GDAL.
 */
export function geojsonOf(name: string, description: string, features: readonly PublishedFeature[]): string {
  const lines = features.map(({ geometry, properties }) => {
    const id = properties.id ?? properties.code
    return JSON.stringify({ type: 'Feature', id, geometry, properties })
  })
  const head = JSON.stringify({ type: 'FeatureCollection', name, description })
  return `${head.slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`
}
