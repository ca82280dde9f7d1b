import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { Position } from '../../../domain/model.ts'

/** What a vector tile can carry: no lists. Ids travel as one string, divided by spaces. */
export type Properties = Readonly<Record<string, string | number | boolean>>

export const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
})

export function feature(geometry: Geometry, properties: Properties): Feature {
  return { type: 'Feature', geometry, properties: { ...properties } }
}

export const pointFeature = (position: Position, properties: Properties) =>
  feature({ type: 'Point', coordinates: [...position] }, properties)

export const lineFeature = (line: readonly Position[], properties: Properties) =>
  feature({ type: 'LineString', coordinates: line.map((position) => [...position]) }, properties)
