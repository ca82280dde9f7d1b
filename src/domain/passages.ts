import { unique } from './collections.ts'
import type { Run } from './links.ts'

/** Neighbouring quoted runs that share a claim: what is chosen at once, and has one button. */
export interface Passage {
  /** Indices into the list of runs, end exclusive. */
  readonly first: number
  readonly end: number
  readonly records: readonly string[]
}

export function passagesOf(runs: readonly Run[]): readonly Passage[] {
  const passages: Passage[] = []
  for (const [index, run] of runs.entries()) {
    if (run.marks.length === 0) continue
    const last = passages.at(-1)
    const isJoined = last?.end === index && shareClaim(runs[index - 1], run)
    const records = unique([...(isJoined ? last.records : []), ...run.marks.map((mark) => mark.record)])
    if (isJoined) passages[passages.length - 1] = { ...last, end: index + 1, records }
    else passages.push({ first: index, end: index + 1, records })
  }
  return passages
}

function shareClaim(before: Run | undefined, after: Run): boolean {
  return after.marks.some((mark) =>
    before?.marks.some((other) => other.record === mark.record && other.claim === mark.claim),
  )
}
