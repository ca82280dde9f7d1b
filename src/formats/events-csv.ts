import { csvOf } from './csv.ts'
import { eventRow } from './event-row.ts'
import type { RecordsFile } from './published.ts'
import { eventFields } from './schema/event.ts'
import { tableSchema } from './schema/files.ts'
import { fileFields, flatSources } from './schema/record.ts'
import { flatSourcesOf } from './sources.ts'

const title = 'Cooperation against illicit trafficking in West Africa and the Sahel: one row a record'
export const eventColumns = { ...eventFields, ...flatSources, ...fileFields }

export const eventsCsv: RecordsFile = {
  name: 'events.csv',
  title,
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: (published, separator) =>
    csvOf(
      Object.keys(eventColumns),
      published.dataset.events.map((event) => ({
        ...eventRow(event, published),
        ...flatSourcesOf(event, published),
      })),
      separator,
    ),
  schema: tableSchema(title, eventColumns),
}
