import type { LineMark } from '../domain/drawing-marks.ts'

/** Which of `flowWidths` a line is drawn with. */
export const mannerOf = (line: Pick<LineMark, 'family' | 'single'>) =>
  line.family === 'threat' ? 'threat' : line.single ? 'single' : 'standing'

/** One of too many lines; the one that is looked at is drawn whole. */
export const isFine = (line: Pick<LineMark, 'fine' | 'state'>) => line.fine && line.state !== 'strong'

/** Opacity at a share of the way from the named end to the one that is not: whole at first, then to nothing. */
export function opacityAt(share: number): number {
  const from = 0.3
  return share <= from ? 1 : Math.round((1 - (share - from) / (1 - from)) * 100) / 100
}
