import { type ComponentType, type LazyExoticComponent, lazy, useMemo } from 'react'
import { loadPageMessages } from '../../i18n/catalogue.ts'
import { useAtlasStore } from './atlas-context.ts'

/** A component that loads when it is first drawn, together with the words of the pages. `load` stays the same. */
export function useWorded<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  const store = useAtlasStore()
  return useMemo(
    () =>
      lazy(async () => {
        const [component] = await Promise.all([load(), loadPageMessages(store.getState().view.language)])
        return { default: component }
      }),
    [load, store],
  )
}
