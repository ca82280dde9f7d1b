import { csvOf } from './csv.ts'
import { fileFieldsOf } from './file-fields.ts'
import type { RecordsFile } from './published.ts'
import { tableSchema } from './schema/files.ts'
import { fileFields, sourceFields } from './schema/record.ts'
import { allSourcesOf } from './sources.ts'

const title = 'The sources that the records rest on: one row a source'
const { language, selection, data_version, data_date } = fileFields

/** A source has a language and rights of its own: the file's stand under other names. */
export const sourceTableFields = {
  ...sourceFields,
  data_version,
  data_date,
  file_language: language,
  selection,
}

export const sourcesCsv: RecordsFile = {
  name: 'sources.csv',
  title,
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: (published, separator) => {
    const { language, ...file } = fileFieldsOf(published)
    const rows = allSourcesOf(published).map((source) => ({ ...file, file_language: language, ...source }))
    return csvOf(Object.keys(sourceTableFields), rows, separator)
  },
  schema: tableSchema(title, sourceTableFields),
}
