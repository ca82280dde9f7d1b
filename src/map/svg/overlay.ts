import type { AreaMark, Drawing, LineMark } from '../../domain/drawing.ts'
import type { Position } from '../../domain/model.ts'
import { familyColour } from '../palette.ts'
import { flowWidths } from '../symbols.ts'
import type { Plane } from './plane.ts'
import { type Tag, tag } from './tag.ts'

type ExtentOf = (place: string) => readonly Position[] | null

/** Countries that take part; under the ground's lines. */
export function tintsOf(drawing: Drawing, idPrefix: string): Tag {
  const taking = drawing.countries.filter((country) => country.takesPart > 0)
  return tag(
    'g',
    { class: 'tints' },
    ...taking.map((country) =>
      tag('use', { href: `#${idPrefix}${country.id}`, class: `tint ${country.state}` }),
    ),
  )
}

/** Areas, the selected event's countries and ties, and flow lines; over the ground's lines. */
export function strokesOf(drawing: Drawing, plane: Plane, idPrefix: string, extentOf: ExtentOf): Tag {
  const outlined = drawing.countries.filter((country) => country.outlined)
  return tag(
    'g',
    { class: 'strokes' },
    ...drawing.areas.map((area) => areaOf(area, plane, idPrefix, extentOf)),
    ...outlined.map((country) => tag('use', { href: `#${idPrefix}${country.id}`, class: 'outlined' })),
    ...drawing.ties.map((tie) => tag('path', { class: 'tie', d: plane.path([tie.line], false) })),
    ...drawing.lines.map((line) => lineOf(line, plane)),
  )
}

/** One hatch for each family, light enough to read a name over. */
export function hatchesOf(families: readonly AreaMark['family'][]): Tag {
  return tag(
    'defs',
    {},
    ...families.map((family) =>
      tag(
        'pattern',
        { id: `hatch-${family ?? 'several'}`, width: 24, height: 24, patternUnits: 'userSpaceOnUse' },
        tag('path', {
          d: 'M-6 6L6-6M0 24L24 0M18 30L30 18',
          stroke: variable(familyColour(family)),
          'stroke-width': 1.6,
          'stroke-opacity': 0.34,
        }),
      ),
    ),
  )
}

export const variable = (colour: string) => `var(--map-${colour})`

function areaOf(area: AreaMark, plane: Plane, idPrefix: string, extentOf: ExtentOf): Tag {
  const records = area.goods.map((good) => good.record).join(' ')
  const colour = variable(familyColour(area.family))
  const common = { 'data-record': records, 'data-place': area.place }
  if (area.extent === 'country') {
    return tag('use', {
      ...common,
      href: `#${idPrefix}${area.place}`,
      class: `area ${area.state}`,
      stroke: colour,
      fill: `url(#hatch-${area.family ?? 'several'})`,
    })
  }
  const extent = extentOf(area.place)
  const d = extent ? plane.path([extent], true) : ''
  return tag(
    'g',
    { ...common, class: `region ${area.state}`, stroke: colour, fill: 'none' },
    ...[18, 12, 6].map((width) => tag('path', { d, 'stroke-width': width, 'stroke-opacity': 0.09 })),
  )
}

function lineOf(line: LineMark, plane: Plane): Tag {
  const colour = variable(familyColour(line.family))
  const d = plane.path([line.line], false)
  const stroke = (name: string, width: number, paint: string) =>
    tag('path', { class: name, d, stroke: paint, 'stroke-width': width })
  const group = (...strokes: readonly Tag[]) =>
    tag('g', { class: `flow ${line.state}`, 'data-record': line.record, 'data-line': line.id }, ...strokes)
  if (line.fades) return group(...fadingOf(line, plane, colour))
  if (line.family === 'threat' && !line.single) {
    const { halo, colour: outer, core, middle } = flowWidths.threat
    return group(
      stroke('halo', halo, variable('halo')),
      stroke('edge', outer, colour),
      stroke('core', core, variable('halo')),
      stroke('middle', middle, colour),
    )
  }
  const { halo, colour: outer, core } = flowWidths[line.single ? 'single' : 'standing']
  return group(
    stroke('halo', halo, variable('halo')),
    stroke('edge', outer, colour),
    ...(core > 0 ? [stroke('core', core, variable('halo'))] : []),
  )
}

/** Pieces of falling opacity: the end that the source does not name fades into nothing. */
function fadingOf(line: LineMark, plane: Plane, colour: string): readonly Tag[] {
  const pieces = 8
  const size = Math.max(1, Math.floor((line.line.length - 1) / pieces))
  return Array.from({ length: pieces }, (_, index) => {
    const piece = line.line.slice(index * size, index === pieces - 1 ? undefined : (index + 1) * size + 1)
    const solid = line.fades === 'head' ? 1 - index / pieces : (index + 1) / pieces
    return tag('path', {
      class: 'edge',
      d: plane.path([piece], false),
      stroke: colour,
      'stroke-width': flowWidths.standing.colour,
      'stroke-opacity': Number(solid.toFixed(2)),
    })
  })
}
