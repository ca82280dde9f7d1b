import { describe, expect, it } from 'vitest'
import { facets, precisionOf, valuesIn } from '../../src/domain/facets.ts'
import { defaultView, type FacetKey, facetKeys, type View } from '../../src/domain/view.ts'
import { onShow } from '../../src/domain/visible.ts'
import { dataset, event, flow, timing } from '../support/atlas-builder.ts'

const workshop = event({
  id: 'workshop',
  countries: ['MLI'],
  organisers: ['unodc'],
  funders: ['japan', 'italy'],
  sources: ['page'],
})
const training = event({
  id: 'training',
  kind: 'training',
  places: ['niamey'],
  organisers: ['interpol'],
  partners: ['unodc'],
  funders: ['japan'],
  sources: ['page', 'report'],
})
const cocaine = flow({ id: 'cocaine', legs: [{ from: ['bamako'], to: ['NER'] }], sources: ['report'] })
const atlas = dataset({ events: [workshop, training], flows: [cocaine] })

function ids(change: Partial<View>): readonly string[] {
  const { activities, frameworks, flows } = onShow(atlas, { ...defaultView('en'), ...change })
  return [...activities, ...frameworks, ...flows].map(({ id }) => id)
}

describe('a facet of many values', () => {
  it('asks nothing while none is chosen', () => {
    expect(ids({})).toEqual(['workshop', 'training', 'cocaine'])
  })

  it('two chosen funders show what either funded', () => {
    expect(ids({ funder: ['italy'] })).toEqual(['workshop'])
    expect(ids({ funder: ['italy', 'japan'] })).toEqual(['workshop', 'training'])
  })

  it('a funder shows no flow, which nobody funds; so do an organiser and a partner', () => {
    expect(ids({ funder: ['japan'] })).not.toContain('cocaine')
    expect(ids({ organiser: ['unodc'] })).toEqual(['workshop'])
    expect(ids({ partner: ['unodc'] })).toEqual(['training'])
  })

  it('a country and a funder show only what has both', () => {
    expect(ids({ country: ['NER'], funder: ['japan'] })).toEqual(['training'])
  })

  it('a country is one that takes part, a place, a city’s own or an end of a flow', () => {
    expect(ids({ country: ['MLI'] })).toEqual(['workshop', 'cocaine'])
    expect(ids({ country: ['NER'] })).toEqual(['training', 'cocaine'])
    expect(ids({ country: ['KEN'] })).toEqual([])
  })

  it('a source shows the events and flows that rest on it', () => {
    expect(ids({ source: ['report'] })).toEqual(['training', 'cocaine'])
  })
})

describe('precision', () => {
  const exact = event({ when: timing('2017-08-02/2017-08-04'), places: ['bamako'] })
  const of = (change: Partial<typeof exact>) => precisionOf({ ...exact, ...change }, atlas)

  it('is exact for a date to the day in a city or at a crossing', () => {
    expect(of({})).toBe('exact')
    expect(of({ places: ['NER', 'bamako'] })).toBe('exact')
  })

  it.each([
    ['a month', { when: timing('2017-08') }],
    ['about a day', { when: timing('2017-08-02~') }],
    ['an inferred day', { when: timing('2017-08-02?') }],
    ['an open end', { when: timing('2017-08-02/..') }],
    ['no date', { when: null }],
    ['a country', { places: ['MLI'] }],
    ['a region', { places: ['sahel'] }],
    ['no place', { places: [] }],
    ['an operation on its countries', { kind: 'operation', places: [], countries: ['MLI'] }],
  ] as const)('is not exact with %s', (_, change) => {
    expect(of(change)).toBe('broad')
  })

  it('of a flow asks for a date of its own, not that of its text', () => {
    const legs = [{ from: ['bamako'], to: ['NER'] }]
    expect(precisionOf(flow({ legs, when: timing('2017-08-02') }), atlas)).toBe('exact')
    expect(precisionOf(flow({ legs, asOf: timing('2017-08-02') }), atlas)).toBe('broad')
  })

  it('chooses what is exact', () => {
    expect(ids({ precision: ['exact'] })).toEqual([])
    expect(ids({ precision: ['broad'] })).toHaveLength(3)
  })
})

describe('the values of a facet', () => {
  it('are those that records have, and every theme, kind, grade and tier', () => {
    expect(valuesIn(atlas, 'funder')).toEqual(['japan', 'italy'])
    expect(valuesIn(atlas, 'country')).toEqual(['MLI', 'NER'])
    expect(valuesIn(atlas, 'source')).toEqual(['page', 'report'])
    expect(valuesIn(atlas, 'grade')).toEqual(['ends', 'one-end', 'area', 'unplaced'])
  })

  it('hold every value that any record is asked for', () => {
    const strays = (Object.keys(facets) as FacetKey[]).flatMap((key) =>
      [...atlas.events, ...atlas.flows]
        .flatMap((record) => facets[key].valuesOf(record, atlas) ?? [])
        .filter((value) => !valuesIn(atlas, key).includes(value)),
    )
    expect(strays).toEqual([])
    expect(Object.keys(facets).sort()).toEqual([...facetKeys].sort())
  })
})
