import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { touch } from '../../src/domain/boxes.ts'
import { labelMetrics } from '../../src/domain/labels.ts'
import { layoutOf } from '../../src/domain/layout.ts'
import { boxOfPost, boxOfRow, type Post } from '../../src/domain/posts.ts'
import { mapSteps, type ZoomRange } from '../../src/domain/zooms.ts'
import { anyPosts, post } from '../support/posts.ts'

const rise = labelMetrics.badgeRise
const scale = { steps: mapSteps, rise, labels: [] }
const stands = (step: number, { from, to }: ZoomRange) => from <= step && (to === null || step < to)
const goods = (place: string, length: number, change: Partial<Post> = {}) =>
  post({ place, form: 'goods', length, ...change })

describe('a row of goods', () => {
  it('stands whole as soon as nothing is in its way', () => {
    const { rows } = layoutOf([goods('MLI', 4)], [], scale)
    expect(rows).toEqual([{ place: 'MLI', zooms: { from: 1, to: null } }])
  })

  it('waits until a mark beside it has gone far enough', () => {
    const { rows } = layoutOf([goods('MLI', 5), goods('NER', 1, { position: [0, 12.65] })], [], scale)
    const from = (id: string) => rows.find(({ place }) => place === id)?.zooms.from ?? 0
    expect(from('NER')).toBe(2)
    expect(from('MLI')).toBeGreaterThan(from('NER'))
  })

  it('leaves room to a shorter one first', () => {
    const { rows } = layoutOf([goods('long', 4), goods('short', 2, { position: [-2.5, 12.65] })], [], scale)
    expect(rows).toEqual([
      { place: 'short', zooms: { from: 2.5, to: null } },
      { place: 'long', zooms: { from: 3.5, to: null } },
    ])
  })

  it('never stands whole when it would be a wall across its country', () => {
    expect(layoutOf([goods('MLI', 9)], [], scale).rows).toEqual([])
    expect(layoutOf([goods('MLI', 8)], [], scale).rows).toHaveLength(1)
  })

  it('never touches a mark or another row, at any step', () => {
    fc.assert(
      fc.property(anyPosts, (posts) => {
        const { groups, rows } = layoutOf(posts, [], scale)
        const byPlace = new Map(posts.map((one) => [one.place, one]))
        const touching = mapSteps.flatMap((step) => {
          const standing = rows.filter(({ zooms }) => stands(step, zooms)).map(({ place }) => place)
          const boxes = [
            ...groups
              .filter(({ zooms }) => stands(step, zooms))
              .filter(({ group }) => !standing.includes(group.anchor.place))
              .map(({ group }) => boxOfPost(group.anchor, step, rise)),
            ...standing.flatMap((place) => {
              const row = byPlace.get(place)
              return row ? [boxOfRow(row, step, rise)] : []
            }),
          ]
          return boxes.filter((box, index) => boxes.slice(index + 1).some((other) => touch(box, other)))
        })
        expect(touching).toEqual([])
      }),
    )
  })
})

describe('the layout', () => {
  it('shows every post in exactly one group at every step', () => {
    fc.assert(
      fc.property(anyPosts, (posts) => {
        const { groups } = layoutOf(posts, [], scale)
        for (const step of mapSteps) {
          const shown = groups
            .filter(({ zooms }) => stands(step, zooms))
            .flatMap(({ group }) => group.members.map(({ place }) => place))
          expect([...shown].sort()).toEqual(posts.map(({ place }) => place).sort())
        }
      }),
    )
  })

  it('gives a line its number where no mark stands in its way', () => {
    const line = {
      id: 'a/0/0',
      text: '1',
      isCount: false,
      line: [
        [-8, 12.65],
        [-8, 12.65],
        [-8, 12.65],
      ] as const,
    }
    expect(layoutOf([], [line], scale).numbers).toHaveLength(1)
    const badge = post({ form: 'badge', place: 'MLI', position: [-8, 12.65] })
    expect(layoutOf([badge], [line], { ...scale, rise: 0 }).numbers).toEqual([])
  })

  it('keeps clear of names', () => {
    const line = { id: 'line', text: '1', isCount: false, line: [[-8, 12.65]] as const }
    const name = { id: 'MLI', style: 'country', point: [-8, 12.65], minZoom: 1, halfWidth: 20 } as const
    expect(layoutOf([], [line], { ...scale, labels: [{ ...name, minZoom: 9 }] }).numbers).toHaveLength(1)
    expect(layoutOf([], [line], { ...scale, labels: [name] }).numbers).toEqual([])
  })
})
