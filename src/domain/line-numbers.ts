import { boxGrid, type PixelRect, pixelAt, rectRound } from './boxes.ts'
import type { Position } from './model.ts'

export interface NumberedLine {
  readonly id: string
  readonly line: readonly Position[]
  /** What is written on it. */
  readonly text: string
  /** It says how many statements the line stands for. */
  readonly isCount: boolean
}

/** A line that stands for several says so, whoever else goes without. */
const countsFirst = (a: NumberedLine, b: NumberedLine) => Number(b.isCount) - Number(a.isCount)

/** Shares of the way along a line at which its number may stand, the best first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const

/**
 * Where the numbers of lines stand at a zoom: at their middle, or as near to it as the marks in `taken` and the
 * numbers before them leave room; a line without room goes without.
 */
export function numbersAt(
  lines: readonly NumberedLine[],
  taken: readonly PixelRect[],
  zoom: number,
): readonly { readonly id: string; readonly position: Position }[] {
  const boxes = boxGrid(taken)
  return [...lines].sort(countsFirst).flatMap(({ id, line, text }) => {
    for (const share of shares) {
      const position = line[Math.round((line.length - 1) * share)]
      if (!position) return []
      const { x, y } = pixelAt(position, zoom)
      const box = rectRound(x, y, 3 + 3.5 * text.length, 7)
      if (boxes.touches(box)) continue
      boxes.add(box)
      return [{ id, position }]
    }
    return []
  })
}
