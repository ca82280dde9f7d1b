import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { facetCounts } from '../../src/domain/facet-counts.ts'
import { facets, valuesIn } from '../../src/domain/facets.ts'
import type { AtlasRecord, Dataset } from '../../src/domain/model.ts'
import { defaultView, type FacetKey, facetKeys, type View } from '../../src/domain/view.ts'
import { onShow } from '../../src/domain/visible.ts'
import { viewsOf } from '../support/any-view.ts'
import { dataset, event, firstDay, flow, timing } from '../support/atlas-builder.ts'
import { realAtlas } from '../support/real-atlas.ts'

function shownBy(of: Dataset, view: View): readonly AtlasRecord[] {
  const { activities, frameworks, flows } = onShow(of, view)
  return [...activities, ...frameworks, ...flows]
}

describe('counts that foretell', () => {
  const atlas = dataset({
    events: [
      event({ id: 'a', countries: ['MLI', 'NER'], funders: ['japan'], when: timing('2016') }),
      event({ id: 'b', countries: ['NER'], funders: ['italy'], when: timing('2020') }),
      event({ id: 'c', kind: 'training', countries: ['MLI'], funders: ['japan', 'italy'] }),
    ],
    flows: [flow({ area: ['MLI'], asOf: timing('2020') })],
  })
  const counts = (key: FacetKey, change: Partial<View> = {}) =>
    Object.fromEntries(facetCounts(atlas, { ...defaultView('en'), ...change }, key))

  it('are of every record at first', () => {
    expect(counts('country')).toEqual({ MLI: 3, NER: 2 })
    expect(counts('funder')).toEqual({ japan: 2, italy: 2 })
    expect(counts('kind')).toEqual({ workshop: 2, training: 1 })
  })

  it('change with the window and with what other facets choose', () => {
    expect(counts('country', { from: firstDay('2019') })).toEqual({ MLI: 1, NER: 1 })
    expect(counts('country', { funder: ['italy'] })).toEqual({ MLI: 1, NER: 1 })
    expect(counts('kind', { country: ['NER'] })).toEqual({ workshop: 2 })
  })

  it('do not change with what their own facet chooses', () => {
    expect(counts('country', { country: ['NER'] })).toEqual({ MLI: 3, NER: 2 })
  })
})

describe('over everything in data/', () => {
  let of: Dataset
  beforeAll(async () => {
    of = (await realAtlas()).dataset
  })

  it('the count of any value in any view is how many records with it are on show once it is chosen', () => {
    const anyValue = fc.constantFrom(...facetKeys).chain((key) =>
      fc.record({
        key: fc.constant(key),
        value: fc.constantFrom(...valuesIn(of, key)),
        own: fc.option(fc.subarray([...valuesIn(of, key)])),
        others: viewsOf(of),
      }),
    )
    fc.assert(
      fc.property(anyValue, ({ key, value, own, others }) => {
        const view = { ...others, [key]: own }
        const shown = shownBy(of, { ...view, [key]: [value] })
        const isAsked = (record: AtlasRecord) => facets[key].valuesOf(record, of) !== null
        expect(facetCounts(of, view, key).get(value) ?? 0).toBe(shown.filter(isAsked).length)
        if (key !== 'kind' && key !== 'grade') expect(shown.every(isAsked)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('what is chosen in addition adds only records that have it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...facetKeys), viewsOf(of), (key, view) => {
        const before = view[key]
        if (before === null) return
        for (const value of valuesIn(of, key).slice(0, 5)) {
          const added = shownBy(of, { ...view, [key]: [...before, value] })
          const union = new Set([...shownBy(of, view), ...shownBy(of, { ...view, [key]: [value] })])
          expect(new Set(added)).toEqual(union)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('all of them together are counted in a few milliseconds', () => {
    const view = { ...defaultView('en'), country: ['MLI'], funder: ['japan'], from: firstDay('2016') }
    const once = () => {
      const start = performance.now()
      for (const key of facetKeys) facetCounts(of, view, key)
      return performance.now() - start
    }
    const times = Array.from({ length: 40 }, once).sort((a, b) => a - b)
    expect(times[20]).toBeLessThan(20)
  })
})
