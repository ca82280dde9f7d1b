import { type CitedItem, titleOfItem } from './item.ts'
import { oneLine } from './one-line.ts'

/**
 * One `@online` entry of biblatex, UTF-8. Titles and names stand in double braces: their letters stay as they are, and
 * no name is taken apart. What has no author or date has none here.
 */
export function bibtex(item: CitedItem): string {
  const { publisher, container, issued, version, accessed, archived } = item
  const maker = publisher ?? container
  const note = [item.locator, archived, item.note].filter(Boolean).join('. ')
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${escaped(titleOfItem(item))}}`],
    ['organization', maker && `{${escaped(maker)}}`],
    ['date', issued],
    ['version', version && escaped(version)],
    ['url', verbatim(item.url)],
    ['urldate', accessed.date],
    ['langid', babelNames[item.language.slice(0, 2)] ?? null],
    ['note', note && escaped(note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return [`@online{${item.key},`, ...lines, '}', ''].join('\n')
}

/** Braces as commands: BibTeX counts `\{` too, and one alone would end the field or run on to the next. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
}

/** A text that LaTeX sets letter for letter; two hyphens stay two and are no dash. */
export function escaped(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\{}~^#$%&_]/g, (letter) => commands[letter] ?? letter)
    .replaceAll(/-(?=-)/g, '-{}')
}

/** biblatex reads `url` letter for letter: what cannot stand in a field is percent-encoded, nothing is escaped. */
const verbatim = (address: string) => oneLine(address).replaceAll(/[\\{}^~"<>|` ]/g, percentEncoded)

const percentEncoded = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`

const babelNames: Readonly<Record<string, string>> = {
  en: 'english',
  fr: 'french',
  ar: 'arabic',
  pt: 'portuguese',
  es: 'spanish',
}
