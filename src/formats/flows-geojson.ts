import { flowGeometry } from './flow-geometry.ts'
import { flowRow } from './flow-row.ts'
import { geojsonOf } from './geojson.ts'
import type { RecordsFile } from './published.ts'
import { geojsonSchema } from './schema/files.ts'
import { flowFields } from './schema/flow.ts'
import { fileFields, nestedSources } from './schema/record.ts'
import { nestedSourcesOf } from './sources.ts'

const title =
  'Statements on illicit traffic and threats in West Africa and the Sahel: one feature a statement. Arrows join what the source names; they are not routes.'
const fields = { ...flowFields, ...nestedSources, ...fileFields }

export const flowsGeojson: RecordsFile = {
  name: 'flows.geojson',
  title,
  mediaType: 'application/geo+json',
  write: (published) =>
    geojsonOf(
      'flows',
      title,
      published,
      published.dataset.flows.map((flow) => ({
        geometry: flowGeometry(flow, published.dataset).geometry,
        properties: { ...flowRow(flow, published), ...nestedSourcesOf(flow, published) },
      })),
    ),
  schema: geojsonSchema(
    title,
    ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'],
    fields,
  ),
}
