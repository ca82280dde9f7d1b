import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ShownLook, View } from '../../domain/view.ts'
import { directions } from '../../i18n/translator.ts'
import type { Panel } from '../../store/screen.ts'
import { isReadingInPage, shownLook } from '../../store/selectors.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { useSymbolScale } from '../parts/use-symbol-scale.ts'

/** What belongs to the whole page: its language and direction, its title, and which panels have room. */
export function usePage(): void {
  const { t } = useSpeech()
  const language = useAtlas((state) => state.view.language)
  const look = useAtlas(shownLook)
  useEffect(() => {
    const root = document.documentElement
    root.lang = language
    root.dir = directions[language]
    root.dataset.look = look
    for (const meta of document.querySelectorAll('meta[name="theme-color"]'))
      meta.setAttribute('content', paper[look])
    document.title = t('appName')
  }, [language, look, t])
  const scale = useSymbolScale()
  useEffect(() => {
    const { style } = document.documentElement
    // Setting it anew, even to what it is, would lay out the whole page a second time.
    if ((style.getPropertyValue('--symbol-scale') || '1') !== String(scale))
      style.setProperty('--symbol-scale', String(scale))
  }, [scale])
  useLayoutEffect(() => {
    document.documentElement.dataset.app = 'ready'
  }, [])
  useRoomForReading()
}

/** `--paper` of `base.css`, for the frame that the browser draws round the page; `index.html` says the same. */
const paper: Readonly<Record<ShownLook, string>> = { light: '#ffffff', dark: '#1c2226', projector: '#ffffff' }

/**
 * Loads a part ahead once the map stands on the screen, so that it is there when the line is not. A failure shows when
 * it is used.
 */
export function useBackground(load: () => Promise<unknown>): void {
  const isQuiet = useAtlas((state) => state.mapState !== 'picture')
  useEffect(() => {
    if (!isQuiet) return
    const frame = requestAnimationFrame(() => setTimeout(() => load().catch(() => undefined)))
    return () => cancelAnimationFrame(frame)
  }, [isQuiet, load])
}

/** Below this width, in text sizes, the reader takes the place of the panels, and gives it back when it closes. */
const roomForAll = 1500 / 16

const hasRoomFor = (textSizes: number) =>
  innerWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize) >= textSizes

function useRoomForReading(): void {
  const store = useAtlasStore()
  const isReading = useAtlas(isReadingInPage)
  const aside = useRef<readonly Panel[] | null>(null)
  useEffect(() => {
    const { panels, setPanels } = store.getState()
    if (isReading && !hasRoomFor(roomForAll)) {
      aside.current = panels
      setPanels([])
    } else if (!isReading && aside.current) {
      setPanels(aside.current)
      aside.current = null
    }
  }, [isReading, store])
}

/** Both panels stand open where they leave the map most of the screen; in a frame the list alone, if it is to be there. */
export function panelsAtStart(embed: View['embed']): readonly Panel[] {
  const has = (room: string) => matchMedia(room).matches
  if (embed) return embed.includes('list') && has('(min-width: 800px), (min-height: 600px)') ? ['list'] : []
  return has('(min-width: 1200px) and (min-height: 600px)') ? ['filters', 'list'] : []
}
