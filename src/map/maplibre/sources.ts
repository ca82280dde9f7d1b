import type { FeatureCollection } from 'geojson'
import type { GeoJSONSourceSpecification } from 'maplibre-gl'

/** What `paint` fills, one source for each kind of mark, and what stands still. */
export const markSources = [
  'areas',
  'outlined',
  'ties',
  'flows',
  'heads',
  'stops',
  'dots',
  'goods',
  'stacks',
  'numbers',
  'counts',
  'pins',
] as const
export const groundSources = ['countries', 'coast', 'boundaries', 'water', 'labels'] as const

export type MarkSource = (typeof markSources)[number]
export type SourceId = MarkSource | (typeof groundSources)[number]

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] }

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

const sources: Readonly<Record<SourceId, GeoJSONSourceSpecification>> = {
  countries: { ...outline, promoteId: 'id' },
  coast: outline,
  boundaries: outline,
  water: outline,
  labels: points,
  areas: outline,
  outlined: outline,
  ties: outline,
  flows: { ...outline, maxzoom: 12 },
  heads: points,
  stops: points,
  dots: points,
  goods: points,
  stacks: points,
  numbers: points,
  counts: points,
  pins: points,
}

/** What each source holds; one that is left out holds nothing yet. */
export type SourceData = Readonly<Partial<Record<SourceId, FeatureCollection>>>

export function sourcesWith(data: SourceData): Record<string, GeoJSONSourceSpecification> {
  const entries = Object.entries(sources) as [SourceId, GeoJSONSourceSpecification][]
  return Object.fromEntries(entries.map(([id, source]) => [id, { ...source, data: data[id] ?? empty }]))
}
