import type { FacetCounts } from '../../domain/facet-counts.ts'

/** A value with its name, and what of the name a search compares. In the order of names, or of the facet. */
export interface NamedValue {
  readonly value: string
  readonly name: string
  readonly found: string
}

interface Asked {
  readonly counts: FacetCounts
  readonly chosen: readonly string[]
  /** What has been typed; empty: everything is sought. */
  readonly sought: string
  readonly most: number
  /** The values keep their own order. */
  readonly isOrdered: boolean
}

/** Without case, accents, Arabic vowel signs and kinds of space, so that "cote d’ivoire" finds "Côte d’Ivoire". */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}|ـ/gu, '')
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/**
 * The rows that stand in a group, the most records first, and how many more there are. What is chosen always stands
 * there; values that would show nothing only when all are asked for or their name is typed.
 */
export function rowsToShow(named: readonly NamedValue[], { counts, chosen, sought, most, isOrdered }: Asked) {
  const words = folded(sought).split(' ')
  const countOf = ({ value }: NamedValue) => counts.get(value) ?? 0
  const matching = named.filter(({ found }) => words.every((word) => found.includes(word)))
  const sorted = isOrdered ? matching : [...matching].sort((a, b) => countOf(b) - countOf(a))
  if (sought.trim() !== '' || isOrdered || most >= named.length) return { rows: sorted, more: 0 }
  const first = new Set(sorted.filter((row) => countOf(row) > 0).slice(0, most))
  const rows = sorted.filter((row) => first.has(row) || chosen.includes(row.value))
  return { rows, more: sorted.length - rows.length }
}
