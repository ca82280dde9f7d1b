import type { Subject } from '../../../domain/subjects.ts'
import type { AtlasState } from '../../../store/atlas-store.ts'

/** What shows only a subject's records; null where the view has no filter for such a subject. */
export function filterFor({ kind, id }: Subject): ((state: AtlasState) => void) | null {
  if (kind === 'theme') return ({ setFacet }) => setFacet('theme', [id])
  return null
}
