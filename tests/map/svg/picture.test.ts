// @vitest-environment jsdom
import type { Feature, FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { drawingOf } from '../../../src/domain/drawing.ts'
import { type Focus, noFocus } from '../../../src/domain/drawing-marks.ts'
import { homeFrame } from '../../../src/domain/frame.ts'
import type { AtlasEvent, AtlasFlow, Position } from '../../../src/domain/model.ts'
import { defaultView } from '../../../src/domain/view.ts'
import { onShow } from '../../../src/domain/visible.ts'
import { movingParts, type PictureParts, pictureOf } from '../../../src/map/svg/picture.ts'
import { planeOf } from '../../../src/map/svg/plane.ts'
import { repaint, rewrite } from '../../../src/map/svg/repaint.ts'
import { tag, writeNode, writeText } from '../../../src/map/svg/tag.ts'
import { box, dataset, event, flow, places } from '../../support/atlas-builder.ts'

const country = (id: string, ring: readonly Position[]): Feature => ({
  type: 'Feature',
  id,
  properties: { frame: true },
  geometry: { type: 'Polygon', coordinates: [ring.map((position) => [...position])] },
})
const collection = (...features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })
const ground = {
  countries: collection(country('MLI', box(-12, 10, 4, 25)), country('NER', box(4, 11, 16, 23))),
  boundaries: collection(),
  water: collection(),
}

interface Parts {
  readonly events?: readonly AtlasEvent[]
  readonly flows?: readonly AtlasFlow[]
  readonly focus?: Focus
}

function partsOf({ events = [], flows = [], focus = noFocus }: Parts): PictureParts {
  const atlas = dataset({ events, flows })
  return {
    plane: planeOf(homeFrame),
    drawing: drawingOf(atlas, onShow(atlas, defaultView('en')), focus),
    extentOf: (id) => places[id]?.extent ?? null,
    idPrefix: 'land-',
  }
}

const layersOf = (parts: PictureParts) =>
  pictureOf(
    parts,
    ground,
    [{ id: 'MLI', style: 'country', point: [-4, 17], minZoom: 2, halfWidth: 20 }],
    (id) => [tag('tspan', { lang: 'en' }, id)],
  )

function paint(parts: Parts): HTMLElement {
  const layers = layersOf(partsOf(parts))
  const picture = document.createElement('div')
  picture.append(...layers.map((layer) => writeNode(layer, document)))
  return picture
}

const pins = (picture: Element) => [...picture.querySelectorAll('[data-pin]')]
const events = [
  event({ id: 'a', places: ['bamako'], countries: ['MLI'] }),
  event({ id: 'b', places: ['bamako', 'MLI'] }),
]
const area = flow({ id: 'fuel', theme: 'fuel', area: ['MLI'] })
const route = flow({ id: 'route', legs: [{ from: ['bamako'], to: ['niamey'] }] })

describe('the picture', () => {
  it('holds one symbol for each pin, with its records and the steps at which it stands', () => {
    const said = ['data-pin', 'data-record', 'data-from-zoom', 'data-to-zoom']
    const drawn = pins(paint({ events })).map((pin) => said.map((name) => pin.getAttribute(name)))
    expect(drawn).toEqual([
      ['bamako', 'a b', '1', '2.5'],
      ['bamako', 'a b', '2.5', null],
      ['MLI', 'b', '2.5', null],
    ])
  })

  it('says in a pin how many records it holds, when several', () => {
    const [together, several, one] = pins(paint({ events }))
    expect([together, several, one].map((pin) => pin?.textContent)).toEqual(['2', '2', ''])
  })

  it('says on a line what its statement is called in the list', () => {
    expect(paint({ flows: [route] }).querySelector('.number-on-line')?.textContent).toBe('1')
  })

  it('tints the countries that take part by pointing at their land', () => {
    const uses = [...paint({ events }).querySelectorAll('g.tints use')]
    expect(uses.map((use) => use.getAttribute('href'))).toEqual(['#land-MLI'])
  })

  it('draws an area by pointing at its land, and no stroke through it', () => {
    const drawn = paint({ flows: [area] }).querySelector('g.strokes')
    const strokes = [...(drawn?.querySelectorAll('path') ?? [])]
    expect(drawn?.querySelectorAll('use[href="#land-MLI"]').length).toBeGreaterThan(0)
    expect(strokes).toEqual([])
  })

  it('draws a region’s own outline alone, since no land has it', () => {
    const drawn = paint({ flows: [flow({ area: ['sahel'] })] }).querySelector('g.strokes')
    const paths = new Set([...(drawn?.querySelectorAll('path') ?? [])].map((path) => path.getAttribute('d')))
    expect(paths.size).toBe(1)
    expect([...paths][0]).toMatch(/^M.*z$/)
  })

  it('draws a flow with both ends named as a line and an arrow head', () => {
    const picture = paint({ flows: [route] })
    expect(picture.querySelectorAll('[data-line="route/0/0"]')).toHaveLength(1)
    expect(picture.querySelectorAll('g.marks [data-record="route"]').length).toBeGreaterThan(0)
  })

  it('lets the end that a source does not name fade into nothing', () => {
    const faint = (legs: readonly { from: string[]; to: string[] }[]) =>
      [...paint({ flows: [flow({ legs })] }).querySelectorAll('[data-line] path')]
        .map((path) => Number(path.getAttribute('stroke-opacity') ?? 1))
        .filter((opacity) => opacity < 0.2).length
    expect(faint([{ from: ['bamako'], to: [] }])).toBeGreaterThan(0)
    expect(faint([{ from: ['bamako'], to: ['niamey'] }])).toBe(0)
  })

  it('outlines the countries of the selected event and ties it to them', () => {
    const workshop = event({ places: ['bamako'], countries: ['MLI', 'NER'] })
    const picture = paint({ events: [workshop], focus: { selected: 'workshop', hovered: null } })
    const outlined = [...picture.querySelectorAll('use.outlined')].map((use) => use.getAttribute('href'))
    expect(outlined).toEqual(['#land-MLI', '#land-NER'])
    expect(picture.querySelectorAll('path.tie')).toHaveLength(1)
  })

  it('has no style attribute, which the page’s policy forbids', () => {
    const focus = { selected: 'a', hovered: 'fuel' }
    const layers = layersOf(partsOf({ events, flows: [area, route], focus }))
    expect(layers.map(writeText).join('')).not.toMatch(/\sstyle=/)
  })

  it('carries every label with the zoom from which it stands', () => {
    const label = paint({}).querySelector('[data-label="MLI"]')
    expect(label?.getAttribute('data-zoom')).toBe('2')
    expect(label?.textContent).toBe('MLI')
  })

  it('has no two elements of one id', () => {
    const ids = [...paint({ events, flows: [area, route] }).querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('points at nothing that is not in it', () => {
    const picture = paint({ events, flows: [area, route] })
    const uses = [...picture.querySelectorAll('use')].map((use) => use.getAttribute('href')?.slice(1) ?? '')
    expect(uses.filter((id) => !picture.querySelector(`[id="${id}"]`))).toEqual([])
  })
})

describe('painting anew', () => {
  it('replaces what follows the view and leaves the land and the labels', () => {
    const picture = paint({ events, flows: [area] })
    const land = picture.querySelector('g.land')
    const labels = picture.querySelector('g.labels')
    repaint(picture, partsOf({ events: [event({ id: 'c', places: ['niamey'], countries: ['NER'] })] }))
    expect(pins(picture).map((pin) => pin.getAttribute('data-pin'))).toEqual(['niamey'])
    expect([...picture.querySelectorAll('g.tints use')].map((use) => use.getAttribute('href'))).toEqual([
      '#land-NER',
    ])
    expect(picture.querySelector('g.strokes')?.children).toHaveLength(0)
    expect(picture.querySelector('g.land')).toBe(land)
    expect(picture.querySelector('g.labels')).toBe(labels)
  })

  it('twice leaves one group of each kind', () => {
    const picture = paint({ events })
    for (const _ of [1, 2]) repaint(picture, partsOf({ events }))
    for (const name of ['tints', 'strokes', 'marks']) {
      expect(picture.querySelectorAll(`g.${name}`)).toHaveLength(1)
    }
  })

  it('gives the picture that painting from the start would give', () => {
    const parts = { events, flows: [area, route], focus: { selected: 'a', hovered: null } }
    const picture = paint({})
    repaint(picture, partsOf(parts))
    expect(picture.querySelector('g.marks')?.isEqualNode(paint(parts).querySelector('g.marks'))).toBe(true)
  })

  it('child by child keeps what is drawn alike, and gives what painting from the start would give', () => {
    const paintings = [
      { events, flows: [area, route] },
      { events, flows: [area, route], focus: { selected: null, hovered: 'a' } },
      { events: [events[1] ?? event()], flows: [area] },
      {},
      { events },
    ]
    const marks = paintings.map((parts) => movingParts(partsOf(parts))[2])
    const group = writeNode(marks[0] ?? tag('g'), document)
    const line = group.querySelector('.number-on-line')
    marks.slice(1).forEach((after, index) => {
      rewrite(group, marks[index] ?? after, after)
      expect(group.isEqualNode(writeNode(after, document))).toBe(true)
      if (index === 0) expect(group.contains(line)).toBe(true)
    })
  })
})
