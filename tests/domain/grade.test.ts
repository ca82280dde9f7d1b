import { describe, expect, it } from 'vitest'
import { gradeOf, gradeOfLeg } from '../../src/domain/grade.ts'

const both = { from: ['MLI'], to: ['NER'] }
const start = { from: ['MLI'], to: [] }
const arrival = { from: [], to: ['NER', 'TCD'] }
const neither = { from: [], to: [] }

describe('the grade of a statement', () => {
  it('both ends named is ends, one is one-end', () => {
    expect(gradeOf([both], [])).toBe('ends')
    expect([start, arrival].map((leg) => gradeOf([leg], []))).toEqual(['one-end', 'one-end'])
  })

  it('no leg but an area is area; neither is unplaced', () => {
    expect(gradeOf([], ['MLI'])).toBe('area')
    expect(gradeOf([], [])).toBe('unplaced')
  })

  it('a leg that names neither end falls back to the area', () => {
    expect(gradeOfLeg(neither, ['MLI'])).toBe('area')
    expect(gradeOfLeg(neither, [])).toBe('unplaced')
  })

  it('a record takes its weakest leg', () => {
    expect(gradeOf([both, start], [])).toBe('one-end')
    expect(gradeOf([start, both, neither], [])).toBe('unplaced')
  })

  it('an area beside named ends does not weaken them', () => {
    expect(gradeOf([both], ['MLI'])).toBe('ends')
  })
})
