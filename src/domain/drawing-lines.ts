import { lineOf } from './bend.ts'
import { pixelAt } from './boxes.ts'
import { onlyOr, unique } from './collections.ts'
import { familyOf } from './drawing-flows.ts'
import type { LineMark } from './drawing-marks.ts'
import type { AtlasFlow, Curve, Dataset } from './model.ts'
import { everyZoom, mapSteps, rangesOf, type ZoomRange } from './zooms.ts'

/** More lines than this at once are grouped by the pair of their ends, with a count. */
export const mostLines = 60

/** A line before anybody looks at it. */
export type Line = Omit<LineMark, 'state'> & { readonly from: string | null; readonly to: string | null }

/** The curves of the flows on show, leg by leg; of too many, one for each pair of ends. */
export function linesOf(dataset: Dataset, flows: readonly AtlasFlow[]): readonly Line[] {
  const lines = flows.flatMap((flow) => curvesOfFlow(dataset, flow))
  return lines.length > mostLines ? groupedByPair(lines).map((line) => ({ ...line, fine: true })) : lines
}

export function groupedByPair(lines: readonly Line[]): readonly Line[] {
  const pairs = new Map<string, Line[]>()
  for (const line of lines) {
    const pair = `${line.from ?? ''}>${line.to ?? ''}`
    const known = pairs.get(pair)
    if (known) known.push(line)
    else pairs.set(pair, [line])
  }
  return [...pairs.values()].flatMap(joined)
}

/**
 * One line for those whose middles are less than `room` pixels apart, step by step: on a map of the world even
 * lines between different places lie on each other.
 */
export function bundled(lines: readonly Line[], steps: readonly number[], room: number): readonly Line[] {
  const found = steps.map((step) => bundlesAt(lines, step, room))
  return rangesOf(steps, found, (members) => members.map(({ id }) => id).join(' ')).flatMap(
    ({ value, zooms }) => joined(value).map((line) => ({ ...line, zooms })),
  )
}

function bundlesAt(lines: readonly Line[], zoom: number, room: number): readonly (readonly Line[])[] {
  const bundles: { readonly x: number; readonly y: number; readonly members: Line[] }[] = []
  for (const line of lines) {
    const middle = line.line[Math.floor(line.line.length / 2)]
    if (!middle) continue
    const { x, y } = pixelAt(middle, zoom)
    const near = bundles.find((bundle) => Math.hypot(bundle.x - x, bundle.y - y) < room)
    if (near) near.members.push(line)
    else bundles.push({ x, y, members: [line] })
  }
  return bundles.map(({ members }) => members)
}

/** One line on the way of the first, for the statements of all. */
function joined(lines: readonly Line[]): readonly Line[] {
  const [first] = lines
  if (!first) return []
  return [
    {
      ...first,
      records: unique(lines.flatMap(({ records }) => records)),
      family: onlyOr(unique(lines.map(({ family }) => family)), null),
      single: lines.every(({ single }) => single),
      undated: lines.every(({ undated }) => undated),
    },
  ]
}

/** The curves of a flow, leg by leg. */
export function curvesOfFlow(
  dataset: Dataset,
  flow: AtlasFlow,
  zooms: ZoomRange = everyZoom(mapSteps),
): readonly Line[] {
  return flow.legs.flatMap((leg, legIndex) =>
    leg.curves.map((curve, curveIndex) => ({
      id: `${flow.id}/${legIndex}/${curveIndex}`,
      records: [flow.id],
      from: curve.from,
      to: curve.to,
      family: familyOf(dataset, flow.theme),
      grade: leg.grade,
      single: flow.statement === 'single-case',
      undated: flow.when === null,
      line: lineOf(curve.bend),
      bend: curve.bend,
      fine: false,
      fades: fadesOf(curve),
      zooms,
    })),
  )
}

function fadesOf(curve: Curve): 'tail' | 'head' | null {
  if (curve.from === null) return 'tail'
  return curve.to === null ? 'head' : null
}
