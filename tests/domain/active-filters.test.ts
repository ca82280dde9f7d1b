import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activeFilters, withoutFilter } from '../../src/domain/active-filters.ts'
import { defaultView, facetKeys, type View } from '../../src/domain/view.ts'
import { viewsOf } from '../support/any-view.ts'
import { dataset, event, flow, themes } from '../support/atlas-builder.ts'

const cocaine = { id: 'cocaine', group: 'traffic', family: 'drugs', icon: 'drugs' } as const
const atlas = dataset({
  themes: [...themes, cocaine],
  events: [
    event({
      id: 'a',
      themes: ['borders'],
      countries: ['MLI', 'NER'],
      funders: ['japan'],
      organisers: ['unodc'],
      partners: ['gctf'],
    }),
    event({ id: 'b', kind: 'meeting', themes: ['drugs', 'cocaine'] }),
    event({ id: 'c', kind: 'programme' }),
    event({ id: 'd', kind: 'training', themes: ['terrorism'] }),
  ],
  flows: [flow({ theme: 'fuel' })],
})
const view = (change: Partial<View>): View => ({ ...defaultView('en'), ...change })
const said = (change: Partial<View>) =>
  activeFilters(atlas, view(change)).map(
    ({ facet, manner, values, family }) => `${facet} ${manner} ${family ?? values.join('+')}`,
  )

describe('what is active', () => {
  it('is nothing in the default view', () => {
    expect(said({})).toEqual([])
  })

  it('is each chosen value of a facet of many', () => {
    expect(said({ country: ['MLI', 'NER'], funder: ['japan'] })).toEqual([
      'country only MLI',
      'country only NER',
      'funder only japan',
    ])
  })

  it('of the legend is said by what is ticked or by what is not, whichever is shorter', () => {
    expect(said({ kind: ['workshop'] })).toEqual(['kind only workshop'])
    expect(said({ kind: ['workshop', 'meeting', 'programme'] })).toEqual(['kind without training'])
    expect(said({ grade: [] })).toEqual(['grade nothing '])
  })

  it('names a family whose themes all are chosen, once', () => {
    expect(said({ theme: ['drugs', 'cocaine'] })).toEqual(['theme only drugs'])
    expect(activeFilters(atlas, view({ theme: ['drugs', 'cocaine'] }))[0]?.values).toEqual([
      'drugs',
      'cocaine',
    ])
    expect(said({ theme: ['cocaine'] })).toEqual(['theme only cocaine'])
    expect(said({ theme: ['terrorism', 'fuel', 'borders', 'not-stated'] })).toEqual(['theme without drugs'])
  })

  it('that asks nothing, since all is ticked, is not said', () => {
    expect(said({ tier: ['text', 'cited'] })).toEqual([])
  })
})

describe('a filter that is taken back', () => {
  const left = (change: Partial<View>, index = 0) => {
    const filter = activeFilters(atlas, view(change))[index]
    return filter && withoutFilter(atlas, view(change), filter)
  }

  it('leaves the others of its facet, and nothing after the last', () => {
    expect(left({ country: ['MLI', 'NER'] })).toEqual(['NER'])
    expect(left({ country: ['MLI'] })).toBeNull()
    expect(left({ theme: ['drugs', 'cocaine', 'fuel'] }, 0)).toEqual(['fuel'])
  })

  it('that left something out brings it back', () => {
    expect(left({ kind: ['workshop', 'meeting', 'programme'] })).toBeNull()
    expect(left({ grade: [] })).toBeNull()
  })

  it('one after the other leads to no filter at all', () => {
    fc.assert(
      fc.property(viewsOf(atlas), (start) => {
        let now = start
        let steps = 0
        for (let left = activeFilters(atlas, now); left.length > 0; left = activeFilters(atlas, now)) {
          const [filter] = left
          if (!filter) break
          now = { ...now, [filter.facet]: withoutFilter(atlas, now, filter) }
          steps += 1
          expect(steps).toBeLessThan(60)
        }
        expect(activeFilters(atlas, now)).toEqual([])
        expect(facetKeys.filter((key) => now[key] !== null && now[key]?.length === 0)).toEqual([])
      }),
    )
  })
})
