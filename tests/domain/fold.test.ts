import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/domain/fold.ts'

describe('folding', () => {
  it.each([
    ['accents and case', 'Opération ÉPERVIER', 'operation epervier'],
    ['ligatures and letters that do not come apart', 'Cœur, Straße, Łódź, Ŋ', 'coeur, strasse, lodz, n'],
    ['no-break, thin and ideographic spaces', 'a\u00A0b\u202Fc\u2009d\u3000e', 'a b c d e'],
    ['apostrophes', 'N’Djamena Côte d‘Ivoire Qurʼan', "n'djamena cote d'ivoire qur'an"],
    ['Arabic vowels, shadda and tatweel', 'مُخَدِّرات مـــالي', 'مخدرات مالي'],
    ['alef, hamza and its seats', 'إلى آخر أول ٱسم مؤتمر شؤون هيئة', 'الي اخر اول اسم موتمر شوون هييه'],
    ['ya and ta marbuta', 'ورشة على', 'ورشه علي'],
    ['Arabic and Persian digits', '٢٠١٧ ۲۰۱۷', '2017 2017'],
    ['soft hyphens, joiners and marks of direction', 'traf\u00ADfic \u200Fمالي\u200C', 'traffic مالي'],
    ['a decomposed letter as its composed one', 'Lome\u0301', 'lome'],
  ])('takes away %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('of what is folded changes nothing, and of two texts joined is the two joined', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(fold(fold(one))).toBe(fold(one))
        expect(fold(`${one} ${other}`)).toBe(`${fold(one)} ${fold(other)}`)
      }),
    )
  })
})
