import { describe, expect, it } from 'vitest'
import {
  claimFor,
  claimsOf,
  leadClaim,
  recordById,
  recordsOn,
  relationsOf,
  runsOf,
  unknownIds,
} from '../../src/domain/links.ts'
import { defaultView, themeNotStated } from '../../src/domain/view.ts'
import { claim, dataset, event, evidence, flow, quoting } from '../support/atlas-builder.ts'

describe('a record by its id', () => {
  const atlas = dataset({ events: [event({ id: 'workshop' })], flows: [flow({ id: 'cocaine' })] })

  it('is found among events and flows', () => {
    expect(recordById(atlas, 'workshop')?.record).toBe('event')
    expect(recordById(atlas, 'cocaine')?.record).toBe('flow')
  })

  it('is nothing where nothing is chosen or known', () => {
    expect(recordById(atlas, null)).toBeNull()
    expect(recordById(atlas, 'nope')).toBeNull()
    expect(recordById(atlas, 'constructor')).toBeNull()
  })
})

describe('the claim for a field', () => {
  const whole = claim({ id: 'whole', fields: ['/places', '/when'] })
  const exact = claim({ id: 'exact', fields: ['/places/1'] })

  it('is the one that points to the value itself, before one that points to its list', () => {
    expect(claimFor([whole, exact], '/places/1')?.id).toBe('exact')
  })

  it('is that of the whole list where none points to the value', () => {
    expect(claimFor([whole, exact], '/places/0')?.id).toBe('whole')
  })

  it('is none where none vouches for it', () => {
    expect(claimFor([whole, exact], '/title')).toBeNull()
    expect(claimFor([whole, exact], '')).toBeNull()
  })

  it('never comes from a field whose name only begins alike', () => {
    expect(claimFor([claim({ fields: ['/place'] })], '/places/0')).toBeNull()
  })

  it('the claims of a record without any are an empty list', () => {
    expect(claimsOf(evidence(), 'nope')).toEqual([])
  })
})

describe('a text cut into runs', () => {
  const text = 'One fuel, two cattle. Three drugs.'
  const runs = (claims: Parameters<typeof evidence>[0], leftOut: Parameters<typeof evidence>[1] = {}) =>
    runsOf(text, 'page', evidence(claims, leftOut))
  const said = (of: ReturnType<typeof runs>) => of.map(({ start, end }) => text.slice(start, end))

  it('without a quote is one run', () => {
    expect(runs({})).toEqual([{ start: 0, end: text.length, marks: [], leftOut: null }])
  })

  it('joined again is the text, to the byte', () => {
    const cut = runs({ a: [quoting(text, 'One fuel, two')], b: [quoting(text, 'two cattle. Three')] })
    expect(said(cut).join('')).toBe(text)
  })

  it('is cut where quotes overlap, and the shared run has both marks', () => {
    const cut = runs({ fuel: [quoting(text, 'One fuel, two')], cattle: [quoting(text, 'two cattle')] })
    expect(said(cut)).toEqual(['One fuel, ', 'two', ' cattle', '. Three drugs.'])
    expect(cut.map(({ marks }) => marks.map(({ record }) => record))).toEqual([
      ['fuel'],
      ['fuel', 'cattle'],
      ['cattle'],
      [],
    ])
  })

  it('the marks of each claim, joined in order, equal its quote', () => {
    const quotes = [
      'One fuel, two',
      'fuel, two cattle. Three',
      'drugs.',
      'One fuel, two cattle. Three drugs.',
    ]
    const claims = quotes.map((exact, index) => quoting(text, exact, { id: `c${index}` }))
    const cut = runs({ all: claims })
    for (const { id, quote } of claims) {
      const marked = cut.filter((run) => run.marks.some((mark) => mark.claim === id))
      expect(said(marked).join('')).toBe(quote?.exact)
    }
  })

  it('three records on one quote share one run', () => {
    const claims = [quoting(text, 'One fuel, two cattle.')]
    const [first] = runs({ fuel: claims, cattle: claims, drugs: claims })
    expect(first?.marks.map(({ record }) => record)).toEqual(['fuel', 'cattle', 'drugs'])
  })

  it('a quote of another source marks nothing', () => {
    expect(runs({ a: [quoting(text, 'One', { source: 'other' })] })).toHaveLength(1)
  })

  it('a claim without a quote marks nothing', () => {
    expect(runs({ a: [claim({ locator: 'paragraph 2' })] })).toHaveLength(1)
  })

  it('a passage that states nothing of a record has its reason', () => {
    const cut = runs({}, { page: [{ start: 0, end: 9, reason: 'page furniture' }] })
    expect(cut.map(({ leftOut }) => leftOut)).toEqual(['page furniture', null])
  })
})

describe('ids that the data does not hold', () => {
  const atlas = dataset({ events: [event({ id: 'workshop' })] })

  it('are named with their key', () => {
    const view = { ...defaultView('en'), select: 'gone', theme: ['drugs', 'ivory'] }
    expect(unknownIds(atlas, view)).toEqual([
      { key: 'select', id: 'gone' },
      { key: 'theme', id: 'ivory' },
    ])
  })

  it('are none in a view of known ids, and in the default one', () => {
    expect(
      unknownIds(atlas, { ...defaultView('en'), select: 'workshop', theme: ['drugs', themeNotStated] }),
    ).toEqual([])
    expect(unknownIds(atlas, defaultView('en'))).toEqual([])
  })
})

describe('the claim that a record opens at', () => {
  it('is the one that says when or where, before one that vouches for more fields', () => {
    const many = claim({ id: 'many', fields: ['/title', '/themes', '/organisers', '/funders'] })
    expect(leadClaim([many, claim({ id: 'when', fields: ['/when'] })])?.id).toBe('when')
  })

  it('is otherwise the one that vouches for most, the first of equals', () => {
    const [a, b, c] = [
      claim({ id: 'a', fields: ['/title'] }),
      claim({ id: 'b', fields: ['/title', '/themes'] }),
      claim({ id: 'c', fields: ['/title', '/funders'] }),
    ]
    expect(leadClaim([a, b, c])?.id).toBe('b')
  })

  it('is none without claims', () => {
    expect(leadClaim([])).toBeNull()
  })
})

describe('a relation', () => {
  const [a, b] = [
    event({
      id: 'a',
      relations: [
        { as: 'follows', to: 'b' },
        { as: 'possibly-same', to: 'b' },
      ],
    }),
    event({
      id: 'b',
      relations: [
        { as: 'possibly-same', to: 'a' },
        { as: 'refers-to', to: 'gold' },
      ],
    }),
  ]
  const gold = flow({ id: 'gold' })
  const atlas = dataset({ events: [a, b], flows: [gold] })

  it('is seen from both of its ends, and what both state once', () => {
    expect(relationsOf(atlas, a)).toEqual([
      { as: 'follows', other: 'b', index: 0 },
      { as: 'possibly-same', other: 'b', index: 1 },
    ])
    expect(relationsOf(atlas, b)).toEqual([
      { as: 'possibly-same', other: 'a', index: 0 },
      { as: 'refers-to', other: 'gold', index: 1 },
      { as: 'follows', other: 'a', index: null },
    ])
  })

  it('leads to a flow and back', () => {
    expect(relationsOf(atlas, gold)).toEqual([{ as: 'refers-to', other: 'b', index: null }])
  })
})

it('the records on a source are events and flows alike, those with several sources too', () => {
  const events = [event({ id: 'a', sources: ['other', 'page'] }), event({ id: 'b', sources: ['other'] })]
  const atlas = dataset({ events, flows: [flow({ id: 'gold' })] })
  expect(recordsOn(atlas, 'page').map(({ id }) => id)).toEqual(['a', 'gold'])
})
