import { lineOf } from '../domain/bend.ts'
import { pixelAt } from '../domain/boxes.ts'
import { curvesOf, type Shape } from '../domain/flow-line.ts'
import { gradeOf, gradeOfLeg } from '../domain/grade.ts'
import type { AtlasFlow, Curve, Place, Span } from '../domain/model.ts'
import { latestAsOf, sourcesOf, tierOf, timingOf } from './compile-timing.ts'
import { outerRings } from './geometry.ts'
import type { RawAtlas } from './raw-atlas.ts'

/** Flows with their grade derived and their curves computed. */
export function compileFlows(
  raw: RawAtlas,
  places: Readonly<Record<string, Place>>,
  axis: Span,
): readonly AtlasFlow[] {
  const shapeOf = shapes(raw, places)
  const inLane = lanes()
  return raw.flows.records.map((flow) => {
    const { title: _title, summary: _summary, caveat, claims, ...kept } = flow
    const sources = sourcesOf(claims, raw)
    return {
      record: 'flow',
      ...kept,
      legs: flow.legs.map((leg) => ({
        ...leg,
        grade: gradeOfLeg(leg, flow.area),
        curves: inLane((lane) => curvesOf(leg.from, leg.to, shapeOf, lane)),
      })),
      when: timingOf(flow, raw, axis),
      asOf: latestAsOf(sources),
      grade: gradeOf(flow.legs, flow.area),
      hasCaveat: caveat !== null,
      sources: sources.map(({ id }) => id),
      tier: tierOf(sources),
    }
  })
}

/** Lanes in the order in which they are tried. */
const laneOrder = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6]
/** Pixels between the middles of two lines, at the zoom of the home view on a small phone. */
const roomBetweenLines = 4.2
const smallestHomeZoom = 2.2

/**
 * Gives the curves of each leg in the first lane whose middles stand clear of those of all legs before it; if none
 * is clear, in the one with most room.
 */
function lanes(): (curvesIn: (lane: number) => readonly Curve[]) => readonly Curve[] {
  const used: { readonly x: number; readonly y: number }[] = []
  const middlesOf = (curves: readonly Curve[]) =>
    curves.flatMap(({ bend }) => {
      const line = lineOf(bend)
      const middle = line[Math.floor(line.length / 2)]
      return middle ? [pixelAt(middle, smallestHomeZoom)] : []
    })
  const roomOf = (curves: readonly Curve[]) => {
    const middles = middlesOf(curves)
    return Math.min(
      ...middles.flatMap((a, index) =>
        [...used, ...middles.slice(0, index)].map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
      ),
    )
  }
  return (curvesIn) => {
    let best: readonly Curve[] = []
    let most = -1
    for (const lane of laneOrder) {
      const curves = curvesIn(lane)
      const room = roomOf(curves)
      if (room > most) [best, most] = [curves, room]
      if (room >= roomBetweenLines) break
    }
    used.push(...middlesOf(best))
    return best
  }
}

function shapes(raw: RawAtlas, places: Readonly<Record<string, Place>>): (id: string) => Shape {
  const outlines = new Map(
    [...raw.world.records, ...raw.countries.records].map(({ id, geometry }) => [id, geometry]),
  )
  return (id) => {
    const place = places[id]
    if (!place) throw new Error(`A flow names the place "${id}", which is none, and the gate let it through.`)
    if (place.kind === 'country')
      return { kind: 'outline', point: place.point, rings: outerRings(outlines.get(id)) }
    return place.extent
      ? { kind: 'outline', point: place.point, rings: [place.extent] }
      : { kind: 'point', point: place.point }
  }
}
