import { eventGeometry } from './event-geometry.ts'
import { eventRow } from './event-row.ts'
import { geojsonOf } from './geojson.ts'
import type { RecordsFile } from './published.ts'
import { eventFields } from './schema/event.ts'
import { geojsonSchema } from './schema/files.ts'
import { fileFields, nestedSources } from './schema/record.ts'
import { nestedSourcesOf } from './sources.ts'

const title =
  'Cooperation against illicit trafficking in West Africa and the Sahel: one feature a record, at its places'
const fields = { ...eventFields, ...nestedSources, ...fileFields }

export const eventsGeojson: RecordsFile = {
  name: 'events.geojson',
  title,
  mediaType: 'application/geo+json',
  write: (published) =>
    geojsonOf(
      'events',
      title,
      published,
      published.dataset.events.map((event) => ({
        geometry: eventGeometry(event, published.dataset),
        properties: { ...eventRow(event, published), ...nestedSourcesOf(event, published) },
      })),
    ),
  schema: geojsonSchema(title, ['Point', 'MultiPoint'], fields),
}
