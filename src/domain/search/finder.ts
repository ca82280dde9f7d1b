import type { HitKind, SentencePlace } from './documents.ts'
import type { Marked } from './excerpt.ts'

/** One thing to open, as the list under the search field shows it. */
export interface Suggestion {
  readonly kind: HitKind
  readonly id: string
  /** Its name or title in the language on show, or the sentence. */
  readonly title: Marked
  /** Where the words stand, if not in the title. */
  readonly excerpt: Marked | null
  /** Of a sentence: where it stands. */
  readonly at: SentencePlace | null
}

/** Answers queries. Made once, when the reader first searches. */
export interface Finder {
  /** Ids of the records that hold all words of a query in any language, the most fitting first. */
  readonly records: (query: string) => readonly string[]
  /** The most fitting things of each kind, in the order of `hitKinds`. */
  readonly suggest: (query: string, language: string) => readonly Suggestion[]
}
