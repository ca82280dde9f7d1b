import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import { createTranslator } from '../../src/i18n/translator.ts'

/** English with other forms of one counted message: what a language's own catalogue does. */
const counting = (forms: Messages['eventCount']): Messages => ({ ...en, eventCount: forms })

describe('a message', () => {
  const t = createTranslator<typeof en>('en', en)

  it('is said as it stands', () => {
    expect(t('allDates')).toBe('All dates')
  })

  it('takes its parameters, a repeated one too', () => {
    expect(t('statusSentence', { events: '2 events', flows: '1 flow', years: '2015' })).toBe(
      '2 events and 1 flow, 2015',
    )
  })

  it('shows a parameter’s own braces and dollar signs as they are', () => {
    expect(t('dateFault', { value: '{value} $& $1' })).toContain('“{value} $& $1” is not a date.')
  })

  it('groups a large number as its language does', () => {
    expect(t('eventCount', { count: 12345 })).toBe('12,345 events')
    expect(createTranslator<typeof en>('fr', en)('eventCount', { count: 12345 })).toMatch(/^12\s345 /)
  })

  it('leaves a year that is handed over as text ungrouped', () => {
    expect(t('years', { from: '2015', to: '2024' })).toBe('2015 to 2024')
  })
})

describe('a message that counts', () => {
  it.each([
    ['en', 0, 'other'],
    ['en', 1, 'one'],
    ['en', 2, 'other'],
    ['fr', 0, 'one'],
    ['fr', 1, 'one'],
    ['fr', 2, 'other'],
    ['fr', 1_000_000, 'many'],
    ['pt', 0, 'other'],
    ['pt', 1, 'one'],
    ['ar', 0, 'zero'],
    ['ar', 1, 'one'],
    ['ar', 2, 'two'],
    ['ar', 3, 'few'],
    ['ar', 10, 'few'],
    ['ar', 11, 'many'],
    ['ar', 99, 'many'],
    ['ar', 100, 'other'],
    ['ar', 103, 'few'],
  ] as const)('in %s picks for %d the form “%s”', (language, count, form) => {
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' }
    expect(createTranslator<typeof en>(language, counting(forms))('eventCount', { count })).toBe(form)
  })

  it('falls back to “other” where a form is missing', () => {
    expect(
      createTranslator<typeof en>('ar', counting({ other: '{count} of them' }))('eventCount', { count: 2 }),
    ).toBe('2 of them')
  })

  it('writes Latin digits in Arabic', () => {
    expect(
      createTranslator<typeof en>('ar', counting({ other: '{count}' }))('eventCount', { count: 1234 }),
    ).toMatch(/^1.?234$/)
  })
})
