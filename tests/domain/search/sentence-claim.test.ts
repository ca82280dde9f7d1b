import { describe, expect, it } from 'vitest'
import { claimOfSentence } from '../../../src/domain/search/sentence-claim.ts'
import { evidence, quoting } from '../../support/atlas-builder.ts'

const text = 'One sentence here. Another sentence there. Contact us.'
const rangeOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
const known = evidence({
  a: [
    quoting(text, text.slice(0, 42), { id: 'both' }),
    quoting(text, 'Another sentence there.', { id: 'second' }),
  ],
  b: [quoting(text, 'One sentence', { id: 'half' })],
})

describe('a sentence is opened at', () => {
  it('the claim that quotes most of it', () => {
    expect(claimOfSentence(known, 'page', rangeOf('One sentence here.'))).toEqual({
      record: 'a',
      claim: 'both',
      holds: true,
    })
  })

  it('of two that quote all of it, the one that quotes least beside it', () => {
    expect(claimOfSentence(known, 'page', rangeOf('Another sentence there.'))?.claim).toBe('second')
  })

  it('the nearest claim where none quotes it, and that is told', () => {
    expect(claimOfSentence(known, 'page', rangeOf('Contact us.'))).toMatchObject({
      record: 'a',
      holds: false,
    })
  })

  it('nothing in a text on which no record rests', () => {
    expect(claimOfSentence(known, 'other', rangeOf('One'))).toBe(null)
  })
})
