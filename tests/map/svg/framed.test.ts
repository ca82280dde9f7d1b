import { beforeAll, describe, expect, it } from 'vitest'
import { touch } from '../../../src/domain/boxes.ts'
import { drawingOf } from '../../../src/domain/drawing.ts'
import { type Box, boxOf, zoomFor } from '../../../src/domain/mercator.ts'
import type { PlaceLabel, Position } from '../../../src/domain/model.ts'
import { defaultView } from '../../../src/domain/view.ts'
import { onShow } from '../../../src/domain/visible.ts'
import { ringsOf } from '../../../src/map/svg/base.ts'
import { type Framed, framed, overhang } from '../../../src/map/svg/framed.ts'
import { pixelPlane } from '../../../src/map/svg/pixel-plane.ts'
import { isWithinRings, pointOf } from '../../../src/map/svg/window.ts'
import type { Compiled } from '../../../src/parse/compile.ts'
import { realAtlas } from '../../support/real-atlas.ts'

const [width, height] = [900, 470]
let atlas: Compiled
beforeAll(async () => {
  atlas = await realAtlas()
})

const halfWidthOf = ({ id }: PlaceLabel) => (atlas.words.en.places[id] ?? id).length * 3.3

function frame(box: Box) {
  const { dataset, geometry } = atlas
  const plane = pixelPlane(box, width, height)
  const found = framed(drawingOf(dataset, onShow(dataset, defaultView('en'))), dataset.labels, {
    box,
    plane,
    zoom: zoomFor(box, width),
    scale: 1,
    countries: geometry.countries,
    extentOf: (id) => dataset.places[id]?.extent ?? null,
    halfWidthOf,
  })
  const at = (position: Position) => pointOf(position, plane)
  return { found, plane, at }
}

const home = () => boxOf(atlas.dataset.frame)
const near = () => boxOf([-9, 11, -3, 15])

/** The letters of each name. */
function boxesOf(labels: Framed['labels'], at: (position: Position) => readonly [number, number]) {
  return labels.map((label) => {
    const [x, y] = at(label.point)
    const half = halfWidthOf(label)
    const down = label.style === 'city' ? 11 : 0
    return { id: label.id, left: x - half, right: x + half, top: y + down - 6, bottom: y + down + 6 }
  })
}

describe.each([
  ['the whole region', home],
  ['a part of it', near],
] as const)('the names on %s', (_, boxFor) => {
  it('lie on no symbol, on no other name, and within the window', () => {
    const { found, at } = frame(boxFor())
    const names = boxesOf(found.labels, at)
    expect(names.length).toBeGreaterThan(3)
    const heads = found.drawing.pins.map(({ position, form }) => {
      const [x, y] = at(position)
      return {
        left: x - 10,
        right: x + 10,
        top: y - (form === 'pin' ? 30 : 8),
        bottom: y + (form === 'pin' ? 0 : -20),
      }
    })
    const faults = names.flatMap((name, index) => [
      ...names
        .slice(index + 1)
        .filter((other) => touch(name, other))
        .map(({ id }) => `${name.id} on ${id}`),
      ...heads
        .filter((head) => head.bottom > head.top && touch(name, head))
        .map(() => `${name.id} on a symbol`),
      ...(name.left < 0 || name.right > width || name.top < 0 || name.bottom > height
        ? [`${name.id} is cut`]
        : []),
    ])
    expect(faults).toEqual([])
  })

  it('of countries stand in their own country or off its coast, never in another', () => {
    const { found, plane, at } = frame(boxFor())
    const inCountries = ({ point }: PlaceLabel) =>
      atlas.geometry.countries.features
        .filter(({ geometry }) => isWithinRings(ringsOf(geometry), at(point), plane))
        .map(({ id }) => id)
    const countries = found.labels.filter(({ style }) => style === 'country')
    expect(countries.length).toBeGreaterThan(1)
    const strangers = countries.filter((label) => {
      const here = inCountries(label)
      return here.length > 0 && !here.includes(label.id)
    })
    expect(strangers.map(({ id }) => id)).toEqual([])
  })
})

it('names a country whose usual place lies outside the window', () => {
  const { found, at } = frame(near())
  const mali = found.labels.find(({ id }) => id === 'MLI')
  const usual = atlas.dataset.labels.find(({ id }) => id === 'MLI')
  expect(at(usual?.point ?? [0, 0])[1]).toBeLessThan(0)
  expect(at(mali?.point ?? [0, 0])[1]).toBeGreaterThan(0)
})

it('keeps the symbols that stand in the window whole, and tells which records have a mark', () => {
  const { found, at } = frame(near())
  for (const { position } of found.drawing.pins) {
    const [x, y] = at(position)
    expect(x).toBeGreaterThanOrEqual(14 - overhang)
    expect(x).toBeLessThanOrEqual(width - 14 + overhang)
    expect(y).toBeLessThanOrEqual(height)
  }
  const everywhere = frame(home()).found.records
  expect(found.records.length).toBeGreaterThan(10)
  expect(found.records.length).toBeLessThan(everywhere.length)
  expect(found.records.filter((id) => !everywhere.includes(id)).length).toBeLessThan(10)
})
