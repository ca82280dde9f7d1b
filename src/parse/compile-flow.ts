import { curvesOf, type Shape } from '../domain/flow-line.ts'
import { gradeOf, gradeOfLeg } from '../domain/grade.ts'
import type { AtlasFlow, Place, Span } from '../domain/model.ts'
import { latestAsOf, sourcesOf, tierOf, timingOf } from './compile-timing.ts'
import { outerRings } from './geometry.ts'
import type { RawAtlas } from './raw-atlas.ts'
import type { RawFlow } from './schema/flow.ts'

type RawLeg = RawFlow['legs'][number]

/** Flows with their grade derived and their curves computed. */
export function compileFlows(
  raw: RawAtlas,
  places: Readonly<Record<string, Place>>,
  axis: Span,
): readonly AtlasFlow[] {
  const shapeOf = shapes(raw, places)
  const laneOf = lanes()
  return raw.flows.records.map((flow) => {
    const { title: _title, summary: _summary, caveat, claims, ...kept } = flow
    const sources = sourcesOf(claims, raw)
    return {
      record: 'flow',
      ...kept,
      legs: flow.legs.map((leg) => ({
        ...leg,
        grade: gradeOfLeg(leg, flow.area),
        curves: curvesOf(leg.from, leg.to, shapeOf, laneOf(leg)),
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

/** How many earlier legs already run between the same two ends, so that parallel lines stand apart. */
function lanes(): (leg: RawLeg) => number {
  const used = new Map<string, number>()
  return (leg) => {
    const froms = leg.from.length > 0 ? leg.from : ['']
    const tos = leg.to.length > 0 ? leg.to : ['']
    const pairs = froms.flatMap((from) => tos.map((to) => `${from} ${to}`))
    const lane = Math.max(...pairs.map((pair) => used.get(pair) ?? 0))
    for (const pair of pairs) used.set(pair, lane + 1)
    return lane
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
