import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AtlasEvent, AtlasFlow } from '../../src/domain/model.ts'
import { timelineOf } from '../../src/domain/timeline.ts'
import { defaultView, type View } from '../../src/domain/view.ts'
import { dataset, event, firstDay, flow, lastDay, span, timing } from '../support/atlas-builder.ts'

function marks(events: readonly AtlasEvent[], flows: readonly AtlasFlow[] = [], view: Partial<View> = {}) {
  return timelineOf(dataset({ events, flows }), { ...defaultView('en'), ...view })
}
const mark = (edtf: string, view?: Partial<View>) => {
  const [only] = marks([event({ when: timing(edtf) })], [], view)
  if (!only) throw new Error('The mark of a dated event is missing.')
  return only
}

describe('a mark on the timeline', () => {
  it('runs from the first day to the end of the last', () => {
    expect(mark('2015')).toMatchObject({ from: 0, to: 365 / 3653 })
    expect(mark('2024').to).toBe(1)
  })

  it('of one day is wide enough to be seen and hit, and stays on the axis', () => {
    for (const day of ['2015-01-01', '2019-06-15', '2024-12-31']) {
      const { from, to } = mark(day)
      expect(to - from).toBeGreaterThan(0.01)
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(1)
    }
  })

  it('has a soft edge where its source says “about”', () => {
    expect(mark('2016/2017-01~')).toMatchObject({ softStart: false, softEnd: true })
    expect(mark('2016-01~/2017')).toMatchObject({ softStart: true, softEnd: false })
  })

  it('has a soft edge where we inferred the date', () => {
    expect(mark('2016?')).toMatchObject({ softStart: true, softEnd: true })
  })

  it('has a soft edge where an end is not known', () => {
    expect(mark('2016/')).toMatchObject({ softStart: false, softEnd: true, open: false })
    expect(mark('/2016')).toMatchObject({ softStart: true, softEnd: false })
  })

  it('with an open end is solid to its source’s day and fades after', () => {
    expect(mark('2016/..')).toMatchObject({ open: true, softStart: false, softEnd: false, to: 1 })
  })

  it('of an event to the day has hard edges', () => {
    expect(mark('2016-02-01/2016-03-31')).toMatchObject({ softStart: false, softEnd: false, open: false })
  })

  it('knows whether it lies in the window', () => {
    const view = { from: firstDay('2017'), to: lastDay('2018') }
    expect(mark('2016-12-31', view).inWindow).toBe(false)
    expect(mark('2017-01-01', view).inWindow).toBe(true)
  })

  it('of a statement without a date of its own is hollow', () => {
    const [undated] = marks([], [flow({ asOf: timing('2018') })])
    const [dated] = marks([], [flow({ when: timing('2018') })])
    expect([undated?.hollow, dated?.hollow]).toEqual([true, false])
  })

  it('of a flow has its family, of an event none', () => {
    const both = marks([event({ when: timing('2018') })], [flow({ when: timing('2018') })])
    expect(both.map(({ family }) => family)).toEqual([null, 'drugs'])
  })

  it('is not drawn for a record without a date, nor for one that a filter excludes', () => {
    expect(marks([event()], [flow()])).toEqual([])
    expect(marks([event({ when: timing('2018') })], [], { kind: ['meeting'] })).toEqual([])
  })
})

describe('lanes', () => {
  it('are activities, programmes and instruments, statements on flows', () => {
    const when = timing('2018')
    const kinds = ['mission', 'workshop', 'instrument', 'programme', 'agreement'] as const
    const drawn = marks(
      kinds.map((kind) => event({ id: kind, kind, when })),
      [flow({ when })],
    )
    expect(drawn.map(({ record, lane }) => [record, lane])).toEqual([
      ['mission', 'activities'],
      ['workshop', 'activities'],
      ['instrument', 'frameworks'],
      ['programme', 'frameworks'],
      ['agreement', 'frameworks'],
      ['cocaine', 'flows'],
    ])
  })

  it('hold marks that overlap in rows of their own, and use a row again once it is free', () => {
    const dates = { a: '2016', b: '2016-06/2017-06', c: '2018' }
    const events = Object.entries(dates).map(([id, edtf]) => event({ id, when: timing(edtf) }))
    expect(marks(events).map(({ record, row }) => [record, row])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ])
  })

  it('never hold two marks that overlap in one row', () => {
    const { start, end } = span('2015', '2024')
    const anySpan = fc
      .tuple(fc.integer({ min: start, max: end }), fc.nat(900))
      .map(([from, length]) => ({ start: from, end: Math.min(from + length, end) }))
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 25 }), (spans) => {
        const events = spans.map((one, index) =>
          event({ id: `e${index}`, when: { ...timing('2016'), span: one } }),
        )
        const drawn = marks(events)
        for (const [index, a] of drawn.entries()) {
          const beside = drawn.slice(index + 1).filter((b) => b.row === a.row && b.lane === a.lane)
          expect(beside.filter((b) => a.from < b.to && b.from < a.to)).toEqual([])
        }
      }),
    )
  })
})
