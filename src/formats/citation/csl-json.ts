import { type DateParts, datePartsOf } from './date-parts.ts'
import { type CitedItem, titleOfItem } from './item.ts'
import { oneLine } from './one-line.ts'

/** An array of one item of CSL-JSON 1.0.2 (citationstyles.org). */
export function cslJson(item: CitedItem): string {
  const { issued, accessed } = item
  const text = (value: string | null) => (value === null ? undefined : oneLine(value))
  const entry = {
    id: item.key,
    type: item.type,
    title: text(titleOfItem(item)),
    'container-title': text(item.container),
    publisher: text(item.publisher),
    issued: issued === null ? undefined : dateOf(issued),
    accessed: dateOf(accessed.date),
    version: text(item.version),
    language: item.language,
    URL: text(item.url),
    archive_location: text(item.archived),
    locator: text(item.locator),
    note: text(item.note),
  }
  return `${JSON.stringify([entry], null, 2)}\n`
}

const dateOf = (date: string): { readonly 'date-parts': readonly [DateParts] } => ({
  'date-parts': [datePartsOf(date)],
})
