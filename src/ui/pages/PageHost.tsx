import { lazy, useMemo } from 'react'
import type { Language } from '../../domain/model.ts'
import type { PageName } from '../../domain/view.ts'
import { loadPageMessages } from '../../i18n/catalogue.ts'
import { useAtlas, useAtlasStore } from '../parts/atlas-context.ts'
import { LoadBoundary } from '../parts/LoadBoundary.tsx'
import { pages } from './registry.ts'

/** The page that the view names, over the free part of the map. */
export function PageHost() {
  const page = useAtlas((state) => state.view.page)
  return page && <LoadedPage key={page.name} name={page.name} of={page.of} />
}

function LoadedPage({ name, of }: { readonly name: PageName; readonly of: string | null }) {
  const store = useAtlasStore()
  const Page = useMemo(() => loadedWithWords(name, () => store.getState().view.language), [name, store])
  const fail = () => {
    store.getState().setPage(null)
    store.getState().notify({ code: 'load-failed', wanted: { page: { name, of } } })
  }
  return (
    <LoadBoundary onFailure={fail}>
      <Page of={of} />
    </LoadBoundary>
  )
}

const loadedWithWords = (name: PageName, language: () => Language) =>
  lazy(async () => {
    const [Page] = await Promise.all([pages[name].load(), loadPageMessages(language())])
    return { default: Page }
  })
