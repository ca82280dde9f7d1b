import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyZoom, rangesOf, withoutRanges, type ZoomRange } from '../../src/domain/zooms.ts'

const steps = [1, 2, 3, 4, 5]
const stands = (step: number, { from, to }: ZoomRange) => from <= step && (to === null || step < to)
const key = (one: string) => one
const found = (...byStep: readonly string[]) =>
  rangesOf(
    steps,
    byStep.map((letters) => [...letters]),
    key,
  )

/** What is found at each step: any of five marks. */
const anyFound = fc.array(fc.subarray(['a', 'b', 'c', 'd', 'e']), { minLength: 5, maxLength: 5 })
const anyRange = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.option(fc.integer({ min: 1, max: 9 })))
  .map(([from, length]): ZoomRange => ({ from, to: length === null ? null : from + length }))

describe('the ranges of marks', () => {
  it('join neighbouring steps at which a mark is the same', () => {
    expect(found('a', 'a', 'b', 'b', 'b')).toEqual([
      { value: 'a', zooms: { from: 1, to: 3 } },
      { value: 'b', zooms: { from: 3, to: null } },
    ])
  })

  it('are two for a mark that goes and comes again', () => {
    expect(found('a', '', 'a', 'a', 'a').map(({ zooms }) => zooms)).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: null },
    ])
  })

  it('hold exactly the steps at which the mark was found', () => {
    fc.assert(
      fc.property(anyFound, (byStep) => {
        const ranges = rangesOf(steps, byStep, key)
        const again = steps.map((step) =>
          ranges.filter(({ zooms }) => stands(step, zooms)).map(({ value }) => value),
        )
        expect(again.map((letters) => letters.sort())).toEqual(byStep.map((letters) => [...letters].sort()))
      }),
    )
  })

  it('of one mark never overlap', () => {
    fc.assert(
      fc.property(anyFound, (byStep) => {
        const ranges = rangesOf(steps, byStep, key)
        const twice = ranges.flatMap((a, index) =>
          ranges
            .slice(index + 1)
            .filter((b) => a.value === b.value)
            .filter((b) => steps.some((step) => stands(step, a.zooms) && stands(step, b.zooms))),
        )
        expect(twice).toEqual([])
      }),
    )
  })

  it('run from the first step without an end when a mark is always there', () => {
    expect(found('a', 'a', 'a', 'a', 'a').map(({ zooms }) => zooms)).toEqual([everyZoom(steps)])
  })
})

describe('a range without others', () => {
  it('is what is left before, between and behind them', () => {
    const others = [
      { from: 6, to: 7 },
      { from: 2, to: 4 },
    ]
    expect(withoutRanges({ from: 1, to: null }, others)).toEqual([
      { from: 1, to: 2 },
      { from: 4, to: 6 },
      { from: 7, to: null },
    ])
  })

  it('is nothing when one of them covers it', () => {
    expect(withoutRanges({ from: 2, to: 4 }, [{ from: 1, to: null }])).toEqual([])
  })

  it('holds a step exactly when the whole does and none of the others does', () => {
    fc.assert(
      fc.property(anyRange, fc.array(anyRange, { maxLength: 5 }), (whole, others) => {
        const left = withoutRanges(whole, others)
        for (let step = 1; step < 20; step += 0.5) {
          const isLeft = left.some((range) => stands(step, range))
          const isMeant = stands(step, whole) && !others.some((range) => stands(step, range))
          expect(isLeft, `at ${step}`).toBe(isMeant)
        }
      }),
    )
  })
})
