import type { AtlasRecord, Language } from '../../../domain/model.ts'
import { flowNumbers } from '../../../domain/numbers.ts'
import { spanOf } from '../../../domain/visible.ts'
import { locales } from '../../../i18n/translator.ts'
import { type ColumnId, columns, type TableWorld } from './columns.ts'

export interface Sort {
  readonly column: ColumnId
  readonly isDescending: boolean
}

/**
 * The rows in order: dates and numbers as such, words as the language sorts them. What has no value stands last in
 * both directions; equal rows stand by date.
 */
export function sortRows(
  records: readonly AtlasRecord[],
  { column, isDescending }: Sort,
  world: TableWorld,
): readonly AtlasRecord[] {
  const compare = comparison(world.speech.language)
  const keyed = records.map((record) => ({
    record,
    key: keyOf(record, column, world),
    start: spanOf(record)?.start ?? Number.POSITIVE_INFINITY,
    end: spanOf(record)?.end ?? Number.POSITIVE_INFINITY,
  }))
  const sign = isDescending ? -1 : 1
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
    return sign * compare(a.key, b.key) || difference(a.start, b.start) || difference(a.end, b.end)
  })
  return keyed.map(({ record }) => record)
}

type Key = string | number | null

function keyOf(record: AtlasRecord, column: ColumnId, world: TableWorld): Key {
  if (column === 'date') return spanOf(record)?.start ?? null
  if (column === 'number') return flowNumbers(world.dataset).get(record.id) ?? null
  return columns[column].text(record, world) || null
}

const collators = new Map<Language, Intl.Collator>()

function comparison(language: Language) {
  const collator = collators.get(language) ?? new Intl.Collator(locales[language], { numeric: true })
  collators.set(language, collator)
  return (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
}

/** Infinity less infinity is no number. */
const difference = (a: number, b: number) => (a === b ? 0 : a - b)
