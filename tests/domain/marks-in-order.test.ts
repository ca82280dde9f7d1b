import { describe, expect, it } from 'vitest'
import { pixelOf } from '../../src/domain/camera.ts'
import { drawingOf } from '../../src/domain/drawing.ts'
import { marksInOrder, type Sight } from '../../src/domain/marks-in-order.ts'
import { defaultView } from '../../src/domain/view.ts'
import { onShow } from '../../src/domain/visible.ts'
import { dataset, event, flow, places } from '../support/atlas-builder.ts'

const size = { width: 1200, height: 700 }
const sight = (zoom: number, change: Partial<Sight> = {}): Sight => ({
  camera: { zoom, latitude: 14, longitude: -2 },
  size,
  free: { x: 0, y: 0, ...size },
  labelSize: 12,
  ...change,
})
const atlas = dataset({
  events: [
    event({ id: 'in-niamey', places: ['niamey'] }),
    event({ id: 'in-bamako', places: ['bamako'] }),
    event({ id: 'again-in-bamako', places: ['bamako'] }),
  ],
  flows: [
    flow({ id: 'route', legs: [{ from: ['bamako'], to: ['niamey'] }] }),
    flow({ id: 'fuel', theme: 'fuel', area: ['MLI'] }),
    flow({ id: 'arms', theme: 'arms', area: ['MLI'] }),
  ],
})
const drawing = drawingOf(atlas, onShow(atlas, defaultView('en')))
const ids = (zoom: number, change?: Partial<Sight>, direction?: 'ltr' | 'rtl') =>
  marksInOrder(drawing, sight(zoom, change), direction).map(({ id }) => id)

describe('the marks in order', () => {
  it('are read row by row from above, each row along the language', () => {
    const goods = ['good:MLI:fuel', 'good:MLI:arms']
    const below = ['pin:niamey', 'pin:bamako', 'number:route/0/0']
    expect(ids(5).slice(0, 2)).toEqual(goods)
    expect(ids(5).slice(2).sort()).toEqual([...below].sort())
    expect(ids(5, {}, 'rtl').slice(0, 2)).toEqual([...goods].reverse())
  })

  it('hold the records that the mark on the map holds', () => {
    const records = Object.fromEntries(marksInOrder(drawing, sight(5)).map((mark) => [mark.id, mark.records]))
    expect(records['pin:bamako']).toEqual(['in-bamako', 'again-in-bamako'])
    expect(records['good:MLI:fuel']).toEqual(['fuel'])
    expect(records['number:route/0/0']).toEqual(['route'])
  })

  it('are those of the zoom: far out a group is one', () => {
    const far = marksInOrder(drawing, sight(1))
    expect(far.map(({ id }) => id)).toEqual(['pin:bamako', 'pin:niamey'])
    expect([...(far[0]?.records ?? [])].sort()).toEqual(['again-in-bamako', 'arms', 'fuel', 'in-bamako'])
  })

  it('wait for more room where text is larger', () => {
    expect(ids(2, { labelSize: 24 }).sort()).toEqual(ids(1).sort())
    expect(ids(2).length).toBeGreaterThan(ids(1).length)
  })

  it('stand where the painters paint them: a pin’s head above its city', () => {
    const pin = marksInOrder(drawing, sight(5)).find(({ id }) => id === 'pin:niamey')
    const city = pixelOf(sight(5).camera, size, places.niamey?.point ?? [0, 0])
    expect(pin?.x).toBeCloseTo(city.x)
    expect(pin?.y).toBeCloseTo(city.y - 19.5)
  })

  it('are only those in the part of the map that nothing covers', () => {
    const { x = 0, y = 0 } = marksInOrder(drawing, sight(5)).find(({ id }) => id === 'pin:niamey') ?? {}
    const free = { x: x - 30, y: y - 30, width: 60, height: 60 }
    expect(ids(5, { free })).toEqual(['pin:niamey'])
  })
})
