import { describe, expect, it } from 'vitest'
import { byDate, eventNumbers, flowNumbers, latestFirst } from '../../src/domain/numbers.ts'
import { dataset, event, flow, timing } from '../support/atlas-builder.ts'

const flows = [
  flow({ id: 'undated' }),
  flow({ id: 'late', when: timing('2020') }),
  flow({ id: 'early', when: timing('2015') }),
  flow({ id: 'as-of', asOf: timing('2017') }),
  flow({ id: 'also-early', when: timing('2015-01') }),
]

describe('the order of the list', () => {
  it('is by date, the earliest first, and records without one last', () => {
    expect(byDate(flows).map(({ id }) => id)).toEqual(['early', 'also-early', 'as-of', 'late', 'undated'])
  })

  it('is that of the data where dates are the same', () => {
    const same = ['b', 'a', 'c'].map((id) => flow({ id, when: timing('2016') }))
    expect(byDate(same).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  })

  it('leaves the records themselves in theirs', () => {
    const before = [...flows]
    byDate(flows)
    expect(flows).toEqual(before)
  })
})

describe('the latest first', () => {
  it('is the other way round, and leaves records without a date last', () => {
    expect(latestFirst(flows).map(({ id }) => id)).toEqual([
      'late',
      'as-of',
      'early',
      'also-early',
      'undated',
    ])
  })
})

describe('the number of a flow', () => {
  it('is its place in the list of them all, from one', () => {
    const numbers = flowNumbers(dataset({ flows }))
    expect(byDate(flows).map(({ id }) => numbers.get(id))).toEqual([1, 2, 3, 4, 5])
  })
})

describe('the number of an event', () => {
  it('is its place among all events by date, whatever kind they are', () => {
    const events = [
      event({ id: 'late', when: timing('2020') }),
      event({ id: 'undated' }),
      event({ id: 'early', kind: 'programme', when: timing('2012') }),
    ]
    const of = dataset({ events, flows })
    expect([...eventNumbers(of)]).toEqual([
      ['early', 1],
      ['late', 2],
      ['undated', 3],
    ])
    expect(flowNumbers(of).get('late')).toBe(4)
  })
})
