import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ris } from '../../../src/formats/citation/ris.ts'
import { cited, hostile } from './builder.ts'

/** Fields in their order; throws where the file is none. */
function readReference(text: string): readonly (readonly [string, string])[] {
  expect(text.endsWith('\r\n')).toBe(true)
  const lines = text.slice(0, -2).split('\r\n')
  return lines.map((line) => {
    expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/)
    return [line.slice(0, 2), line.slice(6)] as const
  })
}

describe('RIS', () => {
  it('says what a source says, a field a line', () => {
    expect(ris(cited({ locator: 'paragraph 2', note: 'Said.', archived: 'https://archive.example/a' }))).toBe(
      [
        'TY  - ELEC',
        'ID  - the-agency-2017-page',
        'TI  - A page on borders',
        'PB  - The agency',
        'PY  - 2017',
        'DA  - 2017/08/04/',
        'Y2  - 2026/11//',
        'LA  - en',
        'UR  - https://example.org/page',
        'N1  - paragraph 2',
        'N1  - Said.',
        'N1  - https://archive.example/a',
        'ER  - ',
        '',
      ].join('\r\n'),
    )
  })

  it('gives what is undated no date', () => {
    const tags = readReference(ris(cited({ issued: null }))).map(([tag]) => tag)
    expect(tags).not.toContain('PY')
    expect(tags).not.toContain('DA')
    expect(tags).not.toContain('AU')
  })

  it('says the year or month of what is dated no closer', () => {
    const fields = (issued: string) => Object.fromEntries(readReference(ris(cited({ issued }))))
    expect(fields('2017').DA).toBe('2017///')
    expect(fields('2017-03').DA).toBe('2017/03//')
  })

  it.each(hostile)('holds the title %j on its line', (title) => {
    const fields = readReference(ris(cited({ title, note: title })))
    expect(fields.map(([tag]) => tag).join(' ')).toBe('TY ID TI PB PY DA Y2 LA UR N1 ER')
  })

  it('is fields from TY to ER, whatever it is given', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...'\r\n\u2028- ER'), fc.string({ unit: 'binary', maxLength: 2 })),
    })
    fc.assert(
      fc.property(text, text, text, (title, publisher, note) => {
        const tags = readReference(ris(cited({ title, publisher, note }))).map(([tag]) => tag)
        expect([tags[0], tags.at(-1)]).toEqual(['TY', 'ER'])
        expect(tags.filter((tag) => tag === 'TY' || tag === 'ER')).toHaveLength(2)
      }),
    )
  })
})
