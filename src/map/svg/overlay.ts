import type { AreaMark, Drawing, LineMark } from '../../domain/drawing-marks.ts'
import type { Position } from '../../domain/model.ts'
import { isFine, mannerOf, opacityAt } from '../manner.ts'
import { areaWidths, hatch, regionHatchOpacity, softEdges } from '../measures.ts'
import { familyColour, variable } from '../palette.ts'
import { fineShare, flowWidths } from '../symbols.ts'
import type { Plane } from './plane.ts'
import { zoomsOf } from './symbol.ts'
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

/** MapLibre draws a pattern up to twice as large between whole zooms; this is what it has at home on a laptop. */
export const hatchGrowth = 1.8

/** One hatch for each family, rising to the right, in pixels: its lines lie in a layer that does not scale. */
export function hatchesOf(families: readonly AreaMark['family'][], plane: Plane, idPrefix: string): Tag {
  const size = hatch.pitch * hatchGrowth * plane.unitsPerPixel
  return tag(
    'defs',
    {},
    ...families.map((family) =>
      tag(
        'pattern',
        { id: hatchId(family, idPrefix), width: size, height: size, patternUnits: 'userSpaceOnUse' },
        tag('path', {
          d: `M0 ${size}L${size} 0M${-size / 4} ${size / 4}L${size / 4} ${-size / 4}M${size * 0.75} ${size * 1.25}L${size * 1.25} ${size * 0.75}`,
          stroke: variable(familyColour(family)),
          'stroke-width': hatch.width * plane.unitsPerPixel,
          'stroke-opacity': hatch.opacity,
        }),
      ),
    ),
  )
}

const hatchId = (family: AreaMark['family'], idPrefix: string) => `${idPrefix}hatch-${family ?? 'several'}`

function areaOf(area: AreaMark, plane: Plane, idPrefix: string, extentOf: ExtentOf): Tag {
  const colour = variable(familyColour(area.family))
  const fill = `url(#${hatchId(area.family, idPrefix)})`
  const isStrong = area.state === 'strong'
  const group = (name: string, ...children: readonly Tag[]) =>
    tag(
      'g',
      {
        class: `${name} ${area.state}`,
        'data-record': area.records.join(' '),
        'data-place': area.place,
      },
      ...children,
    )
  if (area.extent === 'country') {
    const href = `#${idPrefix}${area.place}`
    const width = (kind: 'halo' | 'line') => areaWidths[kind][isStrong ? 'strong' : 'plain']
    return group(
      'area',
      tag('use', { href, fill, 'pointer-events': 'none' }),
      tag('use', {
        href,
        fill: 'none',
        stroke: variable('halo'),
        'stroke-opacity': 0.75,
        'stroke-width': width('halo'),
      }),
      tag('use', { href, fill: 'none', stroke: colour, 'stroke-width': width('line') }),
    )
  }
  const extent = extentOf(area.place)
  const d = extent ? plane.path([extent], true) : ''
  return group(
    'region',
    ...(area.goods.length > 0
      ? [tag('path', { d, fill, 'fill-opacity': regionHatchOpacity, 'pointer-events': 'none' })]
      : []),
    ...softEdges.map(([width, opacity]) =>
      tag('path', {
        d,
        fill: 'none',
        stroke: colour,
        'stroke-width': width + (isStrong ? 3 : 0),
        'stroke-opacity': opacity,
      }),
    ),
  )
}

function lineOf(line: LineMark, plane: Plane): Tag {
  const colour = variable(familyColour(line.family))
  const manner = mannerOf(line)
  const wider = line.state === 'strong' ? 1.2 : 0
  const pieces = line.fades ? fadingPieces(line, plane) : [{ d: plane.bend(line.bend), opacity: 1 }]
  const strokes = pieces.flatMap(({ d, opacity }) => {
    const stroke = (width: number, paint: string) =>
      tag('path', {
        d,
        stroke: paint,
        'stroke-width': width,
        'stroke-opacity': opacity === 1 ? null : opacity,
      })
    const widths = flowWidths[manner]
    const share = isFine(line) ? fineShare : 1
    return [
      ...(line.state === 'strong' ? [stroke(widths.halo + 4, variable('focus'))] : []),
      stroke(widths.halo * share, variable('halo')),
      stroke(widths.colour * share + wider, colour),
      ...(widths.core > 0 ? [stroke(widths.core * share + wider, variable('halo'))] : []),
      ...('middle' in widths ? [stroke(widths.middle * share + wider, colour)] : []),
    ]
  })
  return tag(
    'g',
    {
      class: `flow ${line.state}`,
      'data-record': line.records.join(' '),
      'data-line': line.id,
      ...zoomsOf(line.zooms),
    },
    ...strokes,
  )
}

/** Steps of falling opacity: the end that the source does not name fades into nothing. */
function fadingPieces({ line, fades }: LineMark, plane: Plane) {
  return Array.from({ length: fadeSteps }, (_, index) => {
    const share = (step: number) => Math.round((step / fadeSteps) * (line.length - 1))
    const along = (index + 0.5) / fadeSteps
    return {
      d: plane.path([line.slice(share(index), share(index + 1) + 1)], false),
      opacity: opacityAt(fades === 'tail' ? 1 - along : along),
    }
  })
}

const fadeSteps = 8
