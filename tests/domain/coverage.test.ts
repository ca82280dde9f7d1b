import { describe, expect, it } from 'vitest'
import { countriesOf, coverageOf } from '../../src/domain/coverage.ts'
import { dataset, event, flow, timing } from '../support/atlas-builder.ts'

const atlas = dataset({
  events: [
    event({ id: 'a', when: timing('2016-05'), countries: ['MLI', 'NER'] }),
    event({ id: 'b', kind: 'programme', when: timing('2016/2018'), tier: 'reference', countries: ['MLI'] }),
    event({ id: 'c', places: ['sahel'] }),
  ],
  flows: [
    flow({ id: 'd', asOf: timing('2018'), tier: 'reference', legs: [{ from: ['niamey'], to: ['MLI'] }] }),
    flow({ id: 'e', when: timing('2018'), area: ['TCD'] }),
  ],
})
const coverage = coverageOf(atlas)
const ofYear = (year: number) => coverage.years.find((one) => one.year === year)?.count

describe('coverage by year', () => {
  it('has every year of the axis, empty ones too', () => {
    expect(coverage.years.map(({ year }) => year)).toEqual(Array.from({ length: 10 }, (_, i) => 2015 + i))
    expect(ofYear(2015)?.total).toBe(0)
  })

  it('counts a record in every year that it overlaps, by kind and by how it is sourced', () => {
    expect(ofYear(2016)).toEqual({
      events: { text: 1, cited: 1 },
      flows: { text: 0, cited: 0 },
      total: 2,
    })
    expect(ofYear(2017)?.events).toEqual({ text: 0, cited: 1 })
  })

  it('counts a statement without a date in the year of its text, and a record without any date apart', () => {
    expect(ofYear(2018)?.flows).toEqual({ text: 1, cited: 1 })
    expect(coverage.undated.total).toBe(1)
  })
})

describe('coverage by country', () => {
  it('has the countries with the most records first, then by code', () => {
    expect(coverage.countries.map(({ country, count }) => [country, count.total])).toEqual([
      ['MLI', 3],
      ['NER', 2],
      ['TCD', 1],
    ])
  })

  it('counts a city for its country, and a country once a record', () => {
    const both = event({ places: ['bamako'], countries: ['MLI'] })
    expect(countriesOf(both, atlas)).toEqual(['MLI'])
  })

  it('names no country for a region, and counts such records apart', () => {
    expect(coverage.withoutCountry.total).toBe(1)
  })
})

it('counts the whole dataset', () => {
  expect(coverage.all).toEqual({ events: { text: 2, cited: 1 }, flows: { text: 1, cited: 1 }, total: 5 })
})
