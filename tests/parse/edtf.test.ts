import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, formatIso } from '../../src/domain/time.ts'
import { type OpenEnds, readEdtf, readSingleDate } from '../../src/parse/edtf.ts'

const axis = { start: dayOf(2014, 1, 1), end: dayOf(2024, 12, 31) }

function spanOf(text: string, open: Partial<OpenEnds> = {}): string {
  const reading = readEdtf(text, { asOf: null, axis, ...open })
  if (reading.kind !== 'timing') return reading.kind
  return `${formatIso(reading.timing.span.start)} to ${formatIso(reading.timing.span.end)}`
}

describe('a date of the data', () => {
  it.each([
    ['2015', '2015-01-01 to 2015-12-31'],
    ['2015-02', '2015-02-01 to 2015-02-28'],
    ['2015-01-28/2015-01-29', '2015-01-28 to 2015-01-29'],
    ['2014-10/2015-01~', '2014-10-01 to 2015-01-31'],
    ['2023-01~', '2023-01-01 to 2023-01-31'],
    ['2015?/2016%', '2015-01-01 to 2016-12-31'],
    ['2015-06/2015', '2015-06-01 to 2015-12-31'],
  ])('%s covers %s', (text, days) => expect(spanOf(text)).toBe(days))

  it('an unknown end adds no days', () => {
    expect(spanOf('/2016-01-08')).toBe('2016-01-08 to 2016-01-08')
    expect(spanOf('2015/')).toBe('2015-01-01 to 2015-12-31')
  })

  it('an open end runs to the last day that its source can know of, else to the end of the axis', () => {
    expect(spanOf('2015/..', { asOf: dayOf(2017, 8, 4) })).toBe('2015-01-01 to 2017-08-04')
    expect(spanOf('2015/..')).toBe('2015-01-01 to 2024-12-31')
    expect(spanOf('2015/..', { axis: null })).toBe('2015-01-01 to 2015-12-31')
  })

  it('an open end that begins after its source keeps the days of its start', () => {
    expect(spanOf('2026/..', { asOf: dayOf(2024, 1, 1) })).toBe('2026-01-01 to 2026-12-31')
  })

  it('an open start runs from the beginning of the axis', () => {
    expect(spanOf('../2016')).toBe('2014-01-01 to 2016-12-31')
  })

  it('tilde and question mark are kept and never widen', () => {
    const reading = readEdtf('2014-10/2015-01~')
    expect(reading).toMatchObject({
      timing: {
        start: { approximate: false, precision: 'month' },
        end: { approximate: true, uncertain: false },
      },
    })
    expect(readEdtf('2015?')).toMatchObject({ timing: { start: { uncertain: true, approximate: false } } })
    expect(readEdtf('2015/..')).toMatchObject({ timing: { end: 'open' } })
    expect(readEdtf('/2015')).toMatchObject({ timing: { start: 'unknown' } })
  })

  it.each([
    '2017-02-31',
    '2015-13',
    '2015-02-29/2016',
    '/',
    '../..',
    '../',
    '',
    '2015/2016/2017',
    '2015-21',
    '201X',
    '2015-XX',
    'Y12015',
    '-0500',
    '2015-01-28T10:00',
    '~2015',
    '2015~?',
    ' 2015',
    '2015/ 2016',
    'August 2017',
    `2015/${'2'.repeat(70)}`,
  ])('"%s" is no date here', (text) => expect(spanOf(text)).toBe('not-a-date'))

  it('an end before the start is told apart from what is no date', () => {
    expect(spanOf('2017-08-04/2017-08-02')).toBe('end-before-start')
    expect(spanOf('2017/2016-12')).toBe('end-before-start')
  })

  it('a source is dated by one date, not by a span', () => {
    expect(readSingleDate('2024-09~')?.span.end).toBe(dayOf(2024, 9, 30))
    expect(readSingleDate('2024/2025')).toBeNull()
  })
})

describe('held against the library edtf', () => {
  const part = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'))
  const date = fc
    .tuple(
      fc.integer({ min: 1000, max: 2999 }),
      fc.option(fc.tuple(part(13), fc.option(part(32)))),
      fc.constantFrom('', '~', '?', '%'),
    )
    .map(([year, rest, mark]) => `${year}${rest ? `-${rest[0]}${rest[1] ? `-${rest[1]}` : ''}` : ''}${mark}`)

  it('the same days and months exist, and cover the same days', () => {
    fc.assert(
      fc.property(date, (text) => {
        expect(spanOf(text)).toBe(libraryDays(text))
      }),
      { numRuns: 2000 },
    )
  })
})

/**
 * The days by the library, which answers in milliseconds UTC, throws for what is no date, and takes 29 February
 * of a common year for 1 March: a day that its own text does not begin with is no date.
 */
function libraryDays(text: string): string {
  const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)
  try {
    const { min, max } = edtf(text, { types: ['Date'] })
    return iso(min).startsWith(text.replace(/[~?%]$/, '')) ? `${iso(min)} to ${iso(max)}` : 'not-a-date'
  } catch {
    // The library throws for what is no date: that is its answer.
    return 'not-a-date'
  }
}
