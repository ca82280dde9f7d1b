import { bbox, booleanPointInPolygon, lineString, nearestPointOnLine, point, polygon } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { lineOf } from '../../src/domain/bend.ts'
import { curvesOf, type Shape } from '../../src/domain/flow-line.ts'
import type { Curve, Position } from '../../src/domain/model.ts'
import { box } from '../support/atlas-builder.ts'

const outline = (west: number, south: number, east: number, north: number): Shape => ({
  kind: 'outline',
  point: [(west + east) / 2, (south + north) / 2],
  rings: [box(west, south, east, north)],
})

const shapes: Readonly<Record<string, Shape>> = {
  west: outline(-12, 10, -4, 18),
  east: outline(10, 10, 18, 18),
  /** Shares a border with `west`. */
  next: outline(-4, 10, 4, 18),
  north: outline(-4, 24, 4, 30),
  city: { kind: 'point', point: [0, 0] },
  port: { kind: 'point', point: [10, 2] },
}
const shapeOf = (id: string): Shape => {
  const shape = shapes[id]
  if (!shape) throw new Error(`No shape “${id}”.`)
  return shape
}
const curves = (from: readonly string[], to: readonly string[], lane?: number) =>
  curvesOf(from, to, shapeOf, lane)

function only(from: string, to: string, lane?: number): readonly Position[] {
  const [curve, ...more] = curves([from], [to], lane)
  expect(more).toEqual([])
  return curve ? lineOf(curve.bend) : []
}

const lineOfFirst = ([first]: readonly Curve[]) => (first ? lineOf(first.bend) : [])
const ends = (line: readonly Position[]) => [line[0], line.at(-1)] as readonly [Position, Position]
const middle = (line: readonly Position[]) => line[Math.floor(line.length / 2)] as Position
const apart = (a: Position, b: Position) => Math.hypot(a[0] - b[0], a[1] - b[1])

/** Degrees from a position to the outline of a shape. */
function fromOutline(position: Position, id: string): number {
  const shape = shapeOf(id)
  if (shape.kind === 'point') return apart(position, shape.point)
  const distances = shape.rings.map((ring) => {
    const near = nearestPointOnLine(lineString(ring.map((one) => [...one])), [...position])
    return apart(position, near.geometry.coordinates as unknown as Position)
  })
  return Math.min(...distances)
}

function isInside(position: Position, id: string): boolean {
  const shape = shapeOf(id)
  return (
    shape.kind === 'outline' &&
    shape.rings.some((ring) =>
      booleanPointInPolygon(point([...position]), polygon([ring.map((one) => [...one])]), {
        ignoreBoundary: true,
      }),
    )
  )
}

describe('a line between two areas', () => {
  it('begins and ends at their outlines', () => {
    const [tail, head] = ends(only('west', 'east'))
    expect(fromOutline(tail, 'west')).toBeLessThan(0.5)
    expect(fromOutline(head, 'east')).toBeLessThan(0.5)
  })

  it('never begins or ends at a centre', () => {
    const [tail, head] = ends(only('west', 'east'))
    expect(apart(tail, shapeOf('west').point)).toBeGreaterThan(3)
    expect(apart(head, shapeOf('east').point)).toBeGreaterThan(3)
  })

  it('does not run on inside either of them', () => {
    const between = only('west', 'east').slice(1, -1)
    expect(between.filter((one) => isInside(one, 'west') || isInside(one, 'east'))).toEqual([])
  })

  it('runs from the first to the second', () => {
    const [tail, head] = ends(only('east', 'west'))
    expect(tail[0]).toBeGreaterThan(head[0])
  })

  it('stands well apart from the line of the other direction', () => {
    expect(apart(middle(only('west', 'east')), middle(only('east', 'west')))).toBeGreaterThan(2)
  })

  it('stands apart from another line of the same direction in a lane of its own', () => {
    expect(apart(middle(only('west', 'east', 0)), middle(only('west', 'east', 1)))).toBeGreaterThan(0.7)
  })

  it('that are neighbours is a short arrow across their border', () => {
    const line = only('west', 'next')
    const [tail, head] = ends(line)
    expect(isInside(tail, 'west')).toBe(true)
    expect(isInside(head, 'next')).toBe(true)
    expect(apart(tail, head)).toBeCloseTo(1.8, 1)
    expect(apart(tail, shapeOf('west').point)).toBeGreaterThan(2)
    expect(apart(head, shapeOf('next').point)).toBeGreaterThan(2)
  })

  it('that are neighbours points the other way for the other direction', () => {
    const [tail, head] = ends(only('next', 'west'))
    expect(tail[0]).toBeGreaterThan(head[0])
  })
})

describe('a line between two cities', () => {
  it('runs from dot to dot', () => {
    expect(ends(only('city', 'port'))).toEqual([
      [0, 0],
      [10, 2],
    ])
  })

  it('is curved, so that it is not taken for a road', () => {
    const line = only('city', 'port')
    const straight: Position = [5, 1]
    expect(apart(middle(line), straight)).toBeGreaterThan(1)
  })
})

describe('a line with one end named', () => {
  it('goes out from the outline of an area, and has no second end', () => {
    const [curve] = curves(['west'], [])
    const [tail, head] = ends(curve ? lineOf(curve.bend) : [])
    expect(curve).toMatchObject({ from: 'west', to: null })
    expect(fromOutline(tail, 'west')).toBeLessThan(0.5)
    expect(isInside(head, 'west')).toBe(false)
  })

  it('arrives at the outline when only its destination is named', () => {
    const [curve] = curves([], ['east'])
    const [tail, head] = ends(curve ? lineOf(curve.bend) : [])
    expect(curve).toMatchObject({ from: null, to: 'east' })
    expect(fromOutline(head, 'east')).toBeLessThan(0.5)
    expect(isInside(tail, 'east')).toBe(false)
  })

  it('is short: it leads to no other place', () => {
    const [west, south, east, north] = bbox(lineString(lineOfFirst(curves(['city'], [])).map((p) => [...p])))
    expect(Math.hypot(east - west, north - south)).toBeLessThan(3)
  })

  it('begins on the dot of a city', () => {
    expect(lineOfFirst(curves(['city'], []))[0]).toEqual([0, 0])
  })

  it('two of one place stand apart', () => {
    const [first] = curves(['city'], [], 0)
    const [second] = curves(['city'], [], 1)
    expect(apart(first?.bend[2] as Position, second?.bend[2] as Position)).toBeGreaterThan(0.5)
  })
})

describe('a group at one end', () => {
  const names = (from: readonly string[], to: readonly string[]) =>
    curves(from, to).map((curve) => [curve.from, curve.to])

  it('is a fan when the other end has one place', () => {
    expect(names(['west', 'next'], ['port'])).toEqual([
      ['west', 'port'],
      ['next', 'port'],
    ])
    expect(names(['city'], ['west', 'east'])).toEqual([
      ['city', 'west'],
      ['city', 'east'],
    ])
  })

  it('facing another group pairs nobody: each member has a stub', () => {
    expect(names(['west', 'next'], ['east', 'north'])).toEqual([
      ['west', null],
      ['next', null],
      [null, 'east'],
      [null, 'north'],
    ])
  })

  it('whose other end is not named gives each member a stub', () => {
    expect(names(['west', 'next'], [])).toEqual([
      ['west', null],
      ['next', null],
    ])
  })

  it('a leg that names nothing draws nothing', () => {
    expect(names([], [])).toEqual([])
  })
})
