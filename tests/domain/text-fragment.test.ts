import { describe, expect, it } from 'vitest'
import { addressAtQuote } from '../../src/domain/text-fragment.ts'

const page = 'https://example.org/page?a=1'
const directive = (exact: string) => addressAtQuote(page, exact).split('#:~:text=')[1] ?? ''

describe('an address at a sentence', () => {
  it('names a short quote whole', () => {
    expect(addressAtQuote(page, 'Fuel is smuggled.')).toBe(`${page}#:~:text=Fuel%20is%20smuggled.`)
  })

  it('names a long quote by its first and last six words', () => {
    const exact = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ')
    expect(directive(exact)).toBe(
      'word0%20word1%20word2%20word3%20word4%20word5,word34%20word35%20word36%20word37%20word38%20word39',
    )
  })

  it('keeps hyphens, commas and ampersands of the quote from being read as syntax', () => {
    expect(directive('cross-border, oil & gas')).toBe('cross%2Dborder%2C%20oil%20%26%20gas')
  })

  it('takes the place of a fragment that the address has', () => {
    expect(addressAtQuote('https://example.org/a#part', 'Fuel')).toBe('https://example.org/a#:~:text=Fuel')
  })

  it('stops at the end of the quote’s first line, since a directive finds no line break', () => {
    expect(directive('Workshop on borders\nBamako, 2017')).toBe('Workshop%20on%20borders')
  })

  it('carries letters beyond ASCII', () => {
    expect(decodeURIComponent(directive('trafic illicite à Bamako'))).toBe('trafic illicite à Bamako')
  })
})
