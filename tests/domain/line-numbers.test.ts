import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pixelAt, rectRound, touch } from '../../src/domain/boxes.ts'
import { type NumberedLine, numbersAt } from '../../src/domain/line-numbers.ts'
import type { Position } from '../../src/domain/model.ts'
import { anyPosition } from '../support/posts.ts'

const zoom = 4
/** A straight line with a position every hundredth of its way. */
const line = (id: string, from: Position, to: Position, text = '1'): NumberedLine => ({
  id,
  text,
  isCount: text.startsWith('×'),
  line: Array.from({ length: 101 }, (_, index): Position => {
    const at = (axis: 0 | 1) => from[axis] + ((to[axis] - from[axis]) * index) / 100
    return [at(0), at(1)]
  }),
})
const eastward = line('east', [-10, 15], [10, 15])
const around = ([longitude, latitude]: Position, half: number) => {
  const { x, y } = pixelAt([longitude, latitude], zoom)
  return rectRound(x, y, half, half)
}
/** What the digits themselves cover. */
const digits = ({ text }: NumberedLine, position: Position) => {
  const { x, y } = pixelAt(position, zoom)
  return rectRound(x, y, 3 * text.length, 5)
}

describe('the number of a line', () => {
  it('stands at its middle', () => {
    expect(numbersAt([eastward], [], zoom)).toEqual([{ id: 'east', position: [0, 15] }])
  })

  it('moves along it when a mark stands at its middle', () => {
    const [moved] = numbersAt([eastward], [around([0, 15], 20)], zoom)
    expect(moved?.position[1]).toBe(15)
    expect(Math.abs(moved?.position[0] ?? 0)).toBeGreaterThan(1)
  })

  it('is left out where there is no room on it', () => {
    expect(numbersAt([eastward], [around([0, 15], 600)], zoom)).toEqual([])
  })

  it('keeps off the numbers before it', () => {
    const across = line('north', [0, 5], [0, 25])
    const [first, second] = numbersAt([eastward, across], [], zoom)
    expect(first?.position).toEqual([0, 15])
    expect(second?.position).not.toEqual([0, 15])
  })

  it('never lies on a mark or on another number', () => {
    const anyLines = fc.array(fc.tuple(anyPosition, anyPosition, fc.integer({ min: 1, max: 300 })), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(anyLines, fc.array(anyPosition, { maxLength: 10 }), (ends, marks) => {
        const lines = ends.map(([from, to, count], index) => line(`l${index}`, from, to, `×${count}`))
        const taken = marks.map((position) => around(position, 12))
        const byId = new Map(lines.map((one) => [one.id, one]))
        const said = numbersAt(lines, taken, zoom).map(({ id, position }) =>
          digits(byId.get(id) ?? eastward, position),
        )
        const boxes = [...taken, ...said]
        const hidden = said.filter((box) => boxes.some((other) => other !== box && touch(box, other)))
        expect(hidden).toEqual([])
      }),
    )
  })
})

it('a line that stands for several has its number before a single one', () => {
  const [single, several] = [line('single', [-10, 15], [10, 15]), line('several', [-10, 15], [10, 15], '×3')]
  const wall = rectRound(pixelAt([0, 15], zoom).x, pixelAt([0, 15], zoom).y - 500, 1, 1)
  const [first] = numbersAt([single, several], [wall], zoom)
  expect(first?.id).toBe('several')
})
