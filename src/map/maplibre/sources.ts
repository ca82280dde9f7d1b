import type { GeoJSONSourceSpecification } from 'maplibre-gl'

/** What `paint` fills, one source for each kind of mark, and what stands still. */
export const markSources = [
  'areas',
  'ties',
  'flows',
  'heads',
  'stops',
  'dots',
  'goods',
  'stacks',
  'pins',
] as const
export const groundSources = ['countries', 'coast', 'boundaries', 'water', 'labels'] as const

export type MarkSource = (typeof markSources)[number]
export type SourceId = MarkSource | (typeof groundSources)[number]

const empty = { type: 'FeatureCollection' as const, features: [] }

/**
 * Outlines keep within a tenth of a pixel of the data at whole zooms, a fifth in between. Tiles end at zoom 8:
 * beyond it they are stretched, which a sixteenth of a pixel of their grid bears up to the map's last zoom.
 */
const outline: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: empty,
  tolerance: 0.1,
  maxzoom: 8,
  buffer: 64,
}
const points: GeoJSONSourceSpecification = { type: 'geojson', data: empty, maxzoom: 12, buffer: 128 }

export const sources: Readonly<Record<SourceId, GeoJSONSourceSpecification>> = {
  countries: { ...outline, promoteId: 'id' },
  coast: outline,
  boundaries: outline,
  water: outline,
  labels: points,
  areas: outline,
  ties: outline,
  flows: { ...outline, maxzoom: 12 },
  heads: points,
  stops: points,
  dots: points,
  goods: points,
  stacks: points,
  pins: points,
}
