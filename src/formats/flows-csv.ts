import { csvOf } from './csv.ts'
import { flowRow } from './flow-row.ts'
import type { RecordsFile } from './published.ts'
import { tableSchema } from './schema/files.ts'
import { flowFields } from './schema/flow.ts'
import { fileFields, flatSources } from './schema/record.ts'
import { flatSourcesOf } from './sources.ts'

const title = 'Statements on illicit traffic and threats in West Africa and the Sahel: one row a statement'
export const flowColumns = { ...flowFields, ...flatSources, ...fileFields }

export const flowsCsv: RecordsFile = {
  name: 'flows.csv',
  title,
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: (published, separator) =>
    csvOf(
      Object.keys(flowColumns),
      published.dataset.flows.map((flow) => ({
        ...flowRow(flow, published),
        ...flatSourcesOf(flow, published),
      })),
      separator,
    ),
  schema: tableSchema(title, flowColumns),
}
