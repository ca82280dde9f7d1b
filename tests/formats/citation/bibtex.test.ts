import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bibtex, escaped } from '../../../src/formats/citation/bibtex.ts'
import { cited, hostile } from './builder.ts'

/** Fields as BibTeX reads them: it counts every brace, escaped or not. Throws where they do not balance. */
function readEntry(text: string): Readonly<Record<string, string>> {
  const head = /^@online\{([a-z0-9-]+),\n/.exec(text)
  if (!head) throw new Error(`No entry: ${text.slice(0, 60)}`)
  const fields: Record<string, string> = { key: head[1] ?? '' }
  let at = head[0].length
  for (;;) {
    const name = /^ {2}([a-z]+) = \{/.exec(text.slice(at))
    if (!name) break
    at += name[0].length
    const start = at
    for (let depth = 1; depth > 0; at += 1) {
      if (at >= text.length) throw new Error(`The field ${name[1]} never ends.`)
      if (text[at] === '{') depth += 1
      if (text[at] === '}') depth -= 1
    }
    fields[name[1] ?? ''] = text.slice(start, at - 1)
    if (text.slice(at, at + 2) !== ',\n') throw new Error(`After ${name[1]}: ${text.slice(at, at + 20)}`)
    at += 2
  }
  if (text.slice(at) !== '}\n') throw new Error(`After the fields: ${text.slice(at)}`)
  return fields
}

/** What LaTeX sets for an escaped text. */
const printed = (text: string) =>
  text
    .replaceAll('-{}', '-')
    .replaceAll(
      /\\text(backslash|braceleft|braceright|asciitilde)\{\}|\\textasciicircum\{\}|\\([#$%&_])/g,
      (_all, word, letter) =>
        letter ??
        { backslash: '\\', braceleft: '{', braceright: '}', asciitilde: '~' }[word as string] ??
        '^',
    )

describe('BibTeX', () => {
  it('says what a source says, for biblatex', () => {
    expect(bibtex(cited({ locator: 'paragraph 2', archived: 'https://archive.example/a' }))).toBe(
      `@online{the-agency-2017-page,
  title = {{A page on borders}},
  organization = {{The agency}},
  date = {2017-08-04},
  url = {https://example.org/page},
  urldate = {2026-11},
  langid = {english},
  note = {paragraph 2. https://archive.example/a},
}
`,
    )
  })

  it('gives what is undated no date, and what has no author none', () => {
    const fields = readEntry(bibtex(cited({ issued: null })))
    expect(Object.keys(fields)).toEqual(['key', 'title', 'organization', 'url', 'urldate', 'langid'])
  })

  it('puts a name that is ours in square brackets', () => {
    expect(readEntry(bibtex(cited({ isNamedByUs: true }))).title).toBe('{[A page on borders]}')
  })

  it.each([
    ['#$%&_', '\\#\\$\\%\\&\\_'],
    ['{}~^\\', '\\textbraceleft{}\\textbraceright{}\\textasciitilde{}\\textasciicircum{}\\textbackslash{}'],
    ['a--b---c-d', 'a-{}-b-{}-{}-c-d'],
    ['Être à São Tomé «مالي»', 'Être à São Tomé «مالي»'],
  ])('sets %s letter for letter', (text, latex) => {
    expect(escaped(text)).toBe(latex)
  })

  it.each(hostile)('holds the title %j', (title) => {
    const fields = readEntry(bibtex(cited({ title, note: title })))
    expect(fields.url).toBe('https://example.org/page')
    expect(fields.title).not.toMatch(/[\n\r\u202e]/)
    const plain = title
      .replaceAll(/[\s\u0085]+/g, ' ')
      .replaceAll(/[\p{Cc}\u202e\u2066]/gu, '')
      .replaceAll('  ', ' ')
      .replace('\ud83d', '\ufffd')
    expect(printed(fields.title ?? '')).toBe(`{${plain}}`)
  })

  it('keeps the address whole, and its field too', () => {
    const url = 'https://example.org/a_b%20c?d=1&e=~f#v=1&lang=en'
    expect(readEntry(bibtex(cited({ url }))).url).toBe(url.replace('~', '%7E'))
    expect(readEntry(bibtex(cited({ url: 'https://x.org/{a}\\' }))).url).toBe('https://x.org/%7Ba%7D%5C')
  })

  it('balances its braces, whatever it is given', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...'{}\\%~^-@"\n'), fc.string({ unit: 'binary', maxLength: 2 })),
    })
    fc.assert(
      fc.property(text, text, text, text, (title, publisher, note, url) => {
        const fields = readEntry(bibtex(cited({ title, publisher, note, url })))
        expect(fields.key).toBe('the-agency-2017-page')
        expect(fields.urldate).toBe('2026-11')
      }),
    )
  })
})
