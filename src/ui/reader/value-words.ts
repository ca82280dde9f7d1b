import type { Language, Qualifier, Timing } from '../../domain/model.ts'
import { formatTiming } from '../../i18n/dates.ts'
import type { Speech } from '../parts/atlas-context.ts'
import { listOf, nameOfPlace } from '../parts/record-words.ts'

export function qualified(qualifier: Qualifier, count: string, { t }: Speech): string {
  if (qualifier === 'exactly') return count
  return t(qualifier === 'over' ? 'qualifierOver' : 'qualifierAbout', { count })
}

/** What a source says of a field where it differs, in words: as the field itself is worded. */
export function valueInWords(pointer: string, value: unknown, speech: Speech): string {
  const { t } = speech
  if (value === null) return t('notStated')
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  if (Array.isArray(value)) {
    const said = value.map((one) => valueInWords(pointer, one, speech))
    return said.length > 0 ? listOf(said, speech) : t('notNamed')
  }
  return typeof value === 'object'
    ? partsInWords(pointer, value, speech)
    : nameOf(pointer, String(value), speech)
}

/** A date, a text in four languages, a number with its qualifier, or a record's part such as a leg. */
function partsInWords(pointer: string, value: object, speech: Speech): string {
  const { t, language } = speech
  if ('edtf' in value) return formatTiming(value as Timing, language, t)
  if ('en' in value) return (value as Partial<Record<Language, string>>)[language] ?? String(value.en)
  if ('from' in value && 'to' in value) {
    const end = (label: string, ids: unknown) =>
      t('labelled', { label, text: valueInWords('/legs', ids, speech) })
    return `${end(t('fieldFrom'), value.from)} · ${end(t('fieldTo'), value.to)}`
  }
  const said = Object.entries(value).flatMap(([key, part]) =>
    wordless.has(key) || part === null ? [] : [valueInWords(`${pointer}/${key}`, part, speech)],
  )
  const text = said.join(' · ')
  return 'qualifier' in value ? qualified(value.qualifier as Qualifier, text, speech) : text
}

/** Parts that say how to read their neighbours. */
const wordless: ReadonlySet<string> = new Set(['qualifier', 'unit', 'kind', 'actor', 'as', 'day'])

/** An id by its name in the language on show; anything else as it is. */
function nameOf(pointer: string, id: string, speech: Speech): string {
  const { t, words } = speech
  if (/^\/(places|countries|legs|area|stopped)/.test(pointer)) return nameOfPlace(id, speech)
  if (/^\/(organisers|partners|funders)/.test(pointer)) return words.actors[id] ?? id
  if (/^\/themes?/.test(pointer)) return words.themes[id] ?? id
  if (/^\/relations/.test(pointer)) return words.records[id]?.title ?? id
  if (pointer === '/status') return t(id === 'announced' ? 'statusAnnounced' : 'statusHeld')
  if (pointer === '/statement') return t(id === 'standing' ? 'statementStanding' : 'statementSingle')
  return id
}
