import { describe, expect, it } from 'vitest'
import { coverageTables } from '../../scripts/coverage-tables.ts'
import { openEnds, recordCoverage } from '../../src/parse/coverage-records.ts'
import { readAtlas } from '../../src/parse/gate.ts'
import { dataset, event, flow, timing } from '../support/atlas-builder.ts'
import { changeFiles } from '../support/change-files.ts'
import { goodFiles } from '../support/gate-fixture.ts'

const of = dataset({
  events: [
    event({ when: timing('2015-11/2017-02'), places: ['bamako'], countries: ['NER'], themes: ['borders'] }),
    event({ id: 'other', kind: 'meeting', tier: 'reference' }),
  ],
  flows: [flow({ area: ['MLI', 'sahel'], asOf: timing('2017') })],
})
const coverage = recordCoverage(of)

describe('records are counted', () => {
  it('by tier and kind, events apart from flows', () => {
    expect(coverage.tier).toEqual([
      { key: 'document', events: 1, flows: 1 },
      { key: 'reference', events: 1, flows: 0 },
    ])
    expect(coverage.kind.map(({ key }) => key)).toEqual(['meeting', 'standing', 'workshop'])
  })

  it('in every year that they overlap, an undated statement in that of its source', () => {
    expect(coverage.year).toEqual([
      { key: '2015', events: 1, flows: 0 },
      { key: '2016', events: 1, flows: 0 },
      { key: '2017', events: 1, flows: 1 },
      { key: 'none', events: 1, flows: 0 },
    ])
  })

  it('in every country that they name, by a city too; a region is in none', () => {
    expect(coverage.country).toEqual([
      { key: 'MLI', events: 1, flows: 1 },
      { key: 'NER', events: 1, flows: 0 },
      { key: 'none', events: 1, flows: 0 },
    ])
  })

  it('in every theme that they have', () => {
    expect(coverage.theme.map(({ key }) => key)).toEqual(['borders', 'drugs', 'none'])
  })
})

const open = (file: string, at: string, value: unknown) =>
  openEnds(readAtlas(changeFiles(goodFiles(), [{ file, at, value }])).issues)
const none = { 'fields without a claim': 0, 'translations missing': 0, 'places without a position': 0 }

describe('open ends are counted', () => {
  it.each([
    ['events.json', '/0/claims/1/fields', ['/when', '/places'], { 'fields without a claim': 1 }],
    ['events.json', '/0/title/pt', '', { 'translations missing': 1 }],
    ['flows.json', '/0/claims/0/translation', {}, { 'translations missing': 3 }],
    ['places.geojson', '/features/0/geometry', null, { 'places without a position': 1 }],
  ])('in %s at %s', (file, at, value, expected) => {
    expect(open(file, at, value)).toEqual({ ...none, ...expected })
  })
})

describe('the tables', () => {
  it('say of good data that nothing is open', () => {
    const tables = coverageTables(readAtlas(goodFiles()))
    expect(tables).toMatch(/^tier +events +flows +records\ndocument +1 +2 +3\nreference +1 +0 +1$/m)
    expect(tables).toMatch(/^MLI Mali +1 +2 +3$/m)
    expect(tables).toMatch(/^places without a position +none$/m)
  })

  it('count what is open even while the data has faults', () => {
    const files = changeFiles(goodFiles(), [{ file: 'events.json', at: '/0/title/pt', value: '' }])
    expect(coverageTables(readAtlas(files))).toMatch(/^translations missing +1$/m)
  })
})
