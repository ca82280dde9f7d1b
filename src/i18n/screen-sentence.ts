import type { Language, Span } from '../domain/model.ts'
import { civilOf, dayOf } from '../domain/time.ts'
import type { OnShow } from '../domain/visible.ts'
import { formatDay, releaseInWords } from './dates.ts'
import { statusSentence } from './status-sentence.ts'
import { listCommas, type Translate } from './translator.ts'

/** A filter by its name, and the names of what it lets through; with what it keeps out where that is shorter. */
export interface NamedFilter {
  readonly label: string
  readonly values: readonly string[]
  readonly except?: readonly string[]
}

export interface ScreenFacts {
  readonly shown: OnShow
  /** Whether the window is all dates. */
  readonly isWhole: boolean
  /** Whether records without a date stay in a narrower window. */
  readonly keepsUndated: boolean
  readonly filters: readonly NamedFilter[]
  /** The States through whose delegations the screen is looked at. */
  readonly lens: readonly string[]
  /** How many records the presenter hides. */
  readonly hidden: number
  readonly release: { readonly version: string; readonly date: string }
}

/**
 * What the screen shows, in one plain sentence and the date of its data: what header, shared text, print, the foot
 * of a picture and assistive technology say alike.
 */
export function screenSentence(facts: ScreenFacts, language: Language, t: Translate): string {
  return `${shownInWords(facts, language, t)}. ${releaseInWords(facts.release, language, t)}.`
}

/** The sentence without the data and without a full stop. */
export function shownInWords(facts: ScreenFacts, language: Language, t: Translate): string {
  return [statusSentence(facts.shown, t), ...screenParts(facts, language, t)].join(semicolons[language])
}

/** What the sentence says beyond the status: the exact days, frameworks, filters, the undated, the hidden. */
export function screenParts(facts: ScreenFacts, language: Language, t: Translate): readonly string[] {
  const { shown, isWhole, keepsUndated, filters, lens, hidden } = facts
  const { window, frameworks, undated } = shown
  const { start: from, end: to } = window
  const days = { from: formatDay(from, language), to: formatDay(to, language) }
  return [
    ...(areYears(window) ? [] : [t('dateRange', days)]),
    ...(frameworks.length > 0 ? [t('screenFrameworks', { count: frameworks.length })] : []),
    ...(filters.length > 0
      ? filters.map((filter) => filterInWords(filter, language, t))
      : [t('screenUnfiltered')]),
    ...(isWhole || undated.length === 0
      ? []
      : [t(keepsUndated ? 'screenUndated' : 'screenNotUndated', { count: undated.length })]),
    ...(lens.length > 0 ? [t('lensOn', { states: lens.join(listCommas[language]) })] : []),
    ...(hidden > 0 ? [t('screenHidden', { count: hidden })] : []),
  ]
}

/** Between parts that may have commas of their own. */
export const semicolons: Readonly<Record<Language, string>> = { en: '; ', fr: '\u00a0; ', ar: '؛ ', pt: '; ' }

function filterInWords(
  { label, values, except = [] }: NamedFilter,
  language: Language,
  t: Translate,
): string {
  const listed = (names: readonly string[]) => names.join(listCommas[language])
  const isShorter = except.length > 0 && except.length < values.length
  const text = isShorter ? t('screenAllBut', { names: listed(except) }) : listed(values) || t('screenNone')
  return t('labelled', { label, text })
}

/** Whether a window begins and ends with a year, as the status says it. */
function areYears({ start, end }: Span): boolean {
  const [first, last] = [civilOf(start).year, civilOf(end).year]
  return start === dayOf(first, 1, 1) && end === dayOf(last, 12, 31)
}
