import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { touch } from '../../src/domain/boxes.ts'
import { type Chip, chipGroups, shareOf } from '../../src/domain/chips.ts'

const room = { x: 10, y: 20, width: 1000, height: 700 }
const chip = (change: Partial<Chip> = {}): Chip => ({
  place: 'nairobi',
  records: ['a'],
  x: room.x + room.width,
  y: 400,
  angle: 0,
  width: 80,
  ...change,
})
const placesOf = (chips: readonly Chip[], of = room) => chipGroups(chips, of).map(({ places }) => places)

/** Chips on the right or left edge of the room. */
const anyChips = fc
  .array(
    fc.record({
      isLeft: fc.boolean(),
      y: fc.integer({ min: room.y, max: room.y + room.height }),
      width: fc.integer({ min: 30, max: 200 }),
      count: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 25 },
  )
  .map((list) =>
    list.map(({ isLeft, y, width, count }, index) =>
      chip({
        place: `p${index}`,
        x: isLeft ? room.x : room.x + room.width,
        y,
        width,
        records: Array.from({ length: count }, (_, one) => `r${index}-${one}`),
      }),
    ),
  )

/** The name of a chip on its edge, as the page hangs it. */
function nameOf({ x, y, width }: Chip) {
  const left = x - shareOf(x, room.x, room.width) * width
  const top = y - shareOf(y, room.y, room.height) * 44
  return { left, right: left + width, top, bottom: top + 44 }
}

describe('chips at the edge of the frame', () => {
  it('far apart stand each by itself', () => {
    expect(placesOf([chip({ place: 'a', y: 100 }), chip({ place: 'b', y: 600 })])).toEqual([['a'], ['b']])
  })

  it('the first goes as far along its edge as it must to be clear of what must stay in reach', () => {
    const wall = { left: 800, right: 1100, top: 20, bottom: 640 }
    const [group] = chipGroups([chip({ y: 100 })], room, [wall])
    expect(group?.y).toBeGreaterThan(660)
  })

  it('that would touch are one, named for the place with most records', () => {
    const chips = [chip({ place: 'few', y: 400 }), chip({ place: 'many', y: 410, records: ['b', 'c'] })]
    expect(chipGroups(chips, room)).toMatchObject([{ place: 'many', places: ['many', 'few'] }])
  })

  it('that are one count a record of both places once', () => {
    const chips = [chip({ place: 'a', records: ['r', 's'] }), chip({ place: 'b', records: ['r', 't'] })]
    expect(chipGroups(chips, room)[0]?.records).toEqual(['r', 's', 't'])
  })

  it('on a small map join the nearest when there is no room for more', () => {
    const small = { x: 0, y: 0, width: 300, height: 400 }
    const at = (y: number, count: number) =>
      chip({ place: `at ${y}`, x: 300, y, width: 60, records: Array.from({ length: count }, () => `r${y}`) })
    expect(placesOf([at(0, 3), at(100, 1), at(300, 1), at(400, 2)], small)).toEqual([
      ['at 0', 'at 100'],
      ['at 400', 'at 300'],
    ])
  })

  it('never touch, and lose no place', () => {
    fc.assert(
      fc.property(anyChips, (chips) => {
        const groups = chipGroups(chips, room)
        const boxes = groups.map(nameOf)
        expect(
          boxes.filter((box, index) => boxes.slice(index + 1).some((other) => touch(box, other))),
        ).toEqual([])
        expect(groups.flatMap(({ places }) => places).sort()).toEqual(chips.map(({ place }) => place).sort())
      }),
    )
  })
})
