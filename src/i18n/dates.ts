import type { Day, Language, Timing, TimingEnd } from '../domain/model.ts'
import { civilOf, dayOf, spanOfDate } from '../domain/time.ts'
import { locales, type Translate } from './translator.ts'

const shapes: Readonly<Record<TimingEnd['precision'], Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
}

/** A day, month or year in words. Dates go through `Intl` at noon UTC, where no time zone can move them. */
export function formatDay(day: Day, language: Language, precision: TimingEnd['precision'] = 'day'): string {
  return asTheUnSays(formatter(language, precision).format(noon(day)), language)
}

/** A plain EDTF date (day, month or year) in words; anything else as it is written. */
export function formatDate(text: string, language: Language): string {
  const span = spanOfDate(text)
  if (!span) return text
  const precision = ({ 4: 'year', 7: 'month' } as const)[text.length as 4 | 7] ?? 'day'
  return formatDay(span.start, language, precision)
}

/** Of what data something was made: its version and day. */
export const releaseInWords = (
  { version, date }: { readonly version: string; readonly date: string },
  language: Language,
  t: Translate,
): string => t('dataOf', { version, date: formatDate(date, language) })

/** A date of the data in words, with all that it leaves open: "about", "since", "end not stated". */
export function formatTiming(timing: Timing, language: Language, t: Translate): string {
  const { start, end } = timing
  if (start === 'unknown') {
    return typeof end === 'string'
      ? timing.edtf
      : t('beforeUnknownStart', { date: endInWords(end, language, t) })
  }
  if (end === 'open') return t('since', { date: endInWords(start, language, t) })
  if (end === 'unknown') return t('afterUnknownEnd', { date: endInWords(start, language, t) })
  if (start.first === end.first && start.last === end.last) return endInWords(start, language, t)
  if (isPlain(start) && isPlain(end) && start.precision === end.precision) {
    return asTheUnSays(
      formatter(language, start.precision).formatRange(noon(start.first), noon(end.first)),
      language,
    )
  }
  return t('dateRange', { from: endInWords(start, language, t), to: endInWords(end, language, t) })
}

/** "July – September 2017": the months from one day to another. */
export function formatMonths(from: Day, to: Day, language: Language): string {
  return asTheUnSays(formatter(language, 'month').formatRange(noon(from), noon(to)), language)
}

/** "2014 to 2024", or one year. */
export function formatYears(from: Day, to: Day, t: Translate): string {
  const [first, last] = [String(civilOf(from).year), String(civilOf(to).year)]
  return first === last ? first : t('years', { from: first, to: last })
}

const isPlain = (end: TimingEnd) => !end.approximate && !end.uncertain

function endInWords(end: TimingEnd, language: Language, t: Translate): string {
  const plain = formatDay(end.first, language, end.precision)
  const about = end.approximate ? t('about', { date: plain }) : plain
  return end.uncertain ? t('inferred', { date: about }) : about
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(language: Language, precision: TimingEnd['precision']): Intl.DateTimeFormat {
  const key = `${language}/${precision}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locales[language], { ...shapes[precision], timeZone: 'UTC' })
  formatters.set(key, made)
  return made
}

const noon = (day: Day) => (day - dayOf(1970, 1, 1)) * 86_400_000 + 43_200_000

/** In Arabic the United Nations writes each month by both of its names; `Intl` knows one. */
const arabicMonths: Readonly<Record<string, string>> = {
  يناير: 'كانون الثاني/يناير',
  فبراير: 'شباط/فبراير',
  مارس: 'آذار/مارس',
  أبريل: 'نيسان/أبريل',
  مايو: 'أيار/مايو',
  يونيو: 'حزيران/يونيه',
  يوليو: 'تموز/يوليه',
  أغسطس: 'آب/أغسطس',
  سبتمبر: 'أيلول/سبتمبر',
  أكتوبر: 'تشرين الأول/أكتوبر',
  نوفمبر: 'تشرين الثاني/نوفمبر',
  ديسمبر: 'كانون الأول/ديسمبر',
}

function asTheUnSays(date: string, language: Language): string {
  if (language === 'fr') return date.replace(/(?<!\d)1(?=[ \u2009–-])/u, '1er')
  if (language === 'ar') return date.replaceAll(/\p{Script=Arabic}+/gu, (word) => arabicMonths[word] ?? word)
  return date
}
