import type { Day, Source } from '../../domain/model.ts'
import { spanOfDate } from '../../domain/time.ts'
import { formatDay } from '../../i18n/dates.ts'
import type { Speech } from '../parts/atlas-context.ts'

/** A source's title as its page has it, or the label that names it when the page carries none. */
export function sourceName(source: Source | undefined, { words }: Speech): string {
  if (!source) return ''
  return source.title ?? words.sources[source.id]?.label ?? source.publisher
}

export function publishedInWords(source: Source, { t, language }: Speech): string {
  if (source.published === null) return t('notPublishedDate')
  return t('publishedOn', { date: plainDate(source.published, { language }) })
}

/** A plain EDTF date (day, month or year) in words. */
export function plainDate(text: string, { language }: Pick<Speech, 'language'>): string {
  const span = spanOfDate(text)
  if (!span) return text
  const precision = ({ 4: 'year', 7: 'month' } as const)[text.length as 4 | 7] ?? 'day'
  return formatDay(span.start as Day, language, precision)
}

/** Short and long form of a citation. */
export function citationsOf(
  source: Source,
  retrieved: string,
  speech: Speech,
): { readonly short: string; readonly long: string } {
  const year = source.published?.slice(0, 4)
  const name = speech.t('quoted', { text: sourceName(source, speech) })
  const short = [source.publisher, name, year].filter(Boolean).join(', ')
  const long = [
    source.publisher,
    name,
    publishedInWords(source, speech),
    source.url,
    speech.t('retrieved', { date: plainDate(retrieved, speech) }),
  ].join(', ')
  return { short: `${short}.`, long: `${long}.` }
}
