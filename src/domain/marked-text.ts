import type { Run } from './links.ts'
import { passagesOf } from './passages.ts'

/** A stretch of one paragraph. */
export interface MarkedPiece {
  /** Where it begins in the whole text, in UTF-16 code units. */
  readonly start: number
  readonly text: string
  readonly isMarked: boolean
  /** Whether it is said to state nothing of a record. */
  readonly isLeftOut: boolean
  /** Numbers of the records whose passage ends here. */
  readonly numbers: readonly number[]
}

export interface MarkedText {
  /** Lines of the text that are not empty, in order. */
  readonly paragraphs: readonly (readonly MarkedPiece[])[]
  /** Records in the order in which the text first speaks of them: the first has the number 1. */
  readonly records: readonly string[]
}

/** A text for paper: each marked passage is followed by the numbers of the records that rest on it. */
export function markedText(text: string, runs: readonly Run[]): MarkedText {
  const passages = passagesOf(runs)
  const records = [...new Set(passages.flatMap((passage) => passage.records))]
  const numbersAfter = new Map(
    passages.map(({ end, records: named }) => [
      end - 1,
      named.map((id) => records.indexOf(id) + 1).sort((a, b) => a - b),
    ]),
  )
  const paragraphs: MarkedPiece[][] = [[]]
  for (const [index, run] of runs.entries()) {
    const lines = text.slice(run.start, run.end).split('\n')
    const last = lines.findLastIndex((line) => line.trim() !== '')
    let start = run.start
    for (const [at, line] of lines.entries()) {
      if (at > 0) paragraphs.push([])
      if (line !== '') {
        paragraphs.at(-1)?.push({
          start,
          text: line,
          isMarked: run.marks.length > 0,
          isLeftOut: run.leftOut !== null,
          numbers: at === last ? (numbersAfter.get(index) ?? []) : [],
        })
      }
      start += line.length + 1
    }
  }
  return {
    paragraphs: paragraphs.filter((pieces) => pieces.some((piece) => piece.text.trim() !== '')),
    records,
  }
}
