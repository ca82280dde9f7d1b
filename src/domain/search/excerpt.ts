import type { TextRange } from '../model.ts'
import type { SearchText } from './documents.ts'
import { foundIn } from './words.ts'

/** A text to show, with the words in it that were asked for. */
export interface Marked {
  readonly text: string
  /** In order, apart from one another. */
  readonly marks: readonly TextRange[]
  /** BCP 47. */
  readonly language: string
}

export function marked({ text, language }: SearchText, terms: ReadonlySet<string>): Marked {
  return { text, language, marks: foundIn(text, terms) }
}

/** The text in which most of the words stand, in the language on show if any there does. Null: in none. */
export function bestText(
  texts: readonly SearchText[],
  terms: ReadonlySet<string>,
  language: string,
): Marked | null {
  const [spoken, others] = [true, false].map((isSpoken) =>
    texts.filter((text) => (text.language === language) === isSpoken),
  )
  return fullest(spoken ?? [], terms) ?? fullest(others ?? [], terms)
}

/** Of two alike the first. */
function fullest(texts: readonly SearchText[], terms: ReadonlySet<string>): Marked | null {
  const words = ({ text, marks }: Marked) =>
    new Set(marks.map(({ start, end }) => text.slice(start, end).toLowerCase())).size
  return texts
    .map((text) => marked(text, terms))
    .reduce<Marked | null>((best, one) => (words(one) > (best ? words(best) : 0) ? one : best), null)
}

/** About `length` characters round the first mark, cut between words, with what is left out shown as "…". */
export function excerptOf({ text, marks, language }: Marked, length: number): Marked {
  if (text.length <= length) return { text, marks, language }
  const first = marks[0]?.start ?? 0
  const from = first < length / 2 ? 0 : wordStart(text, first - Math.floor(length / 3))
  const to =
    from + length >= text.length ? text.length : Math.max(wordEnd(text, from + length), marks[0]?.end ?? 0)
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : '']
  const shift = before.length - from
  return {
    text: before + text.slice(from, to) + after,
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    language,
  }
}

function wordStart(text: string, near: number): number {
  const space = text.indexOf(' ', near)
  return space < 0 ? near : space + 1
}

function wordEnd(text: string, near: number): number {
  const space = text.lastIndexOf(' ', near)
  return space < 0 ? near : space
}
