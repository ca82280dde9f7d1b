import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cslJson } from '../../../src/formats/citation/csl-json.ts'
import { cited, hostile } from './builder.ts'
import { cslSchema } from './csl-schema.ts'

const isValid = new Ajv().compile(cslSchema)
const read = (text: string) => {
  const items = JSON.parse(text)
  expect(isValid(items), JSON.stringify(isValid.errors)).toBe(true)
  return items[0]
}

describe('CSL-JSON', () => {
  it('says what a source says', () => {
    const item = read(cslJson(cited({ locator: 'paragraph 2', archived: 'https://archive.example/a' })))
    expect(item).toEqual({
      id: 'the-agency-2017-page',
      type: 'webpage',
      title: 'A page on borders',
      publisher: 'The agency',
      issued: { 'date-parts': [[2017, 8, 4]] },
      accessed: { 'date-parts': [[2026, 11]] },
      language: 'en',
      URL: 'https://example.org/page',
      archive_location: 'https://archive.example/a',
      locator: 'paragraph 2',
    })
  })

  it('gives what is undated no date', () => {
    expect(read(cslJson(cited({ issued: null })))).not.toHaveProperty('issued')
  })

  it.each(hostile)('holds the title %j', (title) => {
    expect(read(cslJson(cited({ title }))).title).not.toMatch(/[\n\r\u202e]/)
  })

  it('is read back as it was written, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, note) => {
        const items = JSON.parse(cslJson(cited({ title: `T${title}`, note: `N${note}` })))
        expect(isValid(items)).toBe(true)
        expect(items[0].title).toMatch(/^T/)
        expect(`${JSON.stringify(items, null, 2)}\n`).toBe(
          cslJson(cited({ title: `T${title}`, note: `N${note}` })),
        )
      }),
    )
  })
})
