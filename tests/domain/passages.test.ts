import { describe, expect, it } from 'vitest'
import { runsOf } from '../../src/domain/links.ts'
import { passagesOf } from '../../src/domain/passages.ts'
import { evidence, quoting } from '../support/atlas-builder.ts'

const text = 'One fuel, two cattle. Three drugs.'

function passages(claims: Parameters<typeof evidence>[0]) {
  const runs = runsOf(text, 'page', evidence(claims))
  return passagesOf(runs).map(({ first, end, records }) => ({
    text: text.slice(runs[first]?.start, runs[end - 1]?.end),
    records,
  }))
}

describe('a passage', () => {
  it('is one quote', () => {
    expect(passages({ fuel: [quoting(text, 'One fuel')] })).toEqual([{ text: 'One fuel', records: ['fuel'] }])
  })

  it('joins quotes that overlap, and names all their records', () => {
    const claims = { fuel: [quoting(text, 'One fuel, two')], cattle: [quoting(text, 'two cattle.')] }
    expect(passages(claims)).toEqual([{ text: 'One fuel, two cattle.', records: ['fuel', 'cattle'] }])
  })

  it('ends where the next quote begins without sharing a claim', () => {
    const claims = { fuel: [quoting(text, 'One fuel,')], cattle: [quoting(text, ' two cattle.')] }
    expect(passages(claims).map((passage) => passage.text)).toEqual(['One fuel,', ' two cattle.'])
  })

  it('ends where nothing is quoted between', () => {
    const claims = { all: [quoting(text, 'One fuel'), quoting(text, 'Three drugs', { id: 'c2' })] }
    expect(passages(claims).map((passage) => passage.text)).toEqual(['One fuel', 'Three drugs'])
  })

  it('names a record once though two of its claims meet there', () => {
    const claims = { fuel: [quoting(text, 'One fuel'), quoting(text, 'fuel, two', { id: 'c2' })] }
    expect(passages(claims)).toEqual([{ text: 'One fuel, two', records: ['fuel'] }])
  })

  it('is nowhere in a text that nobody quotes', () => {
    expect(passages({})).toEqual([])
  })
})
