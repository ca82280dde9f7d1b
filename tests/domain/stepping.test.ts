import { describe, expect, it } from 'vitest'
import { monthOn, stepFrom, stepsOf } from '../../src/domain/stepping.ts'
import { dayOf } from '../../src/domain/time.ts'
import { defaultView } from '../../src/domain/view.ts'
import { onShow } from '../../src/domain/visible.ts'
import { dataset, event, flow, timing } from '../support/atlas-builder.ts'

const shown = onShow(
  dataset({
    events: [
      event({ id: 'late', when: timing('2019-05-01') }),
      event({ id: 'undated', when: null }),
      event({ id: 'early', when: timing('2016-05-01') }),
    ],
    flows: [flow({ id: 'between', when: timing('2017') })],
  }),
  defaultView('en'),
)

describe('the steps of what is on show', () => {
  it('are its dated records, earliest first, events and statements alike', () => {
    expect(stepsOf(shown)).toEqual(['early', 'between', 'late'])
  })

  it('begin at the first, or from behind at the last', () => {
    expect(stepFrom(stepsOf(shown), null, 1)).toBe('early')
    expect(stepFrom(stepsOf(shown), null, -1)).toBe('late')
    expect(stepFrom(stepsOf(shown), 'undated', 1)).toBe('early')
  })

  it('end at either end', () => {
    expect(stepFrom(stepsOf(shown), 'late', 1)).toBeNull()
    expect(stepFrom(stepsOf(shown), 'early', -1)).toBeNull()
    expect(stepFrom(stepsOf(shown), 'between', 1)).toBe('late')
    expect(stepFrom([], null, 1)).toBeNull()
  })
})

describe('a month on', () => {
  const axis = { start: dayOf(2015, 1, 1), end: dayOf(2017, 12, 31) }

  it('all dates become the first year', () => {
    expect(monthOn(axis, axis)).toEqual({ start: axis.start, end: dayOf(2015, 12, 31) })
  })

  it('a window keeps its months and ends at the axis', () => {
    const march = { start: dayOf(2015, 3, 1), end: dayOf(2015, 3, 31) }
    expect(monthOn(march, axis)).toEqual({ start: dayOf(2015, 4, 1), end: dayOf(2015, 4, 30) })
    expect(monthOn({ start: dayOf(2017, 11, 15), end: dayOf(2017, 12, 14) }, axis)?.end).toBe(axis.end)
    expect(monthOn({ start: dayOf(2017, 11, 1), end: axis.end }, axis)).toBeNull()
  })

  it('reaches the end from every window', () => {
    let window: { start: number; end: number } | null = axis
    let steps = 0
    while (window && steps < 100) {
      window = monthOn(window, axis)
      steps += 1
    }
    expect(steps).toBe(26)
  })
})
