import type { Language } from '../domain/model.ts'

/** A stretch of a plain text, from `start` up to but not with `end`. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A text as wordings are sought in it: small letters, one kind of space and apostrophe, no Arabic vowel signs. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u064B-\u0652\u0670\u0640\u200E\u200F\u00AD]/g, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/\u2011/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Arabic}) - (?=\p{Script=Arabic})/gu, '-')
}

/** The stretches of a plain text that are the wording. */
export type Finder = (text: string) => readonly Stretch[]

/**
 * What finds a wording in a plain text. Whole words; a hyphen joins words into one. `word*` takes any ending, `…`
 * stands for up to eight words of the same sentence. Arabic words may carry و ف ب ك ل ال in front.
 */
export function finderOf(wording: string, language: Language): Finder {
  const words = plain(wording)
    .replaceAll(' … ', '…')
    .split(/([ …])/)
  const source = words.map((word) => {
    if (word === ' ') return ' '
    return word === '…' ? between : wordPattern(word, language)
  })
  const pattern = new RegExp(`(?<!${letter})${source.join('')}(?!${letter})`, 'gu')
  const [first = ''] = words
  const sign = bareOf(first, language).replace(/\*$/, '')
  // Looked for first: it spares nearly every text the slow search.
  return (text) => (text.includes(sign) ? stretches(pattern, text) : [])
}

const letter = '[\\p{L}\\p{N}-]'
const gap = '[^\\p{L}\\p{N}.;!?]+'
const between = `${gap}(?:[\\p{L}\\p{N}]+${gap}){0,8}?`

function wordPattern(word: string, language: Language): string {
  const bare = bareOf(word, language)
  const stem = bare.replace(/\*$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const front = language === 'ar' ? '[وف]?(?:لل|[بكل]?(?:ال)?)' : ''
  return `${front}${stem}${bare.endsWith('*') ? `${letter}*` : ''}`
}

function bareOf(word: string, language: Language): string {
  return language === 'ar' ? word.replace(/^ال/, '') : word
}

function stretches(pattern: RegExp, text: string): readonly Stretch[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
}
