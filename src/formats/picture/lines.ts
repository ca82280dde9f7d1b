export interface Font {
  readonly size: number
  readonly weight: 400 | 600
}

/** Pixels that a text is wide. */
export type Measure = (text: string, font: Font) => number

/** A text without what XML cannot hold, and without invisible characters that turn the direction of writing. */
export const printable = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff\u2028\u2029]/gu, ' ')
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')

/**
 * A text as lines that are no wider than `width`. Lines break at plain spaces, and within a word that is longer than
 * a line; where there are more than `most` lines, the last ends with an ellipsis.
 */
export function linesOf(
  text: string,
  width: number,
  font: Font,
  measure: Measure,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const fits = (line: string) => measure(line, font) <= width
  const lines: string[] = []
  for (const word of text.trim().split(/ +/)) {
    const last = lines.at(-1)
    if (last !== undefined && fits(`${last} ${word}`)) {
      lines[lines.length - 1] = `${last} ${word}`
      continue
    }
    lines.push(...pieces(word, fits))
    if (lines.length > most) break
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), cut(lines.slice(most - 1, most + 1).join(' '), fits)]
}

/** A word in as few pieces as fit, broken after a mark of an address where there is one. */
function pieces(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word)) return [word]
  const letters = [...word]
  let count = 1
  while (count < letters.length && fits(letters.slice(0, count + 1).join(''))) count += 1
  const mark = letters.slice(0, count).findLastIndex((letter) => /[/&,=?#-]/.test(letter)) + 1
  const end = mark > count / 2 ? mark : count
  return [letters.slice(0, end).join(''), ...pieces(letters.slice(end).join(''), fits)]
}

function cut(text: string, fits: (line: string) => boolean): string {
  const letters = [...text]
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
