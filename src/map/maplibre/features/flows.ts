import type { Feature } from 'geojson'
import type { LineMark } from '../../../domain/drawing-marks.ts'
import type { Position } from '../../../domain/model.ts'
import { isFine, mannerOf, opacityAt } from '../../manner.ts'
import { lineFeature } from './collection.ts'

/** A line whose ends are both named is one feature; one that fades is many short ones, each paler. */
export function flowFeatures(lines: readonly LineMark[]): readonly Feature[] {
  return lines.flatMap((line) => {
    const properties = {
      records: line.records.join(' '),
      family: line.family ?? 'several',
      manner: mannerOf(line),
      fine: isFine(line),
      state: line.state,
    }
    if (line.fades === null) return [lineFeature(line.line, { ...properties, opacity: 1 })]
    return stepsOf(line.line).map((step, index, steps) => {
      const along = (index + 0.5) / steps.length
      return lineFeature(step, {
        ...properties,
        opacity: opacityAt(line.fades === 'tail' ? 1 - along : along),
      })
    })
  })
}

function stepsOf(line: readonly Position[]): readonly (readonly Position[])[] {
  return line.slice(1).map((position, index) => [line[index] ?? position, position])
}
