import type * as z from 'zod/mini'
import { csvOf } from './csv.ts'
import { fileFieldsOf } from './file-fields.ts'
import { listed } from './lists.ts'
import type { RecordsFile } from './published.ts'
import { choice, optionalText, text } from './schema/described.ts'
import { tableSchema } from './schema/files.ts'
import { fileFields } from './schema/record.ts'
import { passagesOf } from './sources.ts'

const title =
  'What each record rests on: one row a claim, with the words of its source or where to look for them'

export const claimFields = {
  record: text('Id of the record, of an event or of a flow.'),
  id: text('Id of the claim, unique within the record: in links, claim=….'),
  fields: text('JSON Pointers (RFC 6901) to the fields of the record that it states, parted by "; ".'),
  source: text('Id of its source.'),
  url: text('Address of its source.'),
  quote: optionalText('The exact words of the source; of documents only.'),
  locator: optionalText('Where on the page to look; of references only.'),
  basis: choice(['stated', 'context'], 'context: taken from an earlier sentence of the same paragraph.'),
  differs: optionalText('What this source says where it differs from the record, by pointer, as JSON.'),
  ...fileFields,
}

export const claimsCsv: RecordsFile = {
  name: 'claims.csv',
  title,
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: (published, separator) => {
    const { events, flows } = published.dataset
    const rows = [...events, ...flows].flatMap((record) =>
      passagesOf(record, published).map(
        (passage): z.infer<z.ZodMiniObject<typeof claimFields>> => ({
          ...passage,
          record: record.id,
          fields: listed(passage.fields) ?? '',
          differs: passage.differs && JSON.stringify(passage.differs),
          ...fileFieldsOf(published),
        }),
      ),
    )
    return csvOf(Object.keys(claimFields), rows, separator)
  },
  schema: tableSchema(title, claimFields),
}
