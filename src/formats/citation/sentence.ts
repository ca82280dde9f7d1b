import type { Language } from '../../domain/model.ts'
import { formatDate } from '../../i18n/dates.ts'
import { listCommas, type Translate } from '../../i18n/translator.ts'
import { type CitedItem, titleOfItem } from './item.ts'
import { oneLine } from './one-line.ts'

export interface CitationSpeech {
  readonly t: Translate
  readonly language: Language
}

/** Who, what, the year, where in it: one sentence. */
export function shortCitation(item: CitedItem, speech: CitationSpeech): string {
  const year = item.issued?.slice(0, 4) ?? speech.t('sourceUndated')
  return sentences([listed([maker(item), nameOf(item, speech), year, item.locator], speech)], speech)
}

/** All that the data has, in sentences of the language on show. */
export function longCitation(item: CitedItem, speech: CitationSpeech): string {
  const name = item.type === 'map' ? null : nameOf(item, speech)
  const head = [maker(item), name, editionOf(item, speech), item.locator]
  const tail = whereOf(item, speech)
  if (item.type !== 'map') return sentences([listed([...head, ...tail], speech), item.note], speech)
  const whole = speech.t('labelled', { label: listed(head, speech), text: item.title })
  return sentences([whole, listed(tail, speech), item.note], speech)
}

/** The same without a full stop: to stand within another citation. */
export function citationWithin(item: CitedItem, speech: CitationSpeech): string {
  const head = [maker(item), nameOf(item, speech), editionOf(item, speech)]
  return listed([...head, ...whereOf(item, speech)], speech)
}

/** Joins whole sentences; each ends once. */
export const sentences = (texts: readonly (string | null)[], { language }: CitationSpeech): string =>
  texts.flatMap((text) => (text ? [asSentence(text, language)] : [])).join(' ')

const maker = ({ publisher, container }: CitedItem) => publisher ?? container

function nameOf(item: CitedItem, { t }: CitationSpeech): string {
  return item.isNamedByUs ? titleOfItem(item) : t('quoted', { text: item.title })
}

function editionOf({ edition, issued }: CitedItem, { t, language }: CitationSpeech): string {
  if (edition !== null) return edition
  return issued === null ? t('notPublishedDate') : t('publishedOn', { date: formatDate(issued, language) })
}

function whereOf(
  { url, accessed, archived }: CitedItem,
  { t, language }: CitationSpeech,
): readonly (string | null)[] {
  const date = formatDate(accessed.date, language)
  const checked = accessed.date.length === 10 ? 'checkedOn' : 'checkedIn'
  return [
    url,
    t(accessed.as === 'checked' ? checked : 'retrieved', { date }),
    archived && t('archivedAt', { address: archived }),
  ]
}

const listed = (parts: readonly (string | null)[], { language }: CitationSpeech) =>
  parts.flatMap((part) => (part ? [oneLine(part)] : [])).join(`${turn[language]}${listCommas[language]}`)

/** With a full stop, unless it ends with one, be it inside quotation marks. */
function asSentence(text: string, language: Language): string {
  const line = oneLine(text)
  return /[.!?…؟]["”»’\s]*$/u.test(line) ? line : `${line}${turn[language]}.`
}

/**
 * After a title or an address in Latin letters what closes it would stand on the wrong side in a right-to-left
 * sentence: U+200F brings it back, wherever the citation is pasted.
 */
const turn: Readonly<Record<Language, string>> = { en: '', fr: '', ar: '\u200f', pt: '' }
