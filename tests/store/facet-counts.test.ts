import { describe, expect, it } from 'vitest'
import { facetCounts } from '../../src/domain/facet-counts.ts'
import { facetKeys } from '../../src/domain/view.ts'
import { countsToChoose, facetMeasure, recordsToChoose } from '../../src/store/facet-counts.ts'
import { dataset, event, firstDay, flow, timing } from '../support/atlas-builder.ts'
import { silentStore } from '../support/store-builder.ts'

const atlas = dataset({
  events: [
    event({ id: 'a', countries: ['MLI'], funders: ['japan'], when: timing('2016') }),
    event({ id: 'b', kind: 'training', countries: ['NER', 'MLI'], when: timing('2020') }),
  ],
  flows: [flow({ area: ['NER'] })],
})

describe('the counts of every facet', () => {
  it('are those that the domain foretells, whatever is asked', () => {
    const store = silentStore({ dataset: atlas })
    const change = [
      () => store.getState().setFacet('country', ['MLI']),
      () => store.getState().setFrom(firstDay('2018')),
      () => store.getState().setFacet('kind', ['training']),
      () => store.getState().resetFilters(),
    ]
    for (const step of change) {
      step()
      const state = store.getState()
      for (const key of facetKeys) {
        expect(countsToChoose[key](state)).toEqual(facetCounts(atlas, state.view, key))
      }
    }
  })

  it('are the same value for the same question, so that nothing is drawn anew', () => {
    const store = silentStore({ dataset: atlas, view: { country: ['MLI'] } })
    for (const key of facetKeys) {
      const before = [countsToChoose[key](store.getState()), recordsToChoose[key](store.getState())]
      store.getState().hover('a')
      store.getState().select('b')
      expect(countsToChoose[key](store.getState())).toBe(before[0])
      expect(recordsToChoose[key](store.getState())).toBe(before[1])
    }
  })

  it('tell the bench what they cost, and no more of it than is sane', () => {
    performance.clearMeasures(facetMeasure)
    const store = silentStore({ dataset: atlas })
    for (let day = 0; day < 1000; day += 1) {
      store.getState().setFrom(firstDay('2016') + day)
      countsToChoose.country(store.getState())
    }
    const found = performance.getEntriesByName(facetMeasure).length
    expect(found).toBeGreaterThan(0)
    expect(found).toBeLessThanOrEqual(500)
  })
})
