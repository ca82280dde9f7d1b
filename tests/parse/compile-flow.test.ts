import { describe, expect, it } from 'vitest'
import { lineOf } from '../../src/domain/bend.ts'
import { pixelAt } from '../../src/domain/boxes.ts'
import type { AtlasFlow, Curve } from '../../src/domain/model.ts'
import { readAtlas } from '../../src/parse/gate.ts'
import { goodFiles } from '../support/gate-fixture.ts'

interface RawLeg {
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/** The flows of the good files with the first of them put once for each of these legs. */
function flowsOf(...legs: readonly RawLeg[]): readonly AtlasFlow[] {
  const files = goodFiles()
  const [first, ...others] = files.json['flows.json'] as readonly object[]
  const flows = legs.map((leg, index) => ({ ...first, id: `leg-${index}`, legs: [leg] }))
  const json = { ...files.json, 'flows.json': [...flows, ...others] }
  const { ok, issues } = readAtlas({ ...files, json })
  expect(issues).toEqual([])
  return ok?.dataset.flows.filter(({ id }) => id.startsWith('leg-')) ?? []
}

const curvesOf = (flows: readonly AtlasFlow[]) =>
  flows.flatMap(({ legs }) => legs.flatMap(({ curves }) => curves))
const middleOf = ({ bend }: Curve) => {
  const line = lineOf(bend)
  return pixelAt(line[Math.floor(line.length / 2)] ?? [0, 0], 2.2)
}

function leastApart(curves: readonly Curve[]): number {
  const middles = curves.map(middleOf)
  const distances = middles.flatMap((a, index) =>
    middles.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
  )
  return Math.min(...distances)
}

const there = { from: ['MLI'], to: ['NER'] }

describe('lanes', () => {
  it('keep statements on the same two ends apart, so that each can be chosen on a small phone', () => {
    expect(leastApart(curvesOf(flowsOf(...Array.from({ length: 6 }, () => there))))).toBeGreaterThan(4)
  })

  it('keep stubs at one end apart', () => {
    const stub = { from: ['MLI'], to: [] }
    expect(leastApart(curvesOf(flowsOf(stub, stub, stub)))).toBeGreaterThan(4)
  })

  it('keep statements between different places apart where they cross at their middles', () => {
    const pairs = [
      there,
      { from: ['bamako'], to: ['NER'] },
      { from: ['MLI'], to: ['sahel'] },
      { from: ['sahel'], to: ['NER'] },
    ]
    expect(leastApart(curvesOf(flowsOf(...pairs)))).toBeGreaterThan(4)
  })

  it('leave the first statement where it would be without the others', () => {
    const [alone] = curvesOf(flowsOf(there))
    const [first] = curvesOf(flowsOf(there, there, there))
    expect(first).toEqual(alone)
  })

  it('give the same record the same line whenever the data is compiled', () => {
    const legs = Array.from({ length: 4 }, () => there)
    expect(curvesOf(flowsOf(...legs))).toEqual(curvesOf(flowsOf(...legs)))
  })

  it('draw every statement even when no lane is clear any more', () => {
    expect(curvesOf(flowsOf(...Array.from({ length: 20 }, () => there)))).toHaveLength(20)
  })
})
