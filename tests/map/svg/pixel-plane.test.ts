import { describe, expect, it } from 'vitest'
import { boxOf } from '../../../src/domain/mercator.ts'
import type { Position } from '../../../src/domain/model.ts'
import { pixelPlane } from '../../../src/map/svg/pixel-plane.ts'
import { areaIsSeen, lineIsSeen } from '../../../src/map/svg/window.ts'

/** Ten degrees of the equator in a hundred pixels, and as many of latitude. */
const plane = pixelPlane(boxOf([0, 0, 10, 10]), 100, 101)
const square = (west: number, south: number, side: number): readonly Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
]
const numbersOf = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number)

describe('the plane of a picture in pixels', () => {
  it('says places in pixels of its window', () => {
    expect(plane.share([0, 0]).x).toBe('0')
    expect(plane.share([5, 0]).x).toBe('50')
    expect(plane.share([10, 0]).x).toBe('100')
  })

  it('writes no line that nobody sees', () => {
    expect(plane.path([square(30, 30, 5)], true)).toBe('')
    expect(plane.path([square(2, 2, 5)], true)).toMatch(/^M20 .*z$/)
  })

  it('cuts a ring that is far larger than its window', () => {
    const path = plane.path([square(-80, -60, 140)], true)
    expect(Math.max(...numbersOf(path).map(Math.abs))).toBeLessThan(200)
    expect(path).toMatch(/z$/)
  })
})

describe('a window', () => {
  it('sees a line that crosses it without a point in it', () => {
    expect(
      lineIsSeen(
        [
          [-5, 5],
          [15, 5],
        ],
        plane,
      ),
    ).toBe(true)
    expect(
      lineIsSeen(
        [
          [-5, 15],
          [15, 15],
        ],
        plane,
      ),
    ).toBe(false)
    expect(
      lineIsSeen(
        [
          [-9, 5],
          [5, 30],
        ],
        plane,
      ),
    ).toBe(false)
  })

  it('sees an area that lies round it, and not one that lies beside it', () => {
    expect(areaIsSeen([square(-20, -20, 50)], plane)).toBe(true)
    expect(areaIsSeen([square(20, 20, 5)], plane)).toBe(false)
  })
})
