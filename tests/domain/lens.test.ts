import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { delegationOf } from '../../src/domain/delegation.ts'
import { drawingOf } from '../../src/domain/drawing.ts'
import { governedBy, lensOf } from '../../src/domain/lens.ts'
import { pointersTo } from '../../src/domain/naming.ts'
import { defaultView } from '../../src/domain/view.ts'
import { onShow } from '../../src/domain/visible.ts'
import { dataset, event, flow } from '../support/atlas-builder.ts'

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const government = { short: null, kind: 'government', partOf: null } as const
const of = dataset({
  events: [
    event({ id: 'joint', countries: ['MLI', 'NER'], organisers: ['unodc'], funders: ['niger'] }),
    event({ id: 'wide', countries: ['MLI', 'NER', 'TCD'], organisers: ['unodc'], partners: ['office'] }),
    event({ id: 'paid', countries: ['TCD'], funders: ['niger'] }),
    event({ id: 'hosted', places: ['niamey'], countries: ['KEN'] }),
    event({ id: 'pact', kind: 'agreement', countries: ['NER'] }),
    event({ id: 'far', countries: ['KEN'], partners: ['office'] }),
  ],
  flows: [
    flow({ id: 'route', legs: [{ from: ['bamako'], to: ['niamey'] }] }),
    flow({ id: 'elsewhere', area: ['KEN'] }),
  ],
  actors: {
    niger: { id: 'niger', country: 'NER', ...government },
    unodc: { id: 'unodc', short: 'UNODC', kind: 'organisation', country: null, partOf: null },
    office: { id: 'office', short: null, kind: 'office', country: 'NER', partOf: 'unodc' },
    police: { id: 'police', short: null, kind: 'organisation', country: 'NER', partOf: 'niger' },
    academy: { id: 'academy', short: null, kind: 'office', country: 'NER', partOf: 'police' },
  },
})
const shown = onShow(of, defaultView('en'))
const recordsOf = (...states: string[]) => [...(lensOf(of, shown, states)?.records ?? [])]

describe('a lens', () => {
  it('keeps what names one of its States: as taking part, by its government, as the place, on a flow', () => {
    expect(recordsOf('NER')).toEqual(['joint', 'wide', 'paid', 'hosted', 'pact', 'route'])
  })

  it('does not take an office that sits in a country for its State', () => {
    expect(recordsOf('NER')).not.toContain('far')
  })

  it('takes a body of a government, and what is part of that, for its State', () => {
    expect(
      ['niger', 'police', 'academy', 'office', 'unodc', 'nobody'].map((id) => governedBy(id, of)),
    ).toEqual(['NER', 'NER', 'NER', null, null, null])
    const ring = { id: 'ring', country: null, short: null, kind: 'organisation', partOf: 'ring' } as const
    expect(governedBy('ring', { ...of, actors: { ring } })).toBeNull()
  })

  it('of several States keeps what names any of them', () => {
    expect(recordsOf('TCD', 'KEN')).toEqual(['wide', 'paid', 'hosted', 'far', 'elsewhere'])
  })

  it('of no State, or of none that the data knows, is none', () => {
    expect(lensOf(of, shown, null)).toBeNull()
    expect(lensOf(of, shown, ['XXX', 'bamako'])).toBeNull()
    expect(lensOf(of, shown, ['XXX', 'MLI'])?.states).toEqual(['MLI'])
  })

  it('dims the rest of the drawing and outlines its States, until a record is selected', () => {
    const lens = lensOf(of, shown, ['NER']) ?? undefined
    const { countries, pins } = drawingOf(of, shown, { selected: null, hovered: null, lens })
    expect(countries.map(({ id, state, outlined }) => [id, state, outlined])).toEqual([
      ['MLI', 'plain', false],
      ['NER', 'strong', true],
      ['TCD', 'plain', false],
      ['KEN', 'plain', false],
    ])
    expect(pins.every(({ state }) => state === 'plain')).toBe(true)
    const other = lensOf(of, shown, ['TCD']) ?? undefined
    const drawn = drawingOf(of, shown, { selected: null, hovered: null, lens: other })
    expect(drawn.pins.map(({ state }) => state)).toEqual(['dim'])
    expect(drawn.lines.map(({ state }) => state)).toEqual(['dim'])
    const chosen = drawingOf(of, shown, { selected: 'hosted', hovered: null, lens: other })
    expect(chosen.pins.map(({ state }) => state)).toContain('strong')
  })

  it('draws the same marks as without it', () => {
    const marks = (lens = lensOf(of, shown, ['TCD']) ?? undefined) =>
      drawingOf(of, shown, { selected: null, hovered: null, lens }).pins.map(({ place }) => place)
    expect(marks()).toEqual(drawingOf(of, shown).pins.map(({ place }) => place))
  })
})

describe('a delegation', () => {
  const niger = delegationOf(of, shown, ['NER'], byCode)

  it('takes part in activities, with States and organisations by their number, then by name', () => {
    expect(niger.activities).toEqual(['joint', 'wide'])
    expect(niger.states).toEqual([
      { id: 'MLI', records: ['joint', 'wide'] },
      { id: 'TCD', records: ['wide'] },
    ])
    expect(niger.organisations.map(({ id, records }) => [id, records.length])).toEqual([
      ['unodc', 2],
      ['office', 1],
    ])
  })

  it('says who funded what it took part in, itself too, and what its government funded for others', () => {
    expect(niger.funders).toEqual([{ id: 'niger', records: ['joint'] }])
    expect(niger.supports).toEqual(['paid'])
  })

  it('tells programmes, activities held there and flows apart', () => {
    expect(niger).toMatchObject({ frameworks: ['pact'], heldThere: ['hosted'], flows: ['route'] })
  })

  it('of several States says which activities name them all', () => {
    expect(niger.shared).toEqual([])
    const three = delegationOf(of, shown, ['NER', 'MLI', 'TCD'], byCode)
    expect(three.shared).toEqual(['wide'])
    expect(three.states).toEqual([])
  })

  it('together with its other lists is the whole lens', () => {
    fc.assert(
      fc.property(fc.subarray(['MLI', 'NER', 'TCD', 'KEN'], { minLength: 1 }), (states) => {
        const { activities, frameworks, supports, heldThere, flows } = delegationOf(of, shown, states, byCode)
        const all = [...activities, ...frameworks, ...supports, ...heldThere, ...flows]
        expect(all.sort()).toEqual(recordsOf(...states).sort())
      }),
    )
  })
})

describe('where a record names a State', () => {
  const [joint, , , hosted] = of.events
  const [route] = of.flows

  it('is its field, the closest first', () => {
    expect(joint && pointersTo(joint, 'NER', of)).toEqual(['/countries/1', '/funders/0'])
    expect(hosted && pointersTo(hosted, 'NER', of)).toEqual(['/places/0'])
    expect(route && pointersTo(route, 'MLI', of)).toEqual(['/legs/0/from'])
    expect(joint && pointersTo(joint, 'unodc', of)).toEqual(['/organisers/0'])
    expect(joint && pointersTo(joint, 'KEN', of)).toEqual([])
  })
})
