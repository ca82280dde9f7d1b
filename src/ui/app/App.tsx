import { lazy } from 'react'
import { isReadingInPage } from '../../store/selectors.ts'
import { Filters } from '../filters/Filters.tsx'
import { Header } from '../header/Header.tsx'
import { Introduction } from '../header/Introduction.tsx'
import { SkipLinks } from '../header/SkipLinks.tsx'
import { EventList } from '../list/EventList.tsx'
import { type InteractiveMap, MapRegion } from '../map/MapRegion.tsx'
import { Notices } from '../notices/Notices.tsx'
import { PageHost } from '../pages/PageHost.tsx'
import { useAtlas, useAtlasStore } from '../parts/atlas-context.ts'
import { LoadBoundary } from '../parts/LoadBoundary.tsx'
import { Timeline } from '../timeline/Timeline.tsx'
import { ChoiceList, KeysKey, Later, PrintKey } from './Later.tsx'
import { useBackground, usePage } from './use-page.ts'

/** What only a choice opens loads when it is first opened. */
const loadReader = () => import('../reader/Reader.tsx')
const Reader = lazy(async () => ({ default: (await loadReader()).Reader }))

export interface AppProps {
  /** The still picture that `index.html` carries; the map region takes it over. */
  readonly picture: HTMLElement
  readonly interactiveMap: InteractiveMap
}

export function App({ picture, interactiveMap }: AppProps) {
  const panels = useAtlas((state) => state.panels)
  const isReading = useAtlas(isReadingInPage)
  const isApart = useAtlas((state) => state.isReaderApart)
  const isWhole = useAtlas((state) => state.isWhole)
  const store = useAtlasStore()
  usePage()
  useBackground(loadReader)
  const fail = () => {
    const { view, select, notify } = store.getState()
    select(null)
    notify({ code: 'load-failed', wanted: { select: view.select, claim: view.claim } })
  }
  return (
    <div className="app-grid" data-panels={panels.join(' ') || 'none'} data-reading={isReading}>
      <SkipLinks />
      <Header />
      <main className="stage">
        <MapRegion picture={picture} interactiveMap={interactiveMap} />
        <Notices />
        <Introduction />
        <div className="side start-side">
          <Filters />
          <EventList />
        </div>
        <Later>
          <PageHost />
          <KeysKey />
          <PrintKey />
        </Later>
        {(isReading || isApart) && isWhole && (
          <LoadBoundary onFailure={fail}>
            <Reader />
          </LoadBoundary>
        )}
      </main>
      <Timeline />
      <Later>
        <ChoiceList />
      </Later>
    </div>
  )
}
