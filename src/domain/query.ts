/** Characters of a query that are heeded, as the reader counts them. */
export const longestQuery = 200

/** What was typed or linked to, made fit to be asked for, kept and shown. */
export interface Query {
  /** Null where there is nothing to ask for. */
  readonly text: string | null
  /** Whether more was written than is heeded. */
  readonly isCut: boolean
}

/** Plain words: no control or broken characters, one space between words, none around, at most `longestQuery` long. */
export function queryOf(written: string): Query {
  // What is looked at is cut first, so that a whole book pasted in costs no more than a page of it.
  const words = written
    .slice(0, longestQuery * 10)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '')
    .trim()
  const heeded = [...words].slice(0, longestQuery).join('').trim()
  const isCut = heeded !== words || written.length > longestQuery * 10
  return { text: heeded === '' ? null : heeded, isCut }
}
