import { describe, expect, it } from 'vitest'
import { claimSteps, claimsInOrder, pathsFrom } from '../../src/domain/paths.ts'
import { claim, dataset, event, flow, timing } from '../support/atlas-builder.ts'

const quoteAt = (start: number) => ({
  exact: 'x',
  prefix: '',
  suffix: '',
  at: { start, end: start + 1 },
})

describe('the claims of a record', () => {
  const claims = [
    claim({ id: 'end', source: 'a', quote: quoteAt(90) }),
    claim({ id: 'page', source: 'b', quote: null, locator: 'p. 1' }),
    claim({ id: 'begin', source: 'a', quote: quoteAt(10) }),
  ]

  it('stand source by source, sentence by sentence', () => {
    expect(claimsInOrder(claims).map(({ id }) => id)).toEqual(['begin', 'end', 'page'])
  })

  it('have neighbours, and none beyond either end', () => {
    expect(claimSteps(claims, 'end')).toEqual({ index: 2, count: 3, previous: 'begin', next: 'page' })
    expect(claimSteps(claims, 'begin').previous).toBeNull()
    expect(claimSteps(claims, 'page').next).toBeNull()
  })
})

describe('the paths from a record', () => {
  const part = (id: string, date: string, source: string) =>
    event({
      id,
      when: timing(date),
      sources: [source],
      relations: [{ as: 'part-of', to: 'programme' }],
    })
  const programme = event({ id: 'programme', kind: 'programme', sources: ['s1'], relations: [] })
  const all = dataset({
    events: [
      programme,
      part('third', '2019', 's1'),
      part('first', '2016', 's1'),
      part('second', '2017', 's2'),
    ],
    flows: [flow({ id: 'beside', sources: ['s1'] }), flow({ id: 'apart', sources: ['s9'] })],
  })

  it('lead to the other parts of its programme, earliest first, and to what rests on its source, each once', () => {
    const first = all.events.find(({ id }) => id === 'first')
    expect(first && pathsFrom(all, first)).toEqual({
      sameProject: ['second', 'third'],
      sameSource: ['beside'],
    })
  })

  it('leave out what it is related to already', () => {
    expect(pathsFrom(all, programme)).toEqual({ sameProject: [], sameSource: ['beside'] })
  })
})
