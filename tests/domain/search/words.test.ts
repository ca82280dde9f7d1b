import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foundIn, termsAsked, termsOf } from '../../../src/domain/search/words.ts'

const finds = (query: string, text: string) =>
  termsAsked(query).every((asked) => termsOf(text).some((term) => term.startsWith(asked)))

const markedIn = (text: string, query: string) => {
  const asked = termsAsked(query)
  const terms = new Set(termsOf(text).filter((term) => asked.some((one) => term.startsWith(one))))
  return foundIn(text, terms).map(({ start, end }) => text.slice(start, end))
}

describe('a query finds', () => {
  it.each([
    ['ndjamena', 'in N’Djamena, Chad'],
    ["n'djamena", 'NDJAMENA? N’Djamena!'],
    ['armes', 'trafic d’armes'],
    ['cote divoire', 'Côte d’Ivoire'],
    ['drogue', 'les drogues'],
    ['drogues', 'la drogue'],
    ['مخدرات', 'بالمخدرات'],
    ['المخدرات', 'للمخدرات'],
    ['مالي', 'النيجر ومالي'],
    ['ورش', 'ورشة عمل'],
    ['الم', 'المخدرات'],
    ['burkina\u00A0faso', 'Burkina Faso'],
    ['2017', '٢٠١٧'],
  ])('%s in “%s”', (query, text) => {
    expect(finds(query, text)).toBe(true)
  })

  it('nothing by words that stand in every text, unless it has no other', () => {
    expect(termsAsked('the port of Praia')).toEqual(['port', 'praia'])
    expect(termsAsked('de la')).toEqual(['de', 'la'])
  })

  it('nothing where it has no letter and no digit', () => {
    expect(termsAsked('.* [^) (?= «»')).toEqual([])
  })
})

describe('what is found is marked', () => {
  it('as it is written, with its accents, vowels and clitics', () => {
    expect(markedIn('Opération Épervier, l’opération', 'operation')).toEqual(['Opération', 'l’opération'])
    expect(markedIn('الاتجار بِالمُخَدِّراتِ في مالي', 'مخدرات')).toEqual(['بِالمُخَدِّراتِ'])
  })

  it('by ranges in order within the text, apart from one another, each of whole characters', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('d’Ivoire ', 'ﷺ', 'œuvre', 'مُخَدِّرات', '\u00A0', 'ﬁ', '½', '𝔄b', 'İ', 'e\u0301'),
    )
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (one) => {
        const terms = termsOf(one)
        const ranges = foundIn(one, new Set(terms))
        let last = 0
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(termsOf(one.slice(start, end)).length).toBeGreaterThan(0)
          last = end
        }
        expect(last).toBeLessThanOrEqual(one.length)
        expect(ranges.flatMap(({ start, end }) => termsOf(one.slice(start, end)))).toEqual(terms)
        expect(ranges.some(({ start, end }) => /\p{Cs}/u.test(one.slice(start, end)))).toBe(false)
      }),
    )
  })
})
