import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchQuote } from '../../src/domain/quote.ts'

function quote(exact: string, prefix = '', suffix = '') {
  return { exact, prefix, suffix }
}

describe('a quote in its text', () => {
  it('is found with the place of its exact words alone', () => {
    expect(matchQuote('In Mali. In Togo.', quote('Togo', 'In '))).toEqual({
      kind: 'found',
      start: 12,
      end: 16,
    })
  })

  it('is missing when one byte differs', () => {
    expect(matchQuote('cross‐border', quote('cross-border'))).toEqual({ kind: 'missing' })
    expect(matchQuote('two\u00A0words', quote('two words'))).toEqual({ kind: 'missing' })
  })

  it('is missing when its prefix does not stand before it', () => {
    expect(matchQuote('In Mali.', quote('Mali', 'From '))).toEqual({ kind: 'missing' })
  })

  it('is repeated when it stands twice, and found once a suffix tells the two apart', () => {
    const text = 'Fuel in Mali. Fuel in Togo.'
    expect(matchQuote(text, quote('Fuel'))).toEqual({ kind: 'repeated', count: 2 })
    expect(matchQuote(text, quote('Fuel', '', ' in Togo'))).toEqual({ kind: 'found', start: 14, end: 18 })
  })

  it('counts occurrences that overlap', () => {
    expect(matchQuote('aaa', quote('aa'))).toEqual({ kind: 'repeated', count: 2 })
  })

  it('is missing when it is empty, even with a prefix', () => {
    expect(matchQuote('abc', quote('', 'a'))).toEqual({ kind: 'missing' })
  })

  it('any part of a text is found at its own place or repeated, never missing and never elsewhere', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', 'é', '😀'),
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(letters, letters, letters, (before, exact, after) => {
        const text = before + exact + after
        const whole = matchQuote(text, quote(exact, before, after))
        expect(whole).toEqual({ kind: 'found', start: before.length, end: before.length + exact.length })
        const alone = matchQuote(text, quote(exact))
        expect(alone.kind).not.toBe('missing')
        if (alone.kind === 'found') expect(text.slice(alone.start, alone.end)).toBe(exact)
      }),
    )
  })
})
