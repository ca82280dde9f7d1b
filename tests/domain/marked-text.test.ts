import { describe, expect, it } from 'vitest'
import { runsOf } from '../../src/domain/links.ts'
import { markedText } from '../../src/domain/marked-text.ts'
import { evidence, quoting } from '../support/atlas-builder.ts'

const text = 'A title\n\nOne fuel, two cattle. Three drugs.\nFour arms.\n'

const marked = (claims: Parameters<typeof evidence>[0], leftOut = {}) =>
  markedText(text, runsOf(text, 'page', evidence(claims, leftOut)))

/** Marked pieces in brackets, numbers behind them. */
const written = ({ paragraphs }: ReturnType<typeof marked>) =>
  paragraphs.map((pieces) =>
    pieces
      .map(({ text: said, isMarked, numbers }) => `${isMarked ? `[${said}]` : said}${numbers.join()}`)
      .join(''),
  )

describe('a marked text', () => {
  it('keeps every letter, line by line, without the empty ones', () => {
    expect(written(marked({}))).toEqual(['A title', 'One fuel, two cattle. Three drugs.', 'Four arms.'])
  })

  it('numbers records in the order in which the text speaks of them, after their sentences', () => {
    const said = marked({ drugs: [quoting(text, 'Three drugs.')], fuel: [quoting(text, 'One fuel,')] })
    expect(said.records).toEqual(['fuel', 'drugs'])
    expect(written(said)[1]).toBe('[One fuel,]1 two cattle. [Three drugs.]2')
  })

  it('gives a sentence of several records all their numbers, once', () => {
    const said = marked({
      fuel: [quoting(text, 'One fuel, two')],
      cattle: [quoting(text, 'two cattle.'), quoting(text, 'Four arms.', { id: 'c2' })],
    })
    expect(written(said)).toEqual(['A title', '[One fuel, ][two][ cattle.]1,2 Three drugs.', '[Four arms.]2'])
  })

  it('marks both lines of a passage that goes over a line, and numbers its end', () => {
    const said = marked({ drugs: [quoting(text, 'Three drugs.\nFour arms.')] })
    expect(written(said)).toEqual(['A title', 'One fuel, two cattle. [Three drugs.]', '[Four arms.]1'])
  })

  it('tells what states nothing of a record, and where each piece begins', () => {
    const said = marked({}, { page: [{ start: 0, end: 7, reason: 'heading' }] })
    expect(said.paragraphs[0]).toEqual([
      { start: 0, text: 'A title', isMarked: false, isLeftOut: true, numbers: [] },
    ])
    for (const piece of said.paragraphs.flat()) {
      expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text)
    }
  })
})
