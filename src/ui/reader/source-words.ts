import type { Source } from '../../domain/model.ts'
import { formatDate } from '../../i18n/dates.ts'
import { locales } from '../../i18n/translator.ts'
import type { Speech } from '../parts/atlas-context.ts'

/** A source's title as its page has it, or the label that names it when the page carries none. */
export function sourceName(source: Source | undefined, { words }: Speech): string {
  if (!source) return ''
  return source.title ?? words.sources[source.id]?.label ?? source.publisher
}

export function publishedInWords(source: Source, { t, language }: Speech): string {
  if (source.published === null) return t('notPublishedDate')
  return t('publishedOn', { date: formatDate(source.published, language) })
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
  return speech.t(isDay ? 'checkedOn' : 'checkedIn', { date: formatDate(checked, speech.language) })
}

export const hostOf = (address: string): string => new URL(address).host
