import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchText } from '../../../src/domain/search/documents.ts'
import { bestText, excerptOf, marked } from '../../../src/domain/search/excerpt.ts'

const text = (language: string, words: string): SearchText => ({ part: 'body', language, text: words })
const terms = new Set(['port', 'cocaine'])

describe('the text that shows why something was found', () => {
  it('is of the language on show if the words stand there', () => {
    const texts = [text('en', 'cocaine in the port'), text('fr', 'le port')]
    expect(bestText(texts, terms, 'fr')?.text).toBe('le port')
    expect(bestText(texts, terms, 'ar')?.text).toBe('cocaine in the port')
  })

  it('is the one with most of the words', () => {
    const texts = [text('en', 'a port, the port'), text('en', 'cocaine in a port')]
    expect(bestText(texts, terms, 'en')?.text).toBe('cocaine in a port')
  })

  it('is none where no word stands', () => {
    expect(bestText([text('en', 'fuel')], terms, 'en')).toBe(null)
  })
})

describe('an excerpt', () => {
  it('is the whole of a short text', () => {
    const short = marked(text('en', 'Cocaine in the port'), terms)
    expect(excerptOf(short, 40)).toEqual(short)
  })

  it('stands round the first mark, cut between words', () => {
    const long = marked(
      text('en', `${'and so on '.repeat(20)}cocaine in the port${' and so on'.repeat(20)}`),
      terms,
    )
    const { text: shown, marks } = excerptOf(long, 60)
    expect(shown).toMatch(/^… .*cocaine in the port.* …$/)
    expect(marks.map(({ start, end }) => shown.slice(start, end))).toEqual(['cocaine', 'port'])
  })

  it('keeps its first mark and marks the same words, wherever they stand', () => {
    const words = fc.array(fc.constantFrom('port', 'fuel', 'a', 'على', 'Niamey'), {
      minLength: 1,
      maxLength: 60,
    })
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 80 }), (some, length) => {
        const whole = marked(text('en', some.join(' ')), terms)
        const { text: shown, marks } = excerptOf(whole, length)
        expect(marks.every(({ start, end }) => shown.slice(start, end) === 'port')).toBe(true)
        expect(marks.length > 0).toBe(whole.marks.length > 0)
      }),
    )
  })
})
