import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromPlane, lineOf, partOf, pointOn, toPlane } from '../../src/domain/bend.ts'
import { anyPosition } from '../support/posts.ts'

const anyBend = fc.tuple(anyPosition, anyPosition, anyPosition)
const plane = (bend: readonly (readonly [number, number])[]) =>
  bend.map(toPlane) as unknown as Parameters<typeof pointOn>[0]

describe('a bend', () => {
  it('begins and ends at its own ends, to the digit', () => {
    fc.assert(
      fc.property(anyBend, (bend) => {
        const line = lineOf(bend)
        expect([line[0], line.at(-1)]).toEqual([bend[0], bend[2]])
      }),
    )
  })

  it('has its middle halfway between its chord and the point that it bends to, as it is seen', () => {
    const [tail, control, head] = [toPlane([0, 0]), toPlane([10, 20]), toPlane([20, 0])]
    const line = lineOf([
      [0, 0],
      [10, 20],
      [20, 0],
    ])
    const [x, y] = toPlane(line[Math.floor(line.length / 2)] ?? [0, 0])
    expect(x).toBeCloseTo((tail[0] + head[0]) / 2, 2)
    expect(y).toBeCloseTo((tail[1] + control[1]) / 2, 2)
  })

  it('between two shares of its way is the same curve', () => {
    fc.assert(
      fc.property(
        anyBend,
        fc.integer({ min: 0, max: 49 }),
        fc.integer({ min: 51, max: 100 }),
        (bend, a, b) => {
          const [whole, from, to] = [plane(bend), a / 100, b / 100]
          const part = partOf(whole, from, to)
          for (const t of [0, 0.25, 0.5, 1]) {
            const [x, y] = pointOn(part, t)
            const [wholeX, wholeY] = pointOn(whole, from + (to - from) * t)
            expect(x).toBeCloseTo(wholeX, 6)
            expect(y).toBeCloseTo(wholeY, 6)
          }
        },
      ),
    )
  })

  it('is read from the plane and back within a hundred metres', () => {
    fc.assert(
      fc.property(anyPosition, (position) => {
        const [longitude, latitude] = fromPlane(toPlane(position))
        expect(longitude).toBeCloseTo(position[0], 3)
        expect(latitude).toBeCloseTo(position[1], 3)
      }),
    )
  })

  it('is computed once', () => {
    const bend = [
      [0, 0],
      [1, 1],
      [2, 0],
    ] as const
    expect(lineOf(bend)).toBe(lineOf(bend))
  })
})
