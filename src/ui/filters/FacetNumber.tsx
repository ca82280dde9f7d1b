import { useMemo } from 'react'
import { countOfThemes } from '../../domain/theme-groups.ts'
import type { FacetKey } from '../../domain/view.ts'
import { countsToChoose, recordsToChoose } from '../../store/facet-counts.ts'
import { useAfterPaint } from '../parts/use-after-paint.ts'

interface FacetNumberProps {
  readonly facet: FacetKey
  readonly value: string
}

/** How many records with this value would be on show were it chosen. */
export function FacetNumber({ facet, value }: FacetNumberProps) {
  const counts = useAfterPaint(countsToChoose[facet])
  return <Count count={counts.get(value) ?? 0} />
}

/** The same for a family: how many have one of its themes or several. */
export function FamilyNumber({ themes }: { readonly themes: readonly string[] }) {
  const records = useAfterPaint(recordsToChoose.theme)
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
