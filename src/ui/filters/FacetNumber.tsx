import { useMemo } from 'react'
import { countOfThemes } from '../../domain/theme-groups.ts'
import type { FacetKey } from '../../domain/view.ts'
import { countsToChoose, recordsToChoose } from '../../store/facet-counts.ts'
import { useAtlas } from '../parts/atlas-context.ts'

interface FacetNumberProps {
  readonly facet: FacetKey
  readonly value: string
}

/**
 * How many records with this value would be on show were it chosen. It reads the count itself, so that a step of the
 * window writes only the numbers that change.
 */
export function FacetNumber({ facet, value }: FacetNumberProps) {
  const count = useAtlas((state) => countsToChoose[facet](state).get(value) ?? 0)
  return <Count count={count} />
}

/** The same for a family: how many have one of its themes or several. */
export function FamilyNumber({ themes }: { readonly themes: readonly string[] }) {
  const records = useAtlas(recordsToChoose.theme)
  const key = themes.join()
  const count = useMemo(() => countOfThemes(key.split(','), records), [key, records])
  return <Count count={count} />
}

export function Count({ count }: { readonly count: number }) {
  return (
    <span className="number" data-none={count === 0}>
      {count}
    </span>
  )
}
