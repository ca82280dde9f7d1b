import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pixelAt } from '../../src/domain/boxes.ts'
import { drawingOf } from '../../src/domain/drawing.ts'
import {
  bundled,
  curvesOfFlow,
  groupedByPair,
  type Line,
  linesOf,
  mostLines,
} from '../../src/domain/drawing-lines.ts'
import type { AtlasFlow } from '../../src/domain/model.ts'
import { defaultView } from '../../src/domain/view.ts'
import { onShow } from '../../src/domain/visible.ts'
import { mapSteps, worldSteps, type ZoomRange } from '../../src/domain/zooms.ts'
import { dataset, flow, timing } from '../support/atlas-builder.ts'
import { anyPosition } from '../support/posts.ts'

const atlas = dataset()
const ends = [
  ['bamako', 'niamey'],
  ['niamey', 'bamako'],
  ['nairobi', 'bamako'],
] as const
/** Statements that go round the same three pairs of places. */
const statements = (count: number, change: Partial<AtlasFlow> = {}): readonly AtlasFlow[] =>
  Array.from({ length: count }, (_, index) => {
    const [from, to] = ends[index % ends.length] ?? ends[0]
    return flow({ id: `f${index}`, ...change, legs: [{ from: [from], to: [to] }] })
  })
const lineOfFlow = (change: Parameters<typeof flow>[0]) => {
  const [line] = curvesOfFlow(atlas, flow({ legs: [{ from: ['bamako'], to: ['niamey'] }], ...change }))
  if (!line) throw new Error('The flow has no line.')
  return line
}
const stands = (step: number, { from, to }: ZoomRange) => from <= step && (to === null || step < to)
const middleAt = ({ line }: Line, zoom: number) => pixelAt(line[Math.floor(line.length / 2)] ?? [0, 0], zoom)

describe('the lines of a map', () => {
  it('are one for each statement while they can be told apart', () => {
    const lines = linesOf(atlas, statements(mostLines))
    expect(lines).toHaveLength(mostLines)
    expect(lines.some(({ fine }) => fine)).toBe(false)
  })

  it('are one for each pair of ends, and fine, when they are too many', () => {
    const lines = linesOf(atlas, statements(mostLines + 1))
    expect(lines.map(({ from, to }) => [from, to])).toEqual(ends)
    expect(lines.every(({ fine }) => fine)).toBe(true)
  })

  it('that are one for a pair of ends hold all its statements', () => {
    const lines = linesOf(atlas, statements(mostLines + 3))
    expect(lines.map(({ records }) => records.length)).toEqual([21, 21, 21])
    expect(new Set(lines.flatMap(({ records }) => records)).size).toBe(63)
  })

  it('that are one for a pair of ends say how many statements they stand for', () => {
    const flows = statements(mostLines + 3)
    const full = dataset({ flows })
    const { numbers } = drawingOf(full, onShow(full, defaultView('en')))
    const last = mapSteps.at(-1) ?? 0
    const texts = numbers.filter(({ zooms }) => stands(last, zooms)).map(({ text }) => text)
    expect(texts).toEqual(['×21', '×21', '×21'])
  })

  it('keep there and back apart: a pair of ends has a direction', () => {
    const [there, back, ...more] = groupedByPair([
      lineOfFlow({ id: 'there' }),
      lineOfFlow({ id: 'back', legs: [{ from: ['niamey'], to: ['bamako'] }] }),
    ])
    expect([there?.records, back?.records, more]).toEqual([['there'], ['back'], []])
  })

  it('keep an end that is not named apart from one that is', () => {
    const unnamed = lineOfFlow({ id: 'unnamed', legs: [{ from: ['bamako'], to: [] }] })
    expect(groupedByPair([lineOfFlow({ id: 'named' }), unnamed])).toHaveLength(2)
  })

  it('count a statement once whose legs share their ends', () => {
    const leg = { from: ['bamako'], to: ['niamey'] }
    const [line] = groupedByPair(curvesOfFlow(atlas, flow({ id: 'twice', legs: [leg, leg] })))
    expect(line?.records).toEqual(['twice'])
  })
})

describe('a line for several statements', () => {
  const joined = (...changes: readonly Parameters<typeof flow>[0][]) =>
    groupedByPair(changes.map((change, index) => lineOfFlow({ id: `f${index}`, ...change })))[0]

  it('has the colour of their family, and none of its own when they have several', () => {
    expect(joined({}, {})?.family).toBe('drugs')
    expect(joined({}, { theme: 'fuel' })?.family).toBeNull()
  })

  it('is hollow only when all of them are single cases', () => {
    expect(joined({ statement: 'single-case' }, { statement: 'single-case' })?.single).toBe(true)
    expect(joined({ statement: 'single-case' }, {})?.single).toBe(false)
  })

  it('has the ring of an undated statement only when none of them has a date', () => {
    expect(joined({}, {})?.undated).toBe(true)
    expect(joined({}, { when: timing('2020') })?.undated).toBe(false)
  })
})

describe('lines in bundles', () => {
  const near = (id: string, shift: number): Line => ({
    ...lineOfFlow({ id }),
    line: [
      [0, 10 + shift],
      [10, 10 + shift],
      [20, 10 + shift],
    ],
  })

  it('are one where their middles would lie on each other, and come apart where there is room', () => {
    const lines = bundled([near('a', 0), near('b', 2)], worldSteps, 5)
    expect(lines.map(({ records, zooms }) => [records.join(' '), zooms])).toEqual([
      ['a b', { from: -1.5, to: 1 }],
      ['a', { from: 1, to: null }],
      ['b', { from: 1, to: null }],
    ])
  })

  it('never have their middles nearer than the room, at any step, and lose no statement', () => {
    const anyLines = fc
      .array(fc.tuple(anyPosition, anyPosition, anyPosition), { maxLength: 25 })
      .map((list) => list.map((line, index): Line => ({ ...near(`f${index}`, 0), line })))
    fc.assert(
      fc.property(anyLines, (lines) => {
        const found = bundled(lines, worldSteps, 5)
        for (const step of worldSteps) {
          const drawn = found.filter(({ zooms }) => stands(step, zooms))
          const middles = drawn.map((line) => middleAt(line, step))
          const close = middles.filter((a, index) =>
            middles.slice(index + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 5),
          )
          expect(close).toEqual([])
          expect(drawn.flatMap(({ records }) => records).sort()).toEqual(
            lines.flatMap(({ records }) => records).sort(),
          )
        }
      }),
    )
  })
})
