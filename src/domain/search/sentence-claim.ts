import type { Evidence, TextRange } from '../model.ts'

/** Where a sentence of a text is opened: a record, and its claim. */
export interface SentenceClaim {
  readonly record: string
  readonly claim: string
  /** Whether the claim quotes some of the sentence; else it is the nearest one in the same text. */
  readonly holds: boolean
}

/**
 * The claim that quotes most of a sentence; of two alike the one that quotes least beside it. A sentence that no
 * claim quotes states nothing of a record: then the nearest claim of its text. Null where nothing rests on the text.
 */
export function claimOfSentence(
  evidence: Evidence,
  source: string,
  sentence: TextRange,
): SentenceClaim | null {
  const quoted = Object.entries(evidence.claims).flatMap(([record, claims]) =>
    claims.flatMap((claim) =>
      claim.source === source && claim.quote ? [{ record, claim: claim.id, at: claim.quote.at }] : [],
    ),
  )
  const [best] = quoted
    .map((one) => ({ ...one, shared: shared(one.at, sentence) }))
    .sort((a, b) => b.shared - a.shared || a.at.end - a.at.start - (b.at.end - b.at.start))
  return best ? { record: best.record, claim: best.claim, holds: best.shared > 0 } : null
}

/** How much of the sentence a quote holds; below zero how far it is away. */
function shared(quote: TextRange, sentence: TextRange): number {
  return Math.min(quote.end, sentence.end) - Math.max(quote.start, sentence.start)
}
