import { describe, expect, it } from 'vitest'
import { flowGeometry } from '../../src/formats/flow-geometry.ts'
import { flowRow } from '../../src/formats/flow-row.ts'
import { dataset, flow, timing } from '../support/atlas-builder.ts'
import { published } from '../support/published-builder.ts'

type Change = Parameters<typeof flow>[0]
const drawn = (change: Change) => flowGeometry(flow(change), dataset())
const rowOf = (change: Change) => {
  const one = flow(change)
  return flowRow(one, published({ flows: [one] }))
}

describe('the geometry of a statement', () => {
  it('is its legs as the map draws them, with the word that they are no routes', () => {
    const { basis, note, geometry } = drawn({ legs: [{ from: ['bamako'], to: ['niamey'] }] })
    expect([basis, geometry?.type]).toEqual(['legs', 'LineString'])
    expect(note?.en).toBe('Arrows join what the source names; they are not routes.')
  })

  it('is a line a leg in a chain, without the leg that names one end only', () => {
    const { geometry } = drawn({
      legs: [
        { from: ['bamako'], to: ['niamey'] },
        { from: ['niamey'], to: ['nairobi'] },
        { from: ['nairobi'], to: [] },
      ],
    })
    expect(geometry).toMatchObject({ type: 'MultiLineString', coordinates: { length: 2 } })
  })

  it('is a point, never a line into nowhere, when only one end is named', () => {
    expect(drawn({ legs: [{ from: ['bamako'], to: [] }] })).toMatchObject({
      basis: 'named-ends',
      geometry: { type: 'Point', coordinates: [-8, 12.65] },
    })
  })

  it('is the outline of a region, and nothing for a country, which its code joins', () => {
    expect(drawn({ area: ['sahel'] })).toMatchObject({ basis: 'area', geometry: { type: 'Polygon' } })
    expect(drawn({ area: ['MLI'] })).toEqual({ basis: 'none', note: null, geometry: null })
  })

  it('is where goods were seized when nothing else is named', () => {
    expect(drawn({ stopped: ['niamey'] })).toMatchObject({
      basis: 'stopped',
      geometry: { type: 'Point', coordinates: [2.11, 13.51] },
    })
  })
})

describe('a statement as a row', () => {
  it('names its legs, groups and ends that are not named', () => {
    const row = rowOf({
      legs: [
        { from: ['MLI', 'NER'], to: ['nairobi'] },
        { from: ['nairobi'], to: [] },
      ],
    })
    expect(row.legs).toBe('MLI + NER > nairobi; nairobi > ?')
    expect(row.leg_names).toBe('MLI + NER > Nairobi; Nairobi > ?')
    expect(row.grade).toBe('one-end')
  })

  it('names the countries of its cities too', () => {
    const row = rowOf({ legs: [{ from: ['MLI'], to: ['niamey'] }], area: ['sahel'] })
    expect(row.countries).toBe('MLI; NER')
  })

  it('keeps the date of its source apart from a date of its own', () => {
    expect(rowOf({ asOf: timing('2024') })).toMatchObject({ when: null, when_start: null, as_of: '2024' })
    expect(rowOf({ asOf: timing('2024'), when: timing('2020') })).toMatchObject({
      when: '2020',
      as_of: null,
    })
  })
})
