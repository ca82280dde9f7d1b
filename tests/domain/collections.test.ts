import { describe, expect, it } from 'vitest'
import { groupBy, onlyOr, unique } from '../../src/domain/collections.ts'

describe('lists', () => {
  it('keep each member once, in the order of first appearance', () => {
    expect(unique(['b', 'a', 'b', 'c', 'a'])).toEqual(['b', 'a', 'c'])
  })

  it('of one give that one, of none or several the other answer', () => {
    expect(onlyOr(['a'], null)).toBe('a')
    expect(onlyOr([], null)).toBeNull()
    expect(onlyOr(['a', 'b'], null)).toBeNull()
  })

  it('are grouped by key, order kept within and among the groups', () => {
    const groups = groupBy(['bamako', 'niamey', 'bobo'], (name) => name.charAt(0))
    expect([...groups]).toEqual([
      ['b', ['bamako', 'bobo']],
      ['n', ['niamey']],
    ])
  })

  it('are grouped by keys that objects inherit like by any other', () => {
    expect(groupBy(['x'], () => 'constructor').get('constructor')).toEqual(['x'])
  })
})
