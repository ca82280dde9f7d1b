import { describe, expect, it } from 'vitest'
import { drawingOf } from '../../src/domain/drawing.ts'
import type { Drawing, Focus } from '../../src/domain/drawing-marks.ts'
import { placesOf, placesOfFlow } from '../../src/domain/drawing-places.ts'
import type { AtlasEvent, AtlasFlow } from '../../src/domain/model.ts'
import { defaultView } from '../../src/domain/view.ts'
import { onShow } from '../../src/domain/visible.ts'
import { mapSteps, type ZoomRange } from '../../src/domain/zooms.ts'
import { dataset, event, flow, places, timing } from '../support/atlas-builder.ts'

interface Parts {
  readonly events?: readonly AtlasEvent[]
  readonly flows?: readonly AtlasFlow[]
  readonly focus?: Partial<Focus>
}

function draw({ events = [], flows = [], focus }: Parts): Drawing {
  const atlas = dataset({ events, flows })
  const shown = onShow(atlas, defaultView('en'))
  return drawingOf(atlas, shown, { selected: null, hovered: null, ...focus })
}

const country = (drawing: Drawing, id: string) => drawing.countries.find((one) => one.id === id)
const pin = (drawing: Drawing, place: string) => drawing.pins.find((one) => one.place === place)
const standsAt = (step: number, { from, to }: ZoomRange) => from <= step && (to === null || step < to)
/** Marks as they stand at one step of the zoom. */
const at = <T extends { readonly zooms: ZoomRange }>(marks: readonly T[], step: number) =>
  marks.filter(({ zooms }) => standsAt(step, zooms))
const [first, last] = [mapSteps[0] ?? 0, mapSteps.at(-1) ?? 0]

describe('the tint', () => {
  it('counts the activities on show that name a country as taking part', () => {
    const events = [
      event({ id: 'a', countries: ['MLI', 'NER'] }),
      event({ id: 'b', kind: 'mission', countries: ['MLI'] }),
    ]
    const drawing = draw({ events })
    expect(country(drawing, 'MLI')?.takesPart).toBe(2)
    expect(country(drawing, 'NER')?.takesPart).toBe(1)
  })

  it('leaves a country alone in which an activity only takes place', () => {
    expect(draw({ events: [event({ places: ['bamako'], countries: ['NER'] })] }).countries).toHaveLength(1)
  })

  it.each(['programme', 'agreement', 'instrument'] as const)('is none for the countries of an %s', (kind) => {
    expect(draw({ events: [event({ kind, countries: ['MLI'] })] }).countries).toEqual([])
  })

  it('is no measure of flows', () => {
    expect(draw({ flows: [flow({ area: ['MLI'] })] }).countries).toEqual([])
  })

  it('is none for the countries of a selected programme, which are outlined', () => {
    const events = [event({ kind: 'programme', countries: ['MLI'] })]
    const drawing = draw({ events, focus: { selected: 'workshop' } })
    expect(country(drawing, 'MLI')).toMatchObject({ takesPart: 0, outlined: true })
  })
})

describe('a symbol', () => {
  it('of a city is a pin, of a country and of a region a badge', () => {
    const drawing = draw({ events: [event({ places: ['bamako', 'MLI', 'sahel'] })] })
    expect(at(drawing.pins, last).map(({ place, form }) => [place, form])).toEqual([
      ['MLI', 'badge'],
      ['bamako', 'pin'],
      ['sahel', 'badge'],
    ])
  })

  it('that would touch others stands with them as one badge, until they come apart', () => {
    const drawing = draw({
      events: [event({ places: ['bamako', 'MLI'] }), event({ id: 'b', places: ['MLI'] })],
    })
    const [together, ...more] = at(drawing.pins, first)
    expect(more).toEqual([])
    expect(together).toMatchObject({
      place: 'MLI',
      places: ['MLI', 'bamako'],
      form: 'badge',
      records: ['workshop', 'b'],
    })
    expect(at(drawing.pins, last).map(({ places }) => places)).toEqual([['MLI'], ['bamako']])
  })

  it('of a city with others is no pin: its tip would point at one of them', () => {
    const drawing = draw({
      events: [event({ id: 'a', places: ['bamako', 'MLI'] }), event({ id: 'b', places: ['bamako'] })],
    })
    expect(at(drawing.pins, first).map(({ form, stands }) => [form, stands])).toEqual([['badge', 'pin']])
  })

  it('stands with statements that lie where it would, and says that it holds both', () => {
    const south = { ...places, NER: { ...places.NER, point: [-4, 4] } } as typeof places
    const atlas = dataset({
      events: [event({ places: ['NER'] })],
      flows: [flow({ area: ['MLI'] })],
      places: south,
    })
    const { pins } = drawingOf(atlas, onShow(atlas, defaultView('en')))
    expect(at(pins, first)).toMatchObject([{ content: 'both', records: ['cocaine', 'workshop'] }])
    expect(at(pins, last)).toMatchObject([{ content: 'events', records: ['workshop'] }])
  })

  it('of several records at one place is one, which holds them all', () => {
    const events = [
      event({ id: 'a', places: ['bamako'] }),
      event({ id: 'b', kind: 'meeting', places: ['bamako'] }),
    ]
    const drawing = draw({ events })
    expect(drawing.pins).toHaveLength(1)
    expect(pin(drawing, 'bamako')).toMatchObject({ records: ['a', 'b'], kind: null })
  })

  it('of two records of one kind keeps that kind', () => {
    const events = [event({ id: 'a', places: ['bamako'] }), event({ id: 'b', places: ['bamako'] })]
    expect(pin(draw({ events }), 'bamako')?.kind).toBe('workshop')
  })

  it('is open only where everything at its place is announced', () => {
    const announced = event({ id: 'a', places: ['bamako', 'niamey'], status: 'announced' })
    const drawing = draw({ events: [announced, event({ id: 'b', places: ['bamako'] })] })
    expect(pin(drawing, 'bamako')?.announced).toBe(false)
    expect(pin(drawing, 'niamey')?.announced).toBe(true)
  })

  it('stands nowhere for a place that the data does not hold', () => {
    expect(draw({ events: [event({ places: ['atlantis'] })] }).pins).toEqual([])
  })

  it('beyond the frame is also a chip at its edge, with its records', () => {
    const drawing = draw({ events: [event({ places: ['nairobi', 'bamako'] })] })
    expect(drawing.beyond).toEqual([
      { place: 'nairobi', position: places.nairobi?.point, records: ['workshop'] },
    ])
  })
})

describe('an event without a place', () => {
  it('goes to the tile in the corner and has no symbol', () => {
    const drawing = draw({ events: [event({ countries: ['MLI'] })] })
    expect(drawing.unplaced).toEqual(['workshop'])
    expect(drawing.pins).toEqual([])
  })

  it('that is an operation stands on each of its countries, as one record', () => {
    const drawing = draw({ events: [event({ id: 'op', kind: 'operation', countries: ['MLI', 'NER'] })] })
    expect(drawing.pins.map(({ place, records }) => [place, records])).toEqual([
      ['MLI', ['op']],
      ['NER', ['op']],
    ])
    expect(drawing.unplaced).toEqual([])
    expect(country(drawing, 'MLI')?.takesPart).toBe(1)
  })

  it('that is an operation answers on all its countries together', () => {
    const events = [event({ id: 'op', kind: 'operation', countries: ['MLI', 'NER'] })]
    const { pins } = draw({ events, focus: { hovered: 'op' } })
    expect(pins.map(({ state }) => state)).toEqual(['strong', 'strong'])
  })

  it('that is an operation and names neither place nor country goes to the tile', () => {
    expect(draw({ events: [event({ id: 'op', kind: 'operation' })] }).unplaced).toEqual(['op'])
  })

  it('stands where it says even when it is an operation', () => {
    expect(placesOf(event({ kind: 'operation', places: ['bamako'], countries: ['NER'] }))).toEqual(['bamako'])
  })
})

describe('selecting an event', () => {
  const workshop = event({ places: ['bamako'], countries: ['MLI', 'NER', 'TCD'] })

  it('ties its place to the countries that took part, but not to its own', () => {
    const { ties } = draw({ events: [workshop], focus: { selected: 'workshop' } })
    expect(ties).toEqual([
      { country: 'NER', line: [places.bamako?.point, places.NER?.point] },
      { country: 'TCD', line: [places.bamako?.point, places.TCD?.point] },
    ])
  })

  it('outlines them, its own among them', () => {
    const { countries } = draw({ events: [workshop], focus: { selected: 'workshop' } })
    expect(countries.filter(({ outlined }) => outlined).map(({ id }) => id)).toEqual(['MLI', 'NER', 'TCD'])
  })

  it('without a place outlines its countries and draws no lines', () => {
    const drawing = draw({ events: [event({ countries: ['MLI', 'NER'] })], focus: { selected: 'workshop' } })
    expect(drawing.ties).toEqual([])
    expect(drawing.countries.map(({ outlined }) => outlined)).toEqual([true, true])
  })

  it('that is an operation without a place draws no lines between its countries', () => {
    const operation = event({ kind: 'operation', countries: ['MLI', 'NER'] })
    expect(draw({ events: [operation], focus: { selected: 'workshop' } }).ties).toEqual([])
  })

  it('dims the rest and makes its own marks strong', () => {
    const other = event({ id: 'other', places: ['niamey'], countries: ['KEN'] })
    const drawing = draw({
      events: [workshop, other],
      flows: [flow({ area: ['MLI'] })],
      focus: { selected: 'workshop' },
    })
    expect([pin(drawing, 'bamako')?.state, pin(drawing, 'niamey')?.state]).toEqual(['strong', 'dim'])
    expect([country(drawing, 'MLI')?.state, country(drawing, 'KEN')?.state]).toEqual(['strong', 'dim'])
    expect(drawing.areas[0]?.state).toBe('dim')
  })

  it('hovering makes strong without dimming anything', () => {
    const other = event({ id: 'other', places: ['niamey'] })
    const drawing = draw({ events: [workshop, other], focus: { hovered: 'workshop' } })
    expect([pin(drawing, 'bamako')?.state, pin(drawing, 'niamey')?.state]).toEqual(['strong', 'plain'])
    expect(drawing.ties).toEqual([])
  })

  it('no event leaves everything plain and ties nothing', () => {
    const drawing = draw({ events: [workshop] })
    expect(drawing.ties).toEqual([])
    expect(drawing.countries.map(({ outlined, state }) => [outlined, state])).toEqual([
      [false, 'plain'],
      [false, 'plain'],
      [false, 'plain'],
    ])
  })
})

describe('statements that name an area', () => {
  const fuel = flow({ id: 'fuel', theme: 'fuel', area: ['MLI'] })
  const cocaine = flow({ id: 'cocaine', area: ['MLI'] })

  it('share one outline, however many goods', () => {
    const [area, ...more] = draw({ flows: [fuel, cocaine] }).areas
    expect(more).toEqual([])
    expect(area?.goods.map(({ record }) => record)).toEqual(['fuel', 'cocaine'])
  })

  it('of one family have its colour, of several none of its own', () => {
    expect(draw({ flows: [fuel] }).areas[0]?.family).toBe('fuel-minerals')
    expect(draw({ flows: [fuel, cocaine] }).areas[0]?.family).toBeNull()
  })

  it('draw no stroke', () => {
    expect(draw({ flows: [fuel, cocaine] }).lines).toEqual([])
  })

  it('make only their own good strong when one is chosen', () => {
    const { areas } = draw({ flows: [fuel, cocaine], focus: { selected: 'fuel' } })
    expect(areas[0]?.goods.map(({ state }) => state)).toEqual(['strong', 'dim'])
    expect(areas[0]?.state).toBe('strong')
  })

  it('stand as a row where it has room, as their number where it has not, and never as both', () => {
    const many = ['fuel', 'cocaine', 'gold', 'arms'].map((id) => flow({ id, area: ['MLI', 'NER'] }))
    const [mali] = draw({ flows: many }).areas
    if (!mali) throw new Error('Mali has no mark.')
    const stands = mapSteps.map((step) =>
      [mali.rowZooms, mali.stackZooms].map((ranges) => ranges.some((zooms) => standsAt(step, zooms))),
    )
    expect(stands.filter(([row, stack]) => row && stack)).toEqual([])
    expect(stands.some(([, stack]) => stack)).toBe(true)
    expect(stands.at(-1)).toEqual([true, false])
  })

  it('that would touch those of another area are one number, which stands for both', () => {
    const near = { ...places, MLI: { ...places.MLI, point: [8, 17] } } as typeof places
    const atlas = dataset({ flows: [flow({ area: ['MLI', 'NER'] })], places: near })
    const { pins } = drawingOf(atlas, onShow(atlas, defaultView('en')))
    expect(at(pins, first)).toMatchObject([
      { content: 'flows', places: ['MLI', 'NER'], records: ['cocaine'] },
    ])
  })

  it('know a region, whose extent is schematic, from a country', () => {
    const { areas } = draw({ flows: [flow({ area: ['MLI', 'sahel'] })] })
    expect(areas.map(({ extent }) => extent)).toEqual(['country', 'region'])
  })

  it('mark a single reported case', () => {
    const { areas } = draw({ flows: [flow({ area: ['MLI'], statement: 'single-case' })] })
    expect(areas[0]?.goods[0]?.single).toBe(true)
  })
})

describe('a flow’s line', () => {
  const legs = [{ from: ['bamako'], to: ['niamey'] }]

  it('is one for each pair of a fan, with an id of its own', () => {
    const { lines } = draw({ flows: [flow({ legs: [{ from: ['MLI'], to: ['niamey', 'nairobi'] }] })] })
    expect(lines.map(({ id }) => id)).toEqual(['cocaine/0/0', 'cocaine/0/1'])
  })

  it('fades at the end that the source does not name', () => {
    const fades = (from: readonly string[], to: readonly string[]) =>
      draw({ flows: [flow({ legs: [{ from, to }] })] }).lines.map((line) => line.fades)
    expect(fades(['bamako'], [])).toEqual(['head'])
    expect(fades([], ['niamey'])).toEqual(['tail'])
    expect(fades(['bamako'], ['niamey'])).toEqual([null])
  })

  it('has on it the number that the list gives its record', () => {
    const later = flow({ id: 'later', legs, when: timing('2020') })
    const earlier = flow({ id: 'earlier', legs: [{ from: ['NER'], to: ['nairobi'] }], when: timing('2016') })
    const texts = at(draw({ flows: [later, earlier] }).numbers, last).map(({ records, text }) => [
      records,
      text,
    ])
    expect(texts).toEqual([
      [['later'], '2'],
      [['earlier'], '1'],
    ])
  })

  it('keeps its number when a filter leaves others out', () => {
    const flows = [
      flow({ id: 'one', legs, theme: 'fuel', when: timing('2016') }),
      flow({ id: 'two', legs, when: timing('2020') }),
    ]
    const atlas = dataset({ flows })
    const { numbers } = drawingOf(atlas, onShow(atlas, { ...defaultView('en'), theme: ['drugs'] }))
    expect(at(numbers, last).map(({ text }) => text)).toEqual(['2'])
  })

  it('bends as its curve does', () => {
    const shown = flow({ legs })
    expect(draw({ flows: [shown] }).lines[0]?.bend).toEqual(shown.legs[0]?.curves[0]?.bend)
  })

  it('without a date of its own is marked so', () => {
    const undated = (change: object) => draw({ flows: [flow({ legs, ...change })] }).lines[0]?.undated
    expect(undated({ asOf: timing('2024') })).toBe(true)
    expect(undated({ when: timing('2020') })).toBe(false)
  })

  it('has the colour of its theme’s family', () => {
    expect(draw({ flows: [flow({ legs, theme: 'terrorism' })] }).lines[0]?.family).toBe('threat')
  })

  it('labels the places at its ends', () => {
    expect(draw({ flows: [flow({ legs })] }).places).toEqual(['bamako', 'niamey'])
  })

  it('names each of its places once', () => {
    const there = [...legs, { from: ['niamey'], to: ['nairobi'] }]
    expect(placesOfFlow(flow({ legs: there, stopped: ['niamey'] }))).toEqual(['bamako', 'niamey', 'nairobi'])
  })

  it('that names no place draws nothing', () => {
    const drawing = draw({ flows: [flow()] })
    expect([drawing.lines, drawing.areas, drawing.stops]).toEqual([[], [], []])
  })

  it('has a bar where goods were stopped', () => {
    expect(draw({ flows: [flow({ legs, stopped: ['niamey'] })] }).stops).toEqual([
      { record: 'cocaine', position: places.niamey?.point, state: 'plain' },
    ])
  })

  it('dims its bar with it when another record is selected', () => {
    const flows = [flow({ legs, stopped: ['niamey'] }), flow({ id: 'other', legs })]
    expect(draw({ flows, focus: { selected: 'other' } }).stops.map(({ state }) => state)).toEqual(['dim'])
  })
})

describe('counts at the names of countries', () => {
  const events = [event({ id: 'one', countries: ['MLI', 'NER'] }), event({ id: 'two', countries: ['MLI'] })]
  const atlas = dataset({ events })

  it('stand only when they are asked for', () => {
    expect(drawingOf(atlas, onShow(atlas, defaultView('en'))).counts).toEqual([])
  })

  it('say in how many activities on show a country is named', () => {
    const { counts } = drawingOf(atlas, onShow(atlas, defaultView('en')), undefined, true)
    expect(counts.map(({ country, count }) => [country, count])).toEqual([
      ['MLI', 2],
      ['NER', 1],
    ])
  })
})
