import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  civilOf,
  dayOf,
  daysInMonth,
  formatIso,
  overlaps,
  spanOfDate,
} from '../../src/domain/time.ts'

const anyDay = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(2999, 12, 31) })
const anySpan = fc.tuple(anyDay, fc.nat(10_000)).map(([start, length]) => ({ start, end: start + length }))

describe('days', () => {
  it('1970 begins with day 0', () => {
    expect(dayOf(1970, 1, 1)).toBe(0)
    expect(dayOf(1969, 12, 31)).toBe(-1)
    expect(dayOf(2017, 8, 2)).toBe(17380)
  })

  it('a day becomes year, month and day, and the same day again', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: ofMonth } = civilOf(day)
        expect(dayOf(year, month, ofMonth)).toBe(day)
      }),
    )
  })

  it('agrees with the calendar of the platform, of which the model knows nothing', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(formatIso(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10))
      }),
    )
  })

  it('centuries are leap years only every fourth time', () => {
    expect([1900, 2000, 2015, 2016].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
    expect([1, 4, 12].map((month) => daysInMonth(2015, month))).toEqual([31, 30, 31])
  })
})

describe('spans', () => {
  it('spans that share only one day overlap', () => {
    expect(overlaps({ start: 1, end: 5 }, { start: 5, end: 9 })).toBe(true)
    expect(overlaps({ start: 1, end: 5 }, { start: 6, end: 9 })).toBe(false)
    expect(overlaps({ start: 1, end: 9 }, { start: 3, end: 4 })).toBe(true)
  })

  it('overlap is the same from either side, and a span overlaps itself', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a))
        expect(overlaps(a, a)).toBe(true)
      }),
    )
  })

  it('a year, a month and a day cover their days', () => {
    expect(spanOfDate('2015')).toEqual({ start: dayOf(2015, 1, 1), end: dayOf(2015, 12, 31) })
    expect(spanOfDate('2016-02')).toEqual({ start: dayOf(2016, 2, 1), end: dayOf(2016, 2, 29) })
    expect(spanOfDate('2015-01-28')).toEqual({ start: dayOf(2015, 1, 28), end: dayOf(2015, 1, 28) })
  })

  it.each([
    '2015-02-31',
    '2015-02-29',
    '2015-00',
    '2015-13',
    '2015-01-00',
    '0999',
    '3000',
    '15',
    '2015-1',
    '',
    '2015-01-28T10',
    '2015~',
    ' 2015',
    '٢٠١٥',
  ])('"%s" is no plain date', (text) => expect(spanOfDate(text)).toBeNull())

  it('every day is read back from its own writing', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(spanOfDate(formatIso(day))).toEqual({ start: day, end: day })
      }),
    )
  })
})

describe('moving by months', () => {
  it('keeps the day, and the last day where the month is shorter', () => {
    expect(formatIso(addMonths(dayOf(2015, 1, 31), 1))).toBe('2015-02-28')
    expect(formatIso(addMonths(dayOf(2015, 1, 15), -1))).toBe('2014-12-15')
    expect(formatIso(addMonths(dayOf(2016, 2, 29), 12))).toBe('2017-02-28')
    expect(formatIso(addMonths(dayOf(2015, 11, 30), 14))).toBe('2017-01-30')
  })
})
