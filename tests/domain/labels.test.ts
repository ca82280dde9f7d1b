import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pixelAt, rectRound, touch } from '../../src/domain/boxes.ts'
import { type LabelCandidate, labelZooms, type PlacedMark, placeLabels } from '../../src/domain/labels.ts'
import { project } from '../../src/domain/mercator.ts'
import type { PlaceLabel } from '../../src/domain/model.ts'

const last = labelZooms.at(-1) as number

const candidate = (change: Partial<LabelCandidate>): LabelCandidate => ({
  id: 'one',
  style: 'country',
  point: [0, 15],
  rank: 2,
  names: ['Mali'],
  ...change,
})

/** The letters of a name, in pixels at a zoom: less than the room that the placing keeps. */
function letters({ id, point, style }: PlaceLabel, candidates: readonly LabelCandidate[], zoom: number) {
  const names = candidates.find((one) => one.id === id)?.names ?? []
  const [x, y] = project(point).map((share) => share * 512 * 2 ** zoom) as [number, number]
  const half = (Math.max(...names.map((name) => name.length)) * 6.5) / 2
  const middle = y + (style === 'city' ? 11 : 0)
  return { left: x - half, right: x + half, top: middle - 6, bottom: middle + 6 }
}

function overlapping(candidates: readonly LabelCandidate[]): readonly string[] {
  const placed = placeLabels(candidates)
  return labelZooms
    .filter((zoom) => zoom < last)
    .flatMap((zoom) => {
      const shown = placed.filter(({ minZoom }) => minZoom <= zoom)
      return shown.flatMap((a, index) =>
        shown.slice(index + 1).flatMap((b) => {
          const [one, other] = [letters(a, candidates, zoom), letters(b, candidates, zoom)]
          const touch =
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom
          return touch ? [`${a.id} and ${b.id} at ${zoom}`] : []
        }),
      )
    })
}

const anyCandidates = fc
  .array(
    fc.record({
      style: fc.constantFrom('country', 'city', 'region', 'territory'),
      point: fc.tuple(fc.integer({ min: -260, max: 250 }), fc.integer({ min: 30, max: 290 })),
      rank: fc.nat(3),
      name: fc.string({ minLength: 3, maxLength: 24 }),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(({ style, point: [x, y], rank, name }, index) =>
      candidate({ id: `l${index}`, style, rank, names: [name], point: [x / 10, y / 10] }),
    ),
  )

describe('labels', () => {
  it('that stand at a zoom never overlap there, nor at a later one', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        expect(overlapping(candidates)).toEqual([])
      }),
    )
  })

  it('all stand in the end, when each has a spot of its own', () => {
    const spot = ({ point: [x, y] }: LabelCandidate) => `${Math.round(x)} ${Math.round(y)}`
    const apart = anyCandidates.map((candidates) =>
      candidates
        .filter((one, index) => candidates.findIndex((other) => spot(other) === spot(one)) === index)
        .map((one) => ({ ...one, point: [Math.round(one.point[0]), Math.round(one.point[1])] as const })),
    )
    fc.assert(
      fc.property(apart, (candidates) => {
        expect(placeLabels(candidates)).toHaveLength(candidates.length)
      }),
    )
  })

  it('at one spot leave all but the first out', () => {
    const placed = placeLabels([candidate({ id: 'a' }), candidate({ id: 'b' })])
    expect(placed.map(({ id }) => id)).toEqual(['a'])
  })

  it('far apart stand from the first zoom', () => {
    const zooms = placeLabels([
      candidate({ id: 'a', point: [-20, 15] }),
      candidate({ id: 'b', point: [24, 5] }),
    ])
    expect(zooms.map(({ minZoom }) => minZoom)).toEqual([labelZooms[0], labelZooms[0]])
  })

  it('close together let the one of lower rank stand first', () => {
    const placed = placeLabels([
      candidate({ id: 'minor', rank: 3, point: [0.4, 15] }),
      candidate({ id: 'major', rank: 0 }),
    ])
    const zoomOf = (id: string) => placed.find((one) => one.id === id)?.minZoom ?? 0
    expect(zoomOf('major')).toBe(labelZooms[0])
    expect(zoomOf('minor')).toBeGreaterThan(zoomOf('major'))
  })

  it('keep room for the longest of their names, so that a change of language moves nothing', () => {
    const neighbour = candidate({ id: 'b', point: [8, 15], rank: 3 })
    const zoomBeside = (names: readonly string[]) =>
      placeLabels([candidate({ id: 'a', names }), neighbour]).find(({ id }) => id === 'b')?.minZoom ?? 0
    expect(zoomBeside(['Mali', 'République du Mali-Azawad'])).toBeGreaterThan(zoomBeside(['Mali', 'Mali']))
  })
})

describe('labels beside marks', () => {
  const [firstZoom, secondZoom] = labelZooms
  const city = candidate({ id: 'bamako', style: 'city', rank: 1, names: ['Bamako'] })
  /** A mark whose middle is so many pixels from the city's point, right and down, at every zoom. */
  const markAt = (place: string, right: number, down: number) => (zoom: number) => {
    const { x, y } = pixelAt(city.point, zoom)
    return [{ place, box: rectRound(x + right, y + down, 12, 12) }]
  }
  const from = (marksAt: (zoom: number) => readonly PlacedMark[], label = city) =>
    placeLabels([label], labelZooms, marksAt)[0]?.minZoom

  it('of a city wait until no mark of another place covers them', () => {
    const leaving = (zoom: number) => (zoom < 3 ? markAt('kati', 0, 11)(zoom) : [])
    expect(from(leaving)).toBe(3)
  })

  it('of a city do not wait for its own mark', () => {
    expect(from(markAt('bamako', 0, 11))).toBe(firstZoom)
  })

  it('of a city do not wait for a mark beside them', () => {
    expect(from(markAt('kati', 60, 11))).toBe(firstZoom)
    expect(from(markAt('kati', 0, 40))).toBe(firstZoom)
  })

  it('of a city wait also for a mark that would cover them at a later step', () => {
    const passing = (zoom: number) => (zoom === 3 ? markAt('kati', 0, 11)(zoom) : [])
    expect(from(passing)).toBe(3.5)
  })

  it('of a country wait for the marks of that step alone: they tell where everything else is', () => {
    const mali: LabelCandidate = { ...city, id: 'MLI', style: 'country' }
    const passing = (zoom: number) => (zoom === 3 ? markAt('kati', 0, 0)(zoom) : [])
    const leaving = (zoom: number) => (zoom === firstZoom ? markAt('kati', 0, 0)(zoom) : [])
    expect(from(passing, mali)).toBe(firstZoom)
    expect(from(leaving, mali)).toBe(secondZoom)
  })

  it('that a mark always covers are left out', () => {
    expect(from(markAt('kati', 0, 11))).toBeUndefined()
  })

  it('keep clear of them at every zoom at which they stand', () => {
    const anyMarks = fc.array(
      fc.tuple(fc.integer({ min: -260, max: 250 }), fc.integer({ min: 30, max: 290 })),
      {
        maxLength: 8,
      },
    )
    fc.assert(
      fc.property(anyCandidates, anyMarks, (candidates, positions) => {
        const marksAt = (zoom: number) =>
          positions.map(([longitude, latitude], index) => {
            const { x, y } = pixelAt([longitude / 10, latitude / 10], zoom)
            return { place: `m${index}`, box: rectRound(x, y, 13, 13) }
          })
        const placed = placeLabels(candidates, labelZooms, marksAt)
        const covered = placed
          .filter(({ style }) => style === 'city' || style === 'region')
          .flatMap((label) =>
            marksAt(label.minZoom).filter(({ box }) => touch(box, letters(label, candidates, label.minZoom))),
          )
        expect(covered).toEqual([])
      }),
    )
  })
})
