import { describe, expect, it } from 'vitest'
import { homeFrame } from '../../../src/domain/frame.ts'
import { planeOf } from '../../../src/map/svg/plane.ts'

const plane = planeOf(homeFrame)
const [west, south, east, north] = homeFrame

describe('the plane of a picture', () => {
  it('has the frame’s corners at its own', () => {
    expect(plane.share([west, north])).toEqual({ x: '0%', y: '0%' })
    expect(plane.share([east, south])).toEqual({ x: '100%', y: '100%' })
  })

  it('draws a ring closed and a line open', () => {
    const lines = [
      [
        [west, north],
        [east, north],
        [east, south],
      ],
    ] as const
    expect(plane.path(lines, false)).toBe(`M0 0l${plane.width} 0 0 ${plane.height}`)
    expect(plane.path(lines, true)).toBe(`M0 0l${plane.width} 0 0 ${plane.height}z`)
  })

  it('ends where its last position stands, however many small steps are rounded on the way', () => {
    const line = Array.from({ length: 5001 }, (_, index) => [west + (index / 5000) * 51, 15] as const)
    const steps = [...plane.path([line], false).matchAll(/-?\d+/g)].slice(2).map(([step]) => Number(step))
    const x = steps.filter((_, index) => index % 2 === 0).reduce((sum, step) => sum + step, 0)
    expect(x).toBe(plane.width)
  })

  it('leaves out a ring so small that it is a dot', () => {
    expect(
      plane.path(
        [
          [
            [0, 15],
            [0.0001, 15],
            [0, 15],
          ],
        ],
        true,
      ),
    ).toBe('')
  })

  it('turns clockwise from east, as the picture’s y runs down', () => {
    expect(plane.bearing([0, 15], [5, 15])).toBe(0)
    expect(plane.bearing([0, 15], [0, 10])).toBe(90)
    expect(plane.bearing([0, 15], [0, 20])).toBe(-90)
  })
})
