import type { Quote } from './model.ts'

export type QuoteMatch =
  | { readonly kind: 'found'; readonly start: number; readonly end: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'repeated'; readonly count: number }

/**
 * Where a quote stands in its text: prefix, exact and suffix joined, found exactly once, to the byte.
 * `start` and `end` are those of `exact`, in UTF-16 code units, end exclusive. Occurrences that
 * overlap count. An empty `exact` is missing.
 *
 * No fuzzy search: a tool that silently re-anchors to a look-alike sentence lies.
 */
export function matchQuote(text: string, quote: Quote): QuoteMatch {
  if (quote.exact === '') return { kind: 'missing' }
  const whole = quote.prefix + quote.exact + quote.suffix
  const first = text.indexOf(whole)
  if (first < 0) return { kind: 'missing' }
  let count = 1
  for (let at = text.indexOf(whole, first + 1); at >= 0; at = text.indexOf(whole, at + 1)) count += 1
  if (count > 1) return { kind: 'repeated', count }
  const start = first + quote.prefix.length
  return { kind: 'found', start, end: start + quote.exact.length }
}
