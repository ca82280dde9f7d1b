import { describe, expect, it } from 'vitest'
import type { TextRange } from '../../src/domain/model.ts'
import { partlyCovered, sentencesOf, uncovered } from '../../src/domain/sentence.ts'

function cut(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end))
}

function rangeOf(text: string, part: string): TextRange {
  const start = text.indexOf(part)
  return { start, end: start + part.length }
}

describe('sentences', () => {
  it('headings, captions and links are one each; blank lines are nothing', () => {
    expect(cut('A heading \n\n   \nOne. Two.\r\nA link')).toEqual(['A heading', 'One.', 'Two.', 'A link'])
  })

  it('end after quotation marks and brackets, and before an opening one', () => {
    expect(cut('He said “Go.” “Why?” she asked. (See above.) Then 20 came.')).toEqual([
      'He said “Go.”',
      '“Why?” she asked.',
      '(See above.)',
      'Then 20 came.',
    ])
  })

  it.each([
    'As outlined in Resolutions 2195 (2014) and 2349 (2017) of the U.N. Security Council.',
    'Institutions, e.g. Customs, met J. P. Smith and Dr. Diallo.',
    'See no. 5 of vol. 2, i.e. Annex II.',
    'It cost 2.5 million at www.unodc.org yesterday.',
    '1. Enhance coordination.',
    'Various studies, cf. Interpol, approx. 20 of them.',
  ])('"%s" is one', (text) => expect(cut(text)).toEqual([text]))

  it('a plain "no." ends a sentence', () => {
    expect(cut('They said no. Then they left.')).toHaveLength(2)
  })

  it('are cut in Arabic and French too', () => {
    expect(cut('عُقدت الورشة في باماكو. شارك فيها مسؤولون. ماذا بعد؟ لا شيء.')).toHaveLength(4)
    expect(cut('L’atelier a eu lieu. « Bien », dit-il. À Bamako !')).toHaveLength(3)
  })

  it('lose no letter and never overlap', () => {
    const text = 'One. Two!\n\nThree… “Four.” 5. Six'
    expect(cut(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
  })
})

describe('coverage', () => {
  const text = 'Fuel, cattle and drugs are moved. Nothing more is said.\n…'
  const sentences = sentencesOf(text)

  it('a clause covers its sentence and no other', () => {
    const bare = uncovered(text, sentences, [rangeOf(text, 'cattle')])
    expect(bare.map(({ start, end }) => text.slice(start, end))).toEqual(['Nothing more is said.'])
  })

  it('a range that touches only the full stop or the tail of a word covers nothing', () => {
    expect(
      uncovered(text, sentences, [rangeOf(text, 'ved.'), rangeOf(text, 'Nothing more is said.')]),
    ).toHaveLength(1)
    expect(uncovered(text, sentences, [rangeOf(text, '. Nothing')])).toHaveLength(1)
  })

  it('a line without letters needs no cover', () => {
    expect(uncovered('* * *\n—', sentencesOf('* * *\n—'), [])).toEqual([])
  })

  it('a sentence with a word outside every range is covered in part', () => {
    const ranges = [rangeOf(text, 'Fuel, cattle'), rangeOf(text, 'drugs are moved')]
    expect(partlyCovered(text, sentences, ranges)).toHaveLength(1)
    expect(partlyCovered(text, sentences, [...ranges, rangeOf(text, 'and')])).toEqual([])
  })
})
