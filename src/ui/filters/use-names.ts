import { useEffect, useState } from 'react'
import { useAtlas, useAtlasStore } from '../parts/atlas-context.ts'

/**
 * Loads the names of actors, and of sources where they are asked for, and says when they are there. It says so too
 * when they did not come: then there is a notice, and ids stand in for names.
 */
export function useNames(needed: boolean, ofSources: boolean): boolean {
  const store = useAtlasStore()
  const [hasFailed, setFailed] = useState(false)
  const language = useAtlas((state) => state.view.language)
  const hasDetails = useAtlas((state) => state.detailed.includes(state.view.language))
  const hasSources = useAtlas((state) => state.evidence !== null)
  const isThere = !needed || (hasDetails && (hasSources || !ofSources))
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language asks for other names
  useEffect(() => {
    if (isThere) return
    const { openNames, notify } = store.getState()
    openNames(ofSources).catch(() => {
      setFailed(true)
      notify({ code: 'load-failed' })
    })
  }, [isThere, ofSources, language, store])
  return isThere || hasFailed
}
