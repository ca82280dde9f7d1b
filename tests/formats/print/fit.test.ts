import { describe, expect, it } from 'vitest'
import { firstFit, nextFit, sharesOf } from '../../../src/formats/print/fit.ts'

/** What is found, and after how many tries, where no more than `room` rows fit. */
function found(longest: number, room: number) {
  let [fit, tries] = [firstFit(longest), 0]
  while (!fit.isDone) {
    fit = nextFit(fit, fit.most <= room)
    tries += 1
  }
  return { most: fit.most, tries }
}

describe('the search for how many rows fit', () => {
  it('ends at once where all do', () => {
    expect(found(12, 12)).toEqual({ most: 12, tries: 1 })
    expect(found(0, 0)).toEqual({ most: 0, tries: 1 })
  })

  it('finds the most that fit, whatever it is, in a few tries', () => {
    for (let longest = 1; longest <= 130; longest += 1) {
      for (let room = 0; room <= longest; room += 1) {
        const { most, tries } = found(longest, room)
        expect(most).toBe(room)
        expect(tries).toBeLessThanOrEqual(9)
      }
    }
  })

  it('ends where not even none fit', () => {
    expect(found(40, -1).most).toBe(0)
  })
})

describe('the shares of lists', () => {
  it('are what each needs where there is room for all', () => {
    expect(sharesOf([3, 0, 7], 10)).toEqual([3, 0, 7])
    expect(sharesOf([3, 0, 7], 99)).toEqual([3, 0, 7])
  })

  it('are even where there is not, and leave nothing that another list could use', () => {
    expect(sharesOf([1, 50, 50], 21)).toEqual([1, 10, 10])
    expect(sharesOf([1, 50, 50], 22)).toEqual([1, 11, 10])
    expect(sharesOf([4, 4, 4], 2)).toEqual([1, 1, 0])
  })

  it('are none without room', () => {
    expect(sharesOf([4, 4], 0)).toEqual([0, 0])
    expect(sharesOf([], 5)).toEqual([])
  })
})
