import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxGrid, type PixelRect, pixelAt, rectRound, touch } from '../../src/domain/boxes.ts'
import type { Position } from '../../src/domain/model.ts'

const anyBox = fc
  .tuple(
    fc.integer({ min: -300, max: 300 }),
    fc.integer({ min: -300, max: 300 }),
    fc.integer({ min: 1, max: 120 }),
    fc.integer({ min: 1, max: 30 }),
  )
  .map(([x, y, halfWidth, halfHeight]): PixelRect => rectRound(x, y, halfWidth, halfHeight))

describe('boxes', () => {
  it('touch when they share some room, not when they meet at an edge', () => {
    const box = rectRound(0, 0, 5, 5)
    expect(touch(box, rectRound(9, 9, 5, 5))).toBe(true)
    expect(touch(box, rectRound(10, 0, 5, 5))).toBe(false)
    expect(touch(box, rectRound(0, 11, 5, 5))).toBe(false)
  })

  it('in a grid are found by what they touch as if one looked at them all', () => {
    fc.assert(
      fc.property(fc.array(anyBox), fc.array(anyBox), anyBox, (first, later, asked) => {
        const grid = boxGrid(first)
        for (const box of later) grid.add(box)
        expect(grid.touches(asked)).toBe([...first, ...later].some((box) => touch(box, asked)))
      }),
    )
  })

  it('stand twice as far apart one zoom nearer', () => {
    const [a, b]: readonly [Position, Position] = [
      [-8, 12.65],
      [2, 20],
    ]
    const apart = (zoom: number) => pixelAt(b, zoom).x - pixelAt(a, zoom).x
    expect(apart(4)).toBeCloseTo(2 * apart(3), 6)
  })
})
