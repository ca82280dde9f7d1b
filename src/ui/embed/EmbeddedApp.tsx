import '../styles/embed.css'
import { lazy, useEffect, useLayoutEffect, useRef } from 'react'
import { isReadingInPage } from '../../store/selectors.ts'
import type { AppProps } from '../app/App.tsx'
import { useBackground, usePage } from '../app/use-page.ts'
import { Status } from '../header/Status.tsx'
import { EventList } from '../list/EventList.tsx'
import { MapRegion } from '../map/MapRegion.tsx'
import { Notices } from '../notices/Notices.tsx'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { ChoiceList } from '../parts/ChoiceList.tsx'
import { LoadBoundary } from '../parts/LoadBoundary.tsx'
import { Timeline } from '../timeline/Timeline.tsx'
import { EmbedFoot } from './EmbedFoot.tsx'
import { GestureHint } from './GestureHint.tsx'
import { useRoomToRead } from './use-room-to-read.ts'

const loadReader = () => import('../reader/Reader.tsx')
const Reader = lazy(async () => ({ default: (await loadReader()).Reader }))

/** The atlas in a frame of another site: the view, what it shows in words, and the way to the whole atlas. */
export function EmbeddedApp({ picture, interactiveMap }: AppProps) {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const parts = useAtlas((state) => state.view.embed)
  const panels = useAtlas((state) => state.panels)
  const isReading = useAtlas(isReadingInPage)
  const isApart = useAtlas((state) => state.isReaderApart)
  const isWhole = useAtlas((state) => state.isWhole)
  const room = useRoomToRead()
  const stage = useRef<HTMLElement>(null)
  usePage()
  useBackground(loadReader)
  useLayoutEffect(() => {
    document.documentElement.dataset.embed = parts?.join(' ') || 'map'
  }, [parts])
  useEffect(() => {
    if (isReading) store.getState().enlargeReader(room === 'cover')
  }, [store, isReading, room])
  const fail = () => {
    const { view, select, notify } = store.getState()
    select(null)
    notify({ code: 'load-failed', wanted: { select: view.select, claim: view.claim } })
  }
  const isReaderShown = isApart || (isReading && room !== 'none')
  return (
    <div className="app-grid" data-panels={panels.join(' ') || 'none'} data-reading={isReaderShown}>
      <header className="header">
        <div className="header-name">
          <h1 className="name">{t('appName')}</h1>
          <Status />
        </div>
      </header>
      <main className="stage" ref={stage}>
        <MapRegion picture={picture} interactiveMap={interactiveMap} />
        <GestureHint within={stage} />
        <Notices />
        {parts?.includes('list') && (
          <div className="side start-side">
            <EventList />
          </div>
        )}
        {isReaderShown && isWhole && (
          <LoadBoundary onFailure={fail}>
            <Reader />
          </LoadBoundary>
        )}
      </main>
      {parts?.includes('timeline') && <Timeline />}
      <EmbedFoot isReaderShown={isReaderShown} />
      <ChoiceList />
    </div>
  )
}
