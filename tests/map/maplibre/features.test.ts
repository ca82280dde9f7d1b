import { describe, expect, it } from 'vitest'
import type { LineMark } from '../../../src/domain/drawing-marks.ts'
import type { Place } from '../../../src/domain/model.ts'
import type { ZoomRange } from '../../../src/domain/zooms.ts'
import { bearing } from '../../../src/map/direction.ts'
import { areaFeatures } from '../../../src/map/maplibre/features/areas.ts'
import { collection, feature } from '../../../src/map/maplibre/features/collection.ts'
import { headFeatures, stopFeatures } from '../../../src/map/maplibre/features/ends.ts'
import { flowFeatures } from '../../../src/map/maplibre/features/flows.ts'
import { labelFeatures } from '../../../src/map/maplibre/features/labels.ts'
import {
  dotFeatures,
  goodFeatures,
  numberFeatures,
  pinFeatures,
  stackFeatures,
} from '../../../src/map/maplibre/features/symbols.ts'
import { imagesOf } from '../../../src/map/maplibre/images/registry.ts'
import { marks } from '../../../src/map/maplibre/marks.ts'
import { markSources } from '../../../src/map/maplibre/sources.ts'
import { area, drawing, line, number, pin } from './drawing.ts'

const square = (west: number) =>
  feature(
    {
      type: 'Polygon',
      coordinates: [
        [
          [west, 0],
          [west + 1, 0],
          [west + 1, 1],
          [west, 1],
          [west, 0],
        ],
      ],
    },
    {},
  )
const mali = { ...square(0), id: 'MLI' }
const city: Place = { id: 'bamako', kind: 'city', point: [-8, 12.65], country: 'MLI', extent: null }
const sahel: Place = {
  id: 'sahel',
  kind: 'region',
  point: [0, 15],
  country: null,
  extent: [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ],
}

describe('a flow on the map', () => {
  it('is one line when both its ends are named', () => {
    expect(flowFeatures([line()])).toHaveLength(1)
  })

  it('fades step by step towards the end that is not named', () => {
    const steps = flowFeatures([line({ fades: 'head' })]).map((step) => step.properties?.opacity)
    expect(steps).toEqual([1, 0.89, 0.54, 0.18])
    const other = flowFeatures([line({ fades: 'tail' })]).map((step) => step.properties?.opacity)
    expect(other).toEqual([...steps].reverse())
  })

  it('has an arrow head at its named head, turned the way its last step goes', () => {
    const [head, ...rest] = headFeatures([
      line({
        line: [
          [0, 0],
          [0, 1],
        ],
      }),
    ])
    expect(rest).toEqual([])
    expect(head?.properties).toMatchObject({
      records: 'gold',
      turn: -90,
      image: 'end-arrow-drugs-standing-plain-whole',
    })
  })

  it('has an open ring, and no arrow, at a head that is not named', () => {
    const forms = headFeatures([line({ fades: 'head', undated: true })]).map((end) => end.properties?.image)
    expect(forms).toEqual(['end-ring-drugs-standing-plain-whole'])
  })

  it('has a ring at its tail and an arrow at its head when only the head is named', () => {
    const ends = headFeatures([line({ fades: 'tail' })])
    expect(ends.map((end) => [end.properties?.image, end.geometry])).toEqual([
      ['end-ring-drugs-standing-plain-whole', { type: 'Point', coordinates: [0, 0] }],
      ['end-arrow-drugs-standing-plain-whole', { type: 'Point', coordinates: [4, 0] }],
    ])
  })

  it('carries a hollow ring behind its arrow when it has no date of its own', () => {
    const forms = headFeatures([line({ undated: true })]).map((end) => end.properties?.image)
    expect(forms).toEqual(['end-bead-drugs-standing-plain-whole', 'end-arrow-drugs-standing-plain-whole'])
  })

  it('that is one of too many has finer ends, unless it is looked at', () => {
    const image = (change: Partial<LineMark>) => headFeatures([line(change)])[0]?.properties?.image
    expect(image({ fine: true })).toBe('end-arrow-drugs-standing-plain-fine')
    expect(image({ fine: true, state: 'strong' })).toBe('end-arrow-drugs-standing-strong-whole')
  })

  it('says on it what it is called in the list, at the steps where that has room', () => {
    const [said] = numberFeatures([number({ text: '12', zooms: { from: 2.5, to: 4 } })])
    expect(said?.properties).toMatchObject({ name: '12', records: 'gold', from: 2.5, to: 4 })
  })

  it('measures bearings in the plane of the map, clockwise from east', () => {
    expect(bearing([0, 0], [1, 0])).toBe(0)
    expect(bearing([0, 60], [0, 50])).toBe(90)
    expect(bearing([0, 60], [1, 60.5])).toBeCloseTo(-45, 0)
  })

  it('is crossed by a bar where its goods were stopped', () => {
    const northward = line({
      line: [
        [0, 0],
        [0, 1],
        [0, 2],
      ],
    })
    const [bar] = stopFeatures(
      [{ record: 'gold', position: [0, 1.4], state: 'plain' }],
      [northward, line({ records: ['other'] })],
    )
    expect(bar?.properties).toMatchObject({ records: 'gold', turn: -90 })
  })
})

describe('an area on the map', () => {
  it('is its country, with all its records, in the colour of several families', () => {
    const [found] = areaFeatures([area()], collection([mali]), {})
    expect(found?.geometry).toEqual(mali.geometry)
    expect(found?.properties).toMatchObject({
      records: 'arms drugs',
      family: 'several',
      hatch: 'hatch-several',
    })
  })

  it('is its schematic extent when it is a region', () => {
    const [found] = areaFeatures([area({ place: 'sahel', extent: 'region' })], collection([]), { sahel })
    expect(found?.geometry).toEqual({ type: 'Polygon', coordinates: [sahel.extent] })
  })

  it('is left out when nobody drew its outline', () => {
    expect(areaFeatures([area({ place: 'XXX' })], collection([mali]), {})).toEqual([])
  })

  it('has its goods in a row about its middle, a button each', () => {
    const row = goodFeatures([area()]).map((good) => [good.properties?.records, good.properties?.slot])
    expect(row).toEqual([
      ['arms', -0.5],
      ['drugs', 0.5],
    ])
  })

  it('says how many its goods are at the steps where its row has no room', () => {
    const [stack, ...more] = stackFeatures([area()])
    expect(more).toEqual([])
    expect(stack?.properties).toMatchObject({ records: 'arms drugs', from: 1, to: 2, slot: 0 })
  })
})

describe('a place on the map', () => {
  it('has one pin that holds all its records', () => {
    const [found] = pinFeatures([pin({ records: ['a', 'b'], kind: null })])
    expect(found?.properties).toMatchObject({
      records: 'a b',
      stands: 'tip',
      image: 'pin-pin-round-several-filled-2-plain',
    })
  })

  it('says from which step of the zoom to which it stands, as numbers that a filter compares', () => {
    const range = (zooms: ZoomRange) => {
      const { from, to } = pinFeatures([pin({ zooms })])[0]?.properties ?? {}
      return [from, to]
    }
    expect(range({ from: 2, to: 4.5 })).toEqual([2, 4.5])
    expect(range({ from: 3, to: null })).toEqual([3, 99])
  })

  it('whose badge stands for several keeps the place of the first: above a city, above a name, or below one', () => {
    const stands = (['pin', 'badge', 'goods'] as const).map(
      (form) => pinFeatures([pin({ form: 'badge', stands: form })])[0]?.properties?.stands,
    )
    expect(stands).toEqual(['pin', 'badge', 'goods'])
  })

  it('stands in front of others when it is chosen, and behind them when another is', () => {
    const order = (state: 'strong' | 'plain' | 'dim') =>
      Number(pinFeatures([pin({ state })])[0]?.properties?.order)
    expect(order('strong')).toBeGreaterThan(order('plain'))
    expect(order('plain')).toBeGreaterThan(order('dim'))
  })

  it('has a dot when it is a city, and none when it is a region', () => {
    expect(dotFeatures(['bamako', 'sahel'], { bamako: city, sahel })).toHaveLength(1)
  })

  it('has a label where the language has a name for it', () => {
    const label = {
      id: 'bamako',
      style: 'city' as const,
      point: [-8, 12.65] as const,
      minZoom: 2.5,
      halfWidth: 20,
    }
    expect(labelFeatures([label], { bamako: 'باماكو' })[0]?.properties).toMatchObject({
      name: 'باماكو',
      minZoom: 2.5,
    })
    expect(labelFeatures([label], {})).toEqual([])
  })
})

describe('a whole drawing', () => {
  const whole = drawing({
    counts: [{ country: 'MLI', position: [-4, 17], count: 3 }],
    countries: [{ id: 'MLI', takesPart: 1, outlined: true, state: 'strong' }],
    areas: [area(), area({ place: 'sahel', extent: 'region', family: 'drugs' })],
    lines: [
      line(),
      line({ fades: 'tail', single: true }),
      line({ fades: 'head', family: 'threat' }),
      line({ undated: true }),
    ],
    numbers: [number()],
    stops: [
      { record: 'gold', position: [1, 0], state: 'plain' },
      { record: 'without-line', position: [2, 2], state: 'plain' },
    ],
    ties: [
      {
        country: 'MLI',
        line: [
          [0, 0],
          [1, 1],
        ],
      },
    ],
    pins: [pin(), pin({ form: 'badge', records: ['a', 'b'], state: 'strong' }), pin({ announced: true })],
    places: ['bamako'],
  })
  const ground = { countries: collection([mali]), places: { bamako: city, sahel } }

  it('fills every source', () => {
    for (const id of markSources)
      expect(marks[id].features(whole, ground).features.length, id).toBeGreaterThan(0)
  })

  it('has every image that its features ask for', () => {
    const painters = imagesOf(whole)
    const wanted = markSources
      .flatMap((id) => marks[id].features(whole, ground).features)
      .flatMap(({ properties }) => [properties?.image, properties?.hatch])
      .filter((name) => name !== undefined)
    expect(wanted.filter((name) => !painters.has(name))).toEqual([])
  })

  it('puts nothing into a tile that a tile cannot carry', () => {
    const values = markSources
      .flatMap((id) => marks[id].features(whole, ground).features)
      .flatMap(({ properties }) => Object.values(properties ?? {}))
    expect(values.filter((value) => typeof value === 'object')).toEqual([])
  })
})
