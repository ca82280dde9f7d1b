import { describe, expect, it } from 'vitest'
import { formatIso } from '../../src/domain/time.ts'
import type { Compiled } from '../../src/parse/compile.ts'
import { readAtlas } from '../../src/parse/gate.ts'
import { type Change, changeFiles } from '../support/change-files.ts'
import { goodFiles } from '../support/gate-fixture.ts'

function compiled(...changes: readonly Change[]): Compiled {
  const { ok, issues } = readAtlas(changeFiles(goodFiles(), changes))
  expect(issues).toEqual([])
  if (!ok) throw new Error('The gate found no fault and yet compiled nothing.')
  return ok
}

describe('the good files', () => {
  it('pass the gate and leave their input as it was', () => {
    const files = goodFiles()
    readAtlas(files)
    expect(files).toEqual(goodFiles())
  })

  it('leave no sentence uncovered, and say how many are quoted and left out', () => {
    const { coverage } = readAtlas(goodFiles())
    const none = { present: 5, missing: 0 }
    expect(coverage).toEqual([
      {
        source: 'page',
        sentences: 8,
        quoted: 5,
        leftOut: 3,
        partly: 0,
        uncovered: 0,
        claims: 5,
        translations: { fr: none, ar: none, pt: none },
      },
    ])
  })
})

describe('the compiled atlas', () => {
  it('puts every quote at its place in the text', () => {
    const { evidence, texts } = compiled()
    const claims = Object.values(evidence.claims).flat()
    const quotes = claims.flatMap(({ quote, source }) =>
      quote ? [{ quote, text: texts[source] ?? '' }] : [],
    )
    expect(quotes).toHaveLength(5)
    for (const { quote, text } of quotes) expect(text.slice(quote.at.start, quote.at.end)).toBe(quote.exact)
    expect(evidence.leftOut.page?.map(({ reason }) => reason)).toEqual([
      'page furniture',
      'states nothing',
      'states nothing',
    ])
  })

  it('keeps words apart by language and out of the dataset', () => {
    const { dataset, words, quotes } = compiled()
    expect(words.fr.records['workshop-2017']?.title).toBe('Workshop on border control (fr)')
    expect(words.ar.places.bamako).toBe('Bamako (ar)')
    expect(words.pt.sources.article).toEqual({
      label: 'An article (pt)',
      note: 'Only its summary was read. (pt)',
    })
    expect(quotes.fr['fuel-mali']?.c1).toBe('Fuel is smuggled within Mali. (fr)')
    expect(quotes.en).toEqual({})
    expect(JSON.stringify(dataset)).not.toContain('(fr)')
  })

  it('an undated flow stands at its source’s date, and an open end without one runs to the end of the axis', () => {
    const { dataset } = compiled()
    expect(dataset.flows.map(({ asOf }) => asOf?.edtf)).toEqual(['2017-08-04', '2017-08-04'])
    expect([dataset.axis.start, dataset.axis.end].map(formatIso)).toEqual(['2015-01-01', '2017-12-31'])
    const programme = dataset.events.find(({ id }) => id === 'programme')
    expect(programme?.when && formatIso(programme.when.span.end)).toBe('2017-12-31')
  })

  it('an open end runs to the date of the source that states it', () => {
    const { dataset } = compiled(
      { file: 'sources.json', at: '/1/asOf', value: '2016-05' },
      { file: 'sources.json', at: '/1/asOfBasis', value: 'published' },
    )
    const when = dataset.events[1]?.when
    expect(when && formatIso(when.span.end)).toBe('2016-05-31')
  })

  it('derives grade and tier', () => {
    const { dataset } = compiled()
    expect(dataset.flows.map(({ grade }) => grade)).toEqual(['ends', 'area'])
    expect(dataset.events.map(({ tier }) => tier)).toEqual(['document', 'reference'])
  })

  it('draws a line for named ends and none for an area', () => {
    const { dataset } = compiled()
    const [cocaine, fuel] = dataset.flows
    expect(cocaine?.legs[0]?.curves).toHaveLength(1)
    expect(cocaine?.legs[0]?.curves[0]?.bend).toHaveLength(3)
    expect(fuel?.legs).toEqual([])
  })

  it('two statements on the same two ends get two lines', () => {
    const { dataset } = compiled(
      { file: 'flows.json', at: '/1/legs', value: [{ from: ['MLI'], to: ['NER'] }] },
      { file: 'flows.json', at: '/1/claims/0/fields/3', value: '/legs' },
    )
    const [first, second] = dataset.flows.map(({ legs }) => JSON.stringify(legs[0]?.curves))
    expect(first).not.toBe(second)
  })

  it('countries are places at their label, and carry a label on the map', () => {
    const { dataset } = compiled()
    expect(dataset.places.MLI).toEqual({
      id: 'MLI',
      kind: 'country',
      point: [-4, 17],
      country: 'MLI',
      extent: null,
    })
    expect(dataset.places.sahel?.extent).toHaveLength(5)
    expect(dataset.labels.map(({ id, style }) => `${style} ${id}`).sort()).toEqual([
      'city bamako',
      'country MLI',
      'country NER',
      'region sahel',
    ])
  })
})
