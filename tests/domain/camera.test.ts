import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cameraFor,
  cameraHolding,
  cameraOn,
  edgeTowards,
  isWithin,
  type PixelBox,
  pixelOf,
  scaleBar,
} from '../../src/domain/camera.ts'
import { homeFrame } from '../../src/domain/frame.ts'
import { boxOf } from '../../src/domain/mercator.ts'

const [west, south, east, north] = homeFrame
const ratio = boxOf(homeFrame).width / boxOf(homeFrame).height
const size = { width: 1400, height: 700 }
const pixels = fc.integer({ min: 240, max: 2600 })
const fitBox = fc
  .record({ x: fc.integer({ min: -200, max: 800 }), y: fc.integer({ min: -200, max: 800 }), width: pixels })
  .map((box): PixelBox => ({ ...box, height: box.width / ratio }))

describe('the home camera', () => {
  it('puts the frame’s corners exactly on the picture’s, wherever it stands on the map', () => {
    fc.assert(
      fc.property(fitBox, fc.record({ width: pixels, height: pixels }), (fit, map) => {
        const camera = cameraFor(homeFrame, fit, map)
        const upperLeft = pixelOf(camera, map, [west, north])
        const lowerRight = pixelOf(camera, map, [east, south])
        expect(upperLeft.x).toBeCloseTo(fit.x, 3)
        expect(upperLeft.y).toBeCloseTo(fit.y, 3)
        expect(lowerRight.x).toBeCloseTo(fit.x + fit.width, 3)
        expect(lowerRight.y).toBeCloseTo(fit.y + fit.height, 3)
      }),
    )
  })

  it('in the middle of the map looks at the frame’s middle', () => {
    const width = 700 * ratio
    const fit = { x: (1400 - width) / 2, y: 0, width, height: 700 }
    expect(cameraFor(homeFrame, fit, size).longitude).toBeCloseTo((west + east) / 2, 9)
  })
})

describe('a camera on some places', () => {
  const free = { x: 300, y: 0, width: 500, height: 600 }
  const camera = { zoom: 4, latitude: 15, longitude: 0 }

  it('brings one place to the middle of what no panel covers', () => {
    const { x, y } = pixelOf(cameraOn([[-8, 12.65]], camera, free, size), size, [-8, 12.65])
    expect(x).toBeCloseTo(550, 6)
    expect(y).toBeCloseTo(300, 6)
  })

  it('keeps the zoom', () => {
    expect(cameraOn([[-8, 12.65]], camera, free, size).zoom).toBe(4)
  })

  it('puts two places at equal distances from the middle', () => {
    const moved = cameraOn(
      [
        [-8, 12.65],
        [2, 13.5],
      ],
      camera,
      free,
      size,
    )
    const [a, b] = [pixelOf(moved, size, [-8, 12.65]), pixelOf(moved, size, [2, 13.5])]
    expect((a.x + b.x) / 2).toBeCloseTo(550, 6)
    expect((a.y + b.y) / 2).toBeCloseTo(300, 6)
  })
})

describe('the way to a place beyond the edge', () => {
  const box = { x: 100, y: 50, width: 400, height: 200 }

  it('leaves the box on its edge', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }), (x, y) => {
        fc.pre(!isWithin(box, { x, y }))
        const edge = edgeTowards(box, { x, y })
        const onSide = Math.abs(Math.abs(edge.x - 300) - 200) < 1e-6
        const onTop = Math.abs(Math.abs(edge.y - 150) - 100) < 1e-6
        expect(onSide || onTop).toBe(true)
        expect(Math.abs(edge.x - 300)).toBeLessThan(200 + 1e-6)
        expect(Math.abs(edge.y - 150)).toBeLessThan(100 + 1e-6)
      }),
    )
  })

  it('turns clockwise from east, as the screen does', () => {
    expect(edgeTowards(box, { x: 900, y: 150 })).toEqual({ x: 500, y: 150, angle: 0 })
    expect(edgeTowards(box, { x: 300, y: 900 })).toEqual({ x: 300, y: 250, angle: 90 })
    expect(edgeTowards(box, { x: -900, y: 150 }).angle).toBe(180)
  })

  it('is the middle itself for the middle', () => {
    expect(edgeTowards(box, { x: 300, y: 150 })).toMatchObject({ x: 300, y: 150 })
  })
})

describe('the scale bar', () => {
  it('is a round length, true to scale, and no wider than it may be', () => {
    const camera = fc.record({
      zoom: fc.double({ min: 1, max: 12, noNaN: true }),
      latitude: fc.double({ min: -60, max: 60, noNaN: true }),
      longitude: fc.constant(0),
    })
    fc.assert(
      fc.property(camera, (at) => {
        const { km, width } = scaleBar(at, 110)
        expect([1, 2, 5]).toContain(Number(km.toExponential()[0]))
        expect(width).toBeLessThanOrEqual(110)
        expect(width).toBeGreaterThan(110 / 2.6)
      }),
    )
  })

  it('measures 2000 km on the equator at zoom 2 as 2000 km', () => {
    const { km, width } = scaleBar({ zoom: 2, latitude: 0, longitude: 0 }, 110)
    const degrees = (km / 40075.017) * 360
    expect(pixelOf({ zoom: 2, latitude: 0, longitude: 0 }, size, [degrees, 0]).x - 700).toBeCloseTo(width, 6)
  })
})

describe('a map that is held', () => {
  const camera = fc.record({
    zoom: fc.double({ min: 1, max: 12, noNaN: true }),
    latitude: fc.double({ min: -30, max: 50, noNaN: true }),
    longitude: fc.double({ min: -60, max: 70, noNaN: true }),
  })
  const pixel = fc.record({ x: fc.integer({ min: 0, max: 1400 }), y: fc.integer({ min: 0, max: 700 }) })
  const place = fc.tuple(fc.integer({ min: -26, max: 25 }), fc.integer({ min: 3, max: 29 }))

  it('has what stood under the hand under it wherever it goes, at any zoom', () => {
    fc.assert(
      fc.property(camera, camera, pixel, place, (before, { zoom }, to, position) => {
        const held = cameraHolding(before, size, pixelOf(before, size, position), to, zoom)
        expect(held.zoom).toBe(zoom)
        expect(pixelOf(held, size, position).x).toBeCloseTo(to.x, 2)
        expect(pixelOf(held, size, position).y).toBeCloseTo(to.y, 2)
      }),
    )
  })
})
