import { fold } from '../fold.ts'
import type { TextRange } from '../model.ts'

/**
 * Words that stand in nearly every text of the four languages: asked for, they say nothing. Folded, so that
 * "a" is also Portuguese "à".
 */
const common = new Set(
  (
    'the of and in to for on by with from at as is are an ' +
    'le la les un une des du de et en au aux dans par pour sur avec ' +
    'os as um uma do da dos das em no na nos nas ao por para com ' +
    'في من علي الي عن مع او ان التي الذي'
  ).split(' '),
)

/**
 * A word as it is written: letters and digits with their marks; an apostrophe or an invisible character inside
 * does not end it.
 */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['‘’‛ʻʼʽʾʿ´`′＇](?=[\p{L}\p{N}]))*/gu

/** What a text is found by: every form of each of its words. */
export function termsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).flatMap(formsOf)
}

/**
 * What a query asks for: one term a word, common words left out unless there is nothing else. Each term is to be
 * found, at least as a beginning.
 */
export function termsAsked(query: string): readonly string[] {
  const words = (query.match(WORD) ?? []).flatMap(partsOf)
  const long = words.filter(isLong)
  const telling = long.filter((word) => !common.has(word))
  return [...new Set((telling.length > 0 ? telling : long.length > 0 ? long : words).map(askedForm))]
}

/** Where the words of a text stand that one of these terms has found. */
export function foundIn(text: string, terms: ReadonlySet<string>): readonly TextRange[] {
  return [...text.matchAll(WORD)]
    .filter(([word]) => formsOf(word).some((form) => terms.has(form)))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
}

/** The texts repeat their words: each is folded once. */
const known = new Map<string, readonly string[]>()

function formsOf(word: string): readonly string[] {
  const before = known.get(word)
  if (before) return before
  const forms = makeForms(partsOf(word))
  known.set(word, forms)
  return forms
}

/** "N'Djamena" is found by "Djamena" and by "Ndjamena", "d'armes" by "armes". */
function makeForms(parts: readonly string[]): readonly string[] {
  const whole = parts.length > 1 ? [...parts, parts.join('')] : parts
  return whole
    .filter((part) => isLong(part) && !common.has(part))
    .flatMap((part) => (isArabic(part) ? arabicForms(part) : [singular(part)]))
}

const partsOf = (word: string) =>
  fold(word)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const isLong = (word: string) => word.length > 1 || /\p{N}/u.test(word)

const askedForm = (word: string) => (isArabic(word) ? withoutArticle(word, 1) : singular(word))

const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word)

/** A plural in -s of English, French or Portuguese is found by its singular, and the other way. */
function singular(word: string): string {
  return word.length > 3 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word
}

/**
 * Arabic writes "the", "and", "in", "for" onto the word. The article falls, with what stands before it; a lone
 * letter may be part of the word, so the word is found with and without it.
 */
function arabicForms(word: string): readonly string[] {
  const bare = withoutArticle(word, 3)
  return bare === word && /^[ولبف]/.test(word) && word.length > 4 ? [word, word.slice(1)] : [bare]
}

/** `least`: letters that must be left. A word that is still being typed may be cut to one. */
function withoutArticle(word: string, least: number): string {
  const article = /^(?:[وفبك]ال|ولل|ال|لل)/.exec(word)?.[0] ?? ''
  return word.length - article.length >= least ? word.slice(article.length) : word
}
