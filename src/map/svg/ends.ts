import type { LineMark } from '../../domain/drawing-marks.ts'
import { isFine, mannerOf } from '../manner.ts'
import { arrowReach, arrowStretch, beadBack } from '../measures.ts'
import { familyColour, variable } from '../palette.ts'
import { arrowHead, fineEnds, openRing } from '../symbols.ts'
import type { Plane } from './plane.ts'
import { at, zoomsOf } from './symbol.ts'
import { type Tag, tag } from './tag.ts'

/** Arrow heads at named ends, rings at ends that are not named and on statements without a date of their own. */
export function endsOf(line: LineMark, plane: Plane): readonly Tag[] {
  const [head, beforeHead] = [line.line.at(-1), line.line.at(-2)]
  const tail = line.line[0]
  if (!head || !beforeHead || !tail) return []
  const attributes = {
    class: `end ${line.state}`,
    'data-record': line.records.join(' '),
    ...zoomsOf(line.zooms),
  }
  const turn = plane.bearing(beforeHead, head)
  const size = isFine(line) ? fineEnds : 1
  const ring = (back: number) => turned(turn, `scale(${size}) translate(${-back} 0)`, ringOf(line))
  return [
    ...(line.fades === 'tail' ? [at(tail, plane, attributes, ring(0))] : []),
    ...(line.undated && line.fades !== 'head' ? [at(head, plane, attributes, ring(beadBack))] : []),
    at(head, plane, attributes, line.fades === 'head' ? ring(0) : arrowOf(line, turn, size)),
  ]
}

function arrowOf(line: LineMark, turn: number, size: number): Tag {
  const manner = mannerOf(line)
  const colour = variable(familyColour(line.family))
  const [along, across] = arrowStretch[manner]
  const edges = 'M-11-5.5L0 0L-11 5.5'
  const edge = (width: number, paint: string) =>
    tag('path', { d: edges, fill: 'none', stroke: paint, 'stroke-width': width })
  return turned(
    turn,
    `translate(${arrowReach} 0) scale(${along * size} ${across * size})`,
    ...(line.state === 'strong' ? [edge(7.5, variable('focus'))] : []),
    edge(3.6, variable('halo')),
    manner === 'single'
      ? tag('path', { d: arrowHead, fill: variable('halo'), stroke: colour, 'stroke-width': 1.2 })
      : tag('path', { d: arrowHead, fill: colour }),
  )
}

function ringOf(line: LineMark): Tag {
  const stroke = (width: number, paint: string) =>
    tag('path', { d: openRing, fill: variable('halo'), stroke: paint, 'stroke-width': width })
  return tag(
    'g',
    {},
    ...(line.state === 'strong' ? [stroke(8, variable('focus'))] : []),
    stroke(4.4, variable('halo')),
    stroke(1.8, variable(familyColour(line.family))),
  )
}

const turned = (turn: number, move: string, ...children: readonly Tag[]) =>
  tag('g', { transform: `rotate(${turn}) ${move}` }, ...children)
