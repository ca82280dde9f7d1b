import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestQuery, queryOf } from '../../src/domain/query.ts'

describe('a query', () => {
  it('is its words with one space between', () => {
    expect(queryOf('  Burkina\u00A0Faso\n\t2017 ')).toEqual({ text: 'Burkina Faso 2017', isCut: false })
  })

  it('of nothing but spaces and control characters asks for nothing', () => {
    expect(queryOf(' \n\u0000\u00A0')).toEqual({ text: null, isCut: false })
  })

  it('of 100,000 characters is cut, and says so', () => {
    const { text, isCut } = queryOf('ab '.repeat(33_334))
    expect(text?.length).toBeLessThanOrEqual(longestQuery)
    expect(isCut).toBe(true)
  })

  it('of exactly the longest length is not', () => {
    expect(queryOf('é'.repeat(longestQuery))).toEqual({ text: 'é'.repeat(longestQuery), isCut: false })
  })

  it('can always be written into an address, and read again is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (written) => {
        const { text } = queryOf(written)
        if (text === null) return
        expect(decodeURIComponent(encodeURIComponent(text))).toBe(text)
        expect(queryOf(text)).toEqual({ text, isCut: false })
      }),
    )
  })
})
