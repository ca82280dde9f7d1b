import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Language, languages } from '../../src/domain/model.ts'
import { loadMessages, translatorOf } from '../../src/i18n/catalogue.ts'
import { formatDay, formatTiming, formatYears } from '../../src/i18n/dates.ts'
import { firstDay, lastDay, timing } from '../support/atlas-builder.ts'

beforeAll(async () => {
  for (const language of languages) await loadMessages(language)
})

const said = (edtf: string, language: Language = 'en') =>
  formatTiming(timing(edtf), language, translatorOf(language))

/** Which spaces stand round a dash changes with the version of the platform's data. */
const spacesEven = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll(/ ?– ?/g, '–')

describe('a date in English', () => {
  it.each([
    ['2017', '2017'],
    ['2017-08', 'August 2017'],
    ['2017-08-02', '2 August 2017'],
    ['2017-08-02/2017-08-04', '2–4 August 2017'],
    ['2014-10-30/2014-11-02', '30 October–2 November 2014'],
    ['2014-10/2015-01', 'October 2014–January 2015'],
    ['2014/2016', '2014–2016'],
    ['2014-10/2015-01~', 'October 2014 to about January 2015'],
    ['2023-01~', 'about January 2023'],
    ['2023?', '2023 (inferred)'],
    ['2023-01~?', 'about January 2023 (inferred)'],
    ['2015/..', 'since 2015'],
    ['2023-01~/..', 'since about January 2023'],
    ['2015/', 'from 2015, end not stated'],
    ['/2016-01-08', 'up to 8 January 2016, start not known'],
    ['2014/2016-05-03', '2014 to 3 May 2016'],
  ])('%s is “%s”', (edtf, words) => {
    expect(spacesEven(said(edtf))).toBe(words)
  })
})

describe.each(languages)('a date in %s', (language) => {
  const shapes = [
    '2017-08-02',
    '2017-08-02/2017-08-04',
    '2014-10',
    '2014-10/2015-01~',
    '2015/..',
    '2015/',
    '/2016-01-08',
    '2023?',
  ]

  it.each(shapes)('%s names its year in Latin digits and leaves no parameter open', (edtf) => {
    const words = said(edtf, language)
    expect(words).toContain(edtf.match(/\d{4}/)?.[0])
    expect(words).not.toMatch(/[٠-٩۰-۹{}]/)
  })

  it('says “about”, “since” and “inferred” in other words than a plain date', () => {
    const different = new Set(
      ['2015', '2015~', '2015?', '2015/..', '2015/', '/2015'].map((edtf) => said(edtf, language)),
    )
    expect(different.size).toBe(6)
  })

  it('to the day names the month in its own language', () => {
    const months = { en: 'August', fr: 'août', ar: 'أغسطس', pt: 'agosto' }
    expect(formatDay(firstDay('2017-08-02'), language)).toContain(months[language])
  })
})

describe('the United Nations’ way', () => {
  it('calls the first of a month “1er” in French, and no other day', () => {
    const french = (day: string) => formatDay(firstDay(day), 'fr')
    expect(french('2017-08-01')).toBe('1er août 2017')
    expect(french('2017-08-11')).toBe('11 août 2017')
    expect(french('2021-01-21')).toBe('21 janvier 2021')
    expect(formatDay(firstDay('2021-01'), 'fr', 'month')).toBe('janvier 2021')
  })

  it('calls each month by both of its names in Arabic', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2017-${String(index + 1).padStart(2, '0')}`)
    const said = months.map((month) => formatDay(firstDay(month), 'ar', 'month'))
    expect(said.filter((one) => !/^[\p{Script=Arabic} ]+\/\p{Script=Arabic}+ 2017$/u.test(one))).toEqual([])
    expect(new Set(said).size).toBe(12)
  })
})

describe('a day', () => {
  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('is the same day in %s', async (zone) => {
    vi.stubEnv('TZ', zone)
    vi.resetModules()
    const dates = await import('../../src/i18n/dates.ts')
    expect(new Date(0).getTimezoneOffset()).not.toBe(0)
    expect(dates.formatDay(firstDay('2017-08-02'), 'en')).toBe('2 August 2017')
    vi.unstubAllEnvs()
  })
})

describe('the years of the window', () => {
  it('are its first and last', () => {
    const t = translatorOf('en')
    expect(formatYears(firstDay('2015-03-01'), lastDay('2024'), t)).toBe('2015 to 2024')
  })

  it('are one where it lies within a year', () => {
    expect(formatYears(firstDay('2015'), lastDay('2015'), translatorOf('en'))).toBe('2015')
  })
})
