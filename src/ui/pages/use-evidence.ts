import { useEffect } from 'react'
import type { Evidence } from '../../domain/model.ts'
import { useAtlas, useAtlasStore } from '../parts/atlas-context.ts'

/** The claims of all records, loaded with the names of organisations when a page first asks; null until they come. */
export function useEvidence(): Evidence | null {
  const store = useAtlasStore()
  const language = useAtlas((state) => state.view.language)
  useEffect(() => {
    const { openSources, notify } = store.getState()
    if (language) openSources([]).catch(() => notify({ code: 'load-failed' }))
  }, [store, language])
  return useAtlas((state) => state.evidence)
}
