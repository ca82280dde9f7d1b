import type { Day, Span } from './model.ts'

/** A day of the proleptic Gregorian calendar; `month` 1 to 12, `day` 1 to 31. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * Days since 1970-01-01. Whole-number arithmetic on 400-year eras that begin on 1 March, so that
 * the leap day is the last of its year: no clock, no time zone, no `Date`.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - EPOCH
}

/** The inverse of `dayOf`. */
export function civilOf(day: Day): Civil {
  const shifted = day + EPOCH
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

/** 28 to 31; `month` 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1)
}

/** Whether two spans share a day; both ends inclusive. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}

/**
 * The days that a plain date covers: `2015` a year, `2015-01` a month, `2015-01-28` a day.
 * Null for anything else, a day that the calendar lacks, and years outside 1000 to 2999.
 */
export function spanOfDate(text: string): Span | null {
  const match = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return null
  const year = Number(match[1])
  if (match[2] === undefined) return { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) }
  const month = Number(match[2])
  if (month < 1 || month > 12) return null
  if (match[3] === undefined) {
    return { start: dayOf(year, month, 1), end: dayOf(year, month, daysInMonth(year, month)) }
  }
  const day = Number(match[3])
  if (day < 1 || day > daysInMonth(year, month)) return null
  return { start: dayOf(year, month, day), end: dayOf(year, month, day) }
}

/** `2015-01-28`. Years of four digits; the atlas has no others. */
export function formatIso(day: Day): string {
  const civil = civilOf(day)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${String(civil.year).padStart(4, '0')}-${two(civil.month)}-${two(civil.day)}`
}

/** The same day of the month `months` later (or earlier, when negative); the 31st becomes the month's last day. */
export function addMonths(day: Day, months: number): Day {
  const civil = civilOf(day)
  const count = civil.year * 12 + (civil.month - 1) + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return dayOf(year, month, Math.min(civil.day, daysInMonth(year, month)))
}

const DAYS_PER_ERA = 146097
/** Days from 0000-03-01, where the eras begin, to 1970-01-01. */
const EPOCH = 719468
