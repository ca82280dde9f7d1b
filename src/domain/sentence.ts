import type { TextRange } from './model.ts'

/**
 * The sentences of a text as ranges, in order, without the white space round them. A line always ends
 * a sentence, so a heading, a caption and a link are one each; blank lines are nothing. Inside a line a
 * sentence ends at `.`, `!`, `?`, `…` or `؟` (and what closes quotes or brackets after it) when white space
 * and a capital, a digit, an opening quote or a script without capitals follow, except after an
 * abbreviation, an initial, or the number of a list's item.
 *
 * Our own rules and not `Intl.Segmenter`: its cuts change with the browser's version, and the same text
 * must have the same sentences wherever the gate runs.
 */
export function sentencesOf(text: string): readonly TextRange[] {
  const sentences: TextRange[] = []
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    let start = 0
    for (const cut of [...cutsOf(line[0]), line[0].length]) {
      const range = trimmed(text, line.index + start, line.index + cut)
      if (range) sentences.push(range)
      start = cut
    }
  }
  return sentences
}

/** The letters and digits, what a reader reads; marks count with their letter (Arabic vowels). */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/**
 * The sentences that no range covers. A sentence is covered when some range holds a whole word of it
 * or, of a sentence that begins or ends inside one word, what there is of it: a quote may be a clause,
 * because a sentence often feeds several fields; but a range that only touches a sentence's full stop
 * or the tail of a word does not cover it. Sentences without any letter or digit need no cover.
 */
export function uncovered(
  text: string,
  sentences: readonly TextRange[],
  ranges: readonly TextRange[],
): readonly TextRange[] {
  return sentences.filter((sentence) => {
    const words = wordsOf(text, sentence)
    return words.length > 0 && !words.some((word) => ranges.some((range) => holds(range, word)))
  })
}

/** The sentences that are covered, but with a word that no range holds: quoted in part. */
export function partlyCovered(
  text: string,
  sentences: readonly TextRange[],
  ranges: readonly TextRange[],
): readonly TextRange[] {
  return sentences.filter((sentence) => {
    const held = wordsOf(text, sentence).map((word) => ranges.some((range) => holds(range, word)))
    return held.includes(true) && held.includes(false)
  })
}

/** French sets a space after its opening quotation mark. */
const CUT = /[.!?…؟]+["'”’»)\]]*(?=\s+(?:«\s*)?["'“‘«([]*[\p{Lu}\p{Lo}\p{N}])/gu

const ABBREVIATIONS = new Set('e.g i.e cf vs viz st mr mrs ms dr prof gen lt sr sra approx ca'.split(' '))
/** Abbreviations only before a number: "no. 5", but "they said no." */
const BEFORE_NUMBERS = new Set('no nos n° art arts para paras fig figs vol chap sect p pp'.split(' '))

function cutsOf(line: string): number[] {
  return [...line.matchAll(CUT)]
    .filter((match) => {
      const end = match.index + match[0].length
      return match[0] !== '.' || !isAbbreviated(line.slice(0, match.index), line.slice(end).trimStart())
    })
    .map((match) => match.index + match[0].length)
}

/** Whether the full stop between the two belongs to an abbreviation, an initial or a list's number. */
function isAbbreviated(before: string, after: string): boolean {
  const word = /[^\s("'“‘«[]*$/u.exec(before)?.[0] ?? ''
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return true
  if (ABBREVIATIONS.has(word.toLowerCase())) return true
  if (BEFORE_NUMBERS.has(word.toLowerCase())) return /^\p{N}/u.test(after)
  return /^\s*(?:\d{1,2}|[a-z])$/u.test(before)
}

function trimmed(text: string, start: number, end: number): TextRange | null {
  const part = text.slice(start, end)
  const from = start + (part.length - part.trimStart().length)
  const to = start + part.trimEnd().length
  return from < to ? { start: from, end: to } : null
}

function wordsOf(text: string, range: TextRange): TextRange[] {
  return [...text.slice(range.start, range.end).matchAll(WORD)].map((word) => ({
    start: range.start + word.index,
    end: range.start + word.index + word[0].length,
  }))
}

function holds(range: TextRange, word: TextRange): boolean {
  return range.start <= word.start && word.end <= range.end
}
