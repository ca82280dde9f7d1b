import { recordName } from './raw-atlas.ts'
import type { RawText } from './schema/common.ts'

export type FourTexts = Readonly<RawText>

export interface FoundTexts {
  readonly path: readonly (string | number)[]
  readonly texts: FourTexts
}

/** Every text in four languages of a record; a quote with its translations, where they make up the four, is one. */
export function findTexts(value: unknown, path: FoundTexts['path'] = []): readonly FoundTexts[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => findTexts(one, [...path, index]))
  if (!isObject(value)) return []
  if (isFour(value)) return [{ path, texts: value }]
  return Object.entries(value).flatMap(([key, one]) => findTexts(withQuote(key, one, value), [...path, key]))
}

/** Every string of a value. */
export function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

/** The records of a file: its rows, its features, or the whole. */
export function rowsOf(json: unknown): readonly { readonly row: unknown; readonly record: string | null }[] {
  const isObject = typeof json === 'object' && json !== null
  const rows = isObject && 'features' in json ? json.features : json
  if (!Array.isArray(rows)) return [{ row: json, record: null }]
  return rows.map((row, index) => ({ row, record: recordName(row, index) }))
}

/** An English quote beside its translations. */
function withQuote(key: string, one: unknown, record: object): unknown {
  const quote = 'quote' in record ? record.quote : null
  const exact = isObject(quote) && 'exact' in quote ? quote.exact : null
  return key === 'translation' && isObject(one) ? { en: exact, ...one } : one
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isFour(value: object): value is FourTexts {
  const one = value as Partial<Record<keyof RawText, unknown>>
  return [one.en, one.fr, one.ar, one.pt].every((words) => typeof words === 'string')
}
