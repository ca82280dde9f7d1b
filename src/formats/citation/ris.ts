import { datePartsOf } from './date-parts.ts'
import { type CitedItem, titleOfItem } from './item.ts'
import { oneLine } from './one-line.ts'

const types: Readonly<Record<CitedItem['type'], string>> = { webpage: 'ELEC', entry: 'ELEC', map: 'MAP' }

/** One reference of RIS (2011), UTF-8, CRLF: a field a line, beginning with `TY` and ending with `ER`. */
export function ris(item: CitedItem): string {
  const { issued, accessed, archived } = item
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', types[item.type]],
    ['ID', item.key],
    ['TI', titleOfItem(item)],
    ['T2', item.container],
    ['PB', item.publisher],
    ['ET', item.version],
    ['PY', issued?.slice(0, 4) ?? null],
    ['DA', issued && slashed(issued)],
    ['Y2', slashed(accessed.date)],
    ['LA', item.language],
    ['UR', item.url],
    ['N1', item.locator],
    ['N1', item.note],
    ['N1', archived],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []))
  return [...lines, 'ER  - ', ''].join('\r\n')
}

/** `2017/08//`: year, month, day and something more, each empty where it is not known. */
function slashed(date: string): string {
  const [year, month, day] = datePartsOf(date)
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${year}/${two(month)}/${two(day)}/`
}
