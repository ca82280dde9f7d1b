import { useEffect } from 'react'
import { useAtlas, useAtlasStore } from '../parts/atlas-context.ts'

/** Has the view's query answered, typed here or brought by a link. True while the answer is on its way. */
export function useAnswer(): boolean {
  const store = useAtlasStore()
  const q = useAtlas((state) => state.view.q)
  const isAnswered = useAtlas((state) => state.found?.q === state.view.q)
  useEffect(() => {
    if (q === null) return
    const { answerQuery, notify, setQuery } = store.getState()
    answerQuery().catch(() => {
      setQuery('')
      notify({ code: 'load-failed', wanted: { q } })
    })
  }, [store, q])
  return q !== null && !isAnswered
}
