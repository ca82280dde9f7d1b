import type { Naming, Subject } from '../../../domain/subjects.ts'
import type { FacetKey } from '../../../domain/view.ts'

/**
 * The facets by which the screen can show only what names a subject: one, and of an actor one for each part that it
 * takes, since who organised and who paid are asked for apart.
 */
export function filtersFor({ kind }: Subject, namings: readonly Naming[]): readonly FacetKey[] {
  if (kind !== 'actor') return [kind]
  const takes = (field: string) =>
    namings.some(({ pointers }) => pointers.some((pointer) => pointer.startsWith(`/${field}/`)))
  return (['organiser', 'partner', 'funder'] as const).filter((facet) => takes(`${facet}s`))
}
