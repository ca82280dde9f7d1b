import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsContain, boxOf, project, unproject, zoomFor } from '../../src/domain/mercator.ts'

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
)

describe('Web Mercator', () => {
  it('takes a position to the plane and back', () => {
    fc.assert(
      fc.property(position, (at) => {
        const [longitude, latitude] = unproject(project(at))
        expect(longitude).toBeCloseTo(at[0], 9)
        expect(latitude).toBeCloseTo(at[1], 9)
      }),
    )
  })

  it('puts 0, 0 in the middle, east to the right and north up', () => {
    expect(project([0, 0])).toEqual([0.5, 0.5])
    expect(project([10, 0])[0]).toBeGreaterThan(0.5)
    expect(project([0, 10])[1]).toBeLessThan(0.5)
  })

  it('makes the world a square between 85.0511 degrees north and south', () => {
    const { x, y, width, height } = boxOf([-180, -85.05112878, 180, 85.05112878])
    expect([x, width]).toEqual([0, 1])
    expect(y).toBeCloseTo(0, 8)
    expect(height).toBeCloseTo(1, 8)
  })

  it('shows the whole world on 512 pixels at zoom 0, half of it at zoom 1', () => {
    expect(zoomFor({ x: 0, y: 0, width: 1, height: 1 }, 512)).toBe(0)
    expect(zoomFor({ x: 0, y: 0, width: 0.5, height: 1 }, 512)).toBe(1)
  })

  it('a position on the edge of some bounds lies in them', () => {
    const frame = [-26, 3, 25, 29] as const
    expect(boundsContain(frame, [-26, 29])).toBe(true)
    expect(boundsContain(frame, [25, 3])).toBe(true)
    expect(boundsContain(frame, [-26.001, 29])).toBe(false)
    expect(boundsContain(frame, [0, 29.001])).toBe(false)
  })
})
