import { useEffect } from 'react'
import type { Evidence } from '../../domain/model.ts'
import { useAtlas, useAtlasStore } from '../parts/atlas-context.ts'

/**
 * Asks for the names of actors and sources and for the claims, which load apart. Null until they are there in the
 * language on show.
 */
export function useDetails(): Evidence | null {
  const store = useAtlasStore()
  const language = useAtlas((state) => state.view.language)
  const isDetailed = useAtlas((state) => state.detailed.includes(language))
  const evidence = useAtlas((state) => state.evidence)
  useEffect(() => {
    const { openSources, notify } = store.getState()
    if (language) openSources([]).catch(() => notify({ code: 'load-failed' }))
  }, [store, language])
  return isDetailed ? evidence : null
}
