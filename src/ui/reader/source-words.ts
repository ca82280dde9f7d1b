import type { Day, Source } from '../../domain/model.ts'
import { spanOfDate } from '../../domain/time.ts'
import { formatDay } from '../../i18n/dates.ts'
import { listCommas, locales } from '../../i18n/translator.ts'
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

/**
 * The language of a page in the words of the language on show: "French", "français", "الفرنسية". The United
 * Nations spells English in Arabic with a kāf, Intl with a jīm.
 */
export function languageInWords(tag: string, { language }: Pick<Speech, 'language'>): string {
  const name = new Intl.DisplayNames(locales[language], { type: 'language' }).of(tag) ?? tag
  return name.replace('الإنجليزية', 'الإنكليزية')
}

/** When the citation was compared with the page; null for a text that is shipped. */
export function checkedInWords({ checked }: Source, speech: Speech): string | null {
  if (checked === null) return null
  const isDay = checked.length === 10
  return speech.t(isDay ? 'checkedOn' : 'checkedIn', { date: plainDate(checked, speech) })
}

export const hostOf = (address: string): string => new URL(address).host

/** Short and long form of a citation. `locator`: where in a page that is cited and not shipped. */
export function citationsOf(
  source: Source,
  locator: string | null,
  retrieved: string,
  speech: Speech,
): { readonly short: string; readonly long: string } {
  const { t, language } = speech
  const name = t('quoted', { text: sourceName(source, speech) })
  const short = [source.publisher, name, source.published?.slice(0, 4) ?? t('sourceUndated')]
  const long = [
    source.publisher,
    name,
    publishedInWords(source, speech),
    locator,
    source.url,
    checkedInWords(source, speech) ?? t('retrieved', { date: plainDate(retrieved, speech) }),
    source.archived && t('archivedAt', { address: source.archived }),
  ]
  const sentence = (parts: readonly (string | null)[]) =>
    `${parts.filter(Boolean).join(listCommas[language])}.`
  return { short: sentence(short), long: sentence(long) }
}
