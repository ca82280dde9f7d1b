// @vitest-environment jsdom
import type { Feature, FeatureCollection } from 'geojson'
import { expect, it } from 'vitest'
import { pixelOf } from '../../../src/domain/camera.ts'
import { drawingOf } from '../../../src/domain/drawing.ts'
import { marksInOrder } from '../../../src/domain/marks-in-order.ts'
import type { PlaceLabel } from '../../../src/domain/model.ts'
import { defaultView } from '../../../src/domain/view.ts'
import { onShow } from '../../../src/domain/visible.ts'
import { createSheet } from '../../../src/map/still/sheet.ts'
import { box, dataset, event, flow, places } from '../../support/atlas-builder.ts'

const collection = (...features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })
const geometry = {
  countries: collection({
    type: 'Feature',
    id: 'MLI',
    properties: { frame: true },
    geometry: { type: 'Polygon', coordinates: [box(-12, 10, 4, 25).map((position) => [...position])] },
  }),
  coast: collection(),
  boundaries: collection(),
  water: collection(),
}
const labels: readonly PlaceLabel[] = [
  { id: 'MLI', style: 'country', point: [-4, 17], minZoom: 2, halfWidth: 20 },
  { id: 'bamako', style: 'city', point: [-8, 12.65], minZoom: 6, halfWidth: 20 },
]
const atlas = dataset({
  events: [event({ id: 'a', places: ['bamako'] }), event({ id: 'b', places: ['niamey'] })],
  flows: [flow({ id: 'fuel', area: ['MLI'] })],
})
const drawing = drawingOf(atlas, onShow(atlas, defaultView('en')))
const size = { width: 1200, height: 700 }
const camera = (zoom: number) => ({ zoom, latitude: 14, longitude: -2 })

function sheetAt(zoom: number) {
  const sheet = createSheet(document, { geometry, labels, places })
  sheet.place(camera(zoom), size)
  sheet.paint({ drawing, names: { MLI: 'Mali', bamako: 'Bamako' }, textScale: 1 })
  const records = () =>
    [...sheet.element.querySelectorAll('.at[data-record]:not(.end)')]
      .map((one) => one.getAttribute('data-record'))
      .sort()
  const names = () => [...sheet.element.querySelectorAll('.label')].map((one) => one.textContent)
  return { ...sheet, records, names }
}

/** What the keys can stand on: the marks that either painter shows at a zoom. */
const standing = (zoom: number) =>
  marksInOrder(drawing, {
    camera: camera(zoom),
    size,
    free: { x: -1e6, y: -1e6, width: 2e6, height: 2e6 },
    labelSize: 12,
  })
    .map(({ records }) => records.join(' '))
    .sort()

it('the sheet shows the marks of its zoom, and regroups when the camera comes nearer', () => {
  const sheet = sheetAt(1)
  for (const zoom of [1, 3, 6.4, 2, 8]) {
    sheet.place(camera(zoom), size)
    expect(sheet.records(), `at ${zoom}`).toEqual(standing(zoom))
  }
})

it('the sheet shows the names that have room at its zoom', () => {
  const sheet = sheetAt(3)
  expect(sheet.names()).toEqual(['Mali'])
  sheet.place(camera(6), size)
  expect(sheet.names()).toEqual(['Mali', 'Bamako'])
})

it('larger text waits for as much more room', () => {
  const sheet = sheetAt(6)
  sheet.paint({ drawing, names: { MLI: 'Mali', bamako: 'Bamako' }, textScale: 2 })
  expect(sheet.names()).toEqual(['Mali'])
})

it('a place of the sheet stands at the pixel that the camera says', () => {
  for (const zoom of [2, 5, 12]) {
    const { element } = sheetAt(zoom)
    const [x = 0, y = 0] = (element.style.transform.match(/-?[\d.e-]+(?=px)/g) ?? []).map(Number)
    const pin = element.querySelector('.label.country')?.closest('svg')
    const share = (name: string) => Number.parseFloat(pin?.getAttribute(name) ?? '') / 100
    const [width, height] = [Number.parseFloat(element.style.width), Number.parseFloat(element.style.height)]
    const wanted = pixelOf(camera(zoom), size, [-4, 17])
    expect(Math.abs(x + share('x') * width - wanted.x), `x at ${zoom}`).toBeLessThan(0.5)
    expect(Math.abs(y + share('y') * height - wanted.y), `y at ${zoom}`).toBeLessThan(0.5)
  }
})

it('painting another view keeps the land', () => {
  const sheet = sheetAt(4)
  const land = sheet.element.querySelector('g.land')
  const other = dataset({ events: [event({ id: 'c', places: ['niamey'] })] })
  sheet.paint({
    drawing: drawingOf(other, onShow(other, defaultView('en'))),
    names: {},
    textScale: 1,
  })
  expect(sheet.records()).toEqual(['c'])
  expect(sheet.element.querySelector('g.land')).toBe(land)
})
