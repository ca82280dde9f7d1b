import { Filters } from '../filters/Filters.tsx'
import { Header } from '../header/Header.tsx'
import { Introduction } from '../header/Introduction.tsx'
import { SkipLink } from '../header/SkipLink.tsx'
import { EventList } from '../list/EventList.tsx'
import { type InteractiveMap, MapRegion } from '../map/MapRegion.tsx'
import { Notices } from '../notices/Notices.tsx'
import { useAtlas } from '../parts/atlas-context.ts'
import { ChoiceList } from '../parts/ChoiceList.tsx'
import { Reader } from '../reader/Reader.tsx'
import { Timeline } from '../timeline/Timeline.tsx'
import { usePage } from './use-page.ts'

interface AppProps {
  /** The still picture that `index.html` carries; the map region takes it over. */
  readonly picture: HTMLElement
  readonly interactiveMap: InteractiveMap
}

export function App({ picture, interactiveMap }: AppProps) {
  const panels = useAtlas((state) => state.panels)
  const isReading = useAtlas((state) => state.view.select !== null)
  usePage()
  return (
    <div className="app-grid" data-panels={panels.join(' ') || 'none'} data-reading={isReading}>
      <SkipLink />
      <Header />
      <main className="stage">
        <MapRegion picture={picture} interactiveMap={interactiveMap} />
        <Notices />
        <Introduction />
        <div className="side start-side">
          <Filters />
          <EventList />
        </div>
        {isReading && <Reader />}
      </main>
      <Timeline />
      <ChoiceList />
    </div>
  )
}
