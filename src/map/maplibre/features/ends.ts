import type { Feature } from 'geojson'
import type { LineMark, StopMark } from '../../../domain/drawing-marks.ts'
import type { Position } from '../../../domain/model.ts'
import { bearing, directionNear } from '../../direction.ts'
import { isFine, mannerOf } from '../../manner.ts'
import { type EndImage, endImageName } from '../images/ends.ts'
import { pointFeature } from './collection.ts'

/** Arrow heads at named heads; rings at ends that the source does not name and at heads of undated statements. */
export function headFeatures(lines: readonly LineMark[]): readonly Feature[] {
  return lines.flatMap((line) => {
    const [head, beforeHead] = [line.line.at(-1), line.line.at(-2)]
    const [tail, afterTail] = line.line
    if (!head || !beforeHead || !tail || !afterTail) return []
    const end = (form: EndImage['form'], at: Position, turn: number) => endFeature(line, form, at, turn)
    const turn = bearing(beforeHead, head)
    return [
      ...(line.fades === 'tail' ? [end('ring', tail, bearing(tail, afterTail))] : []),
      ...(line.undated && line.fades !== 'head' ? [end('bead', head, turn)] : []),
      line.fades === 'head' ? end('ring', head, turn) : end('arrow', head, turn),
    ]
  })
}

/** A bar across the line of its record where that passes closest; upright where the record has no line. */
export function stopFeatures(stops: readonly StopMark[], lines: readonly LineMark[]): readonly Feature[] {
  return stops.map((stop) => {
    const own = lines.filter((line) => line.records.includes(stop.record))
    const image: EndImage = {
      form: 'bar',
      family: own[0]?.family ?? null,
      manner: 'single',
      strong: false,
      fine: false,
    }
    return pointFeature(stop.position, {
      records: stop.record,
      state: stop.state,
      image: endImageName(image),
      turn: directionNear(stop.position, own),
    })
  })
}

function endFeature(line: LineMark, form: EndImage['form'], at: Position, turn: number): Feature {
  const image: EndImage = {
    form,
    family: line.family,
    manner: mannerOf(line),
    strong: line.state === 'strong',
    fine: isFine(line),
  }
  return pointFeature(at, {
    records: line.records.join(' '),
    state: line.state,
    image: endImageName(image),
    turn,
  })
}
