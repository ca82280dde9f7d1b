import 'virtual:atlas/map.css'
import './ui/styles/index.css'
import { createRoot } from 'react-dom/client'
import { asksForRest } from './domain/facets.ts'
import { readView, type View } from './domain/view.ts'
import { followAddress, homeLanguage, settledView } from './services/address-bar.ts'
import { dataset, loader, loadGeometry } from './services/dataset.ts'
import { followSystemLook } from './services/system-look.ts'
import { createAtlasStore } from './store/atlas-store.ts'
import { App } from './ui/app/App.tsx'
import { loadLaterParts } from './ui/app/Later.tsx'
import { panelsAtStart } from './ui/app/use-page.ts'
import { StoreContext } from './ui/parts/atlas-context.ts'

async function start(): Promise<void> {
  const [root, picture] = [document.getElementById('app'), document.getElementById('picture')]
  if (!root || !picture) throw new Error('index.html holds no element “app” or “picture” to start in.')
  const home = homeLanguage(navigator.languages)
  const view = readView(location.hash, home)
  const store = createAtlasStore({ dataset, loader, view, homeLanguage: home })
  await store.getState().speak(view.language)
  // The words first, they are small; then the map and what else follows the first paint, before React draws, so
  // that their bytes do not wait for that.
  const { embed } = view
  // Where the frame's own surroundings do not come, the whole atlas is better than a picture that does not answer.
  const shown = embed
    ? import('./ui/embed/EmbeddedApp.tsx').then(
        (part) => part.EmbeddedApp,
        () => App,
      )
    : App
  if (!embed) delete document.documentElement.dataset.embed
  const painter = painterOf(view)
  const later = store.getState().complete(loadLaterParts())
  const interactiveMap = { started: painter && interactiveMapOf(painter), loadGeometry }
  // Who draws the map hears of a failure, but may come after it.
  interactiveMap.started?.catch(() => undefined)
  // A view that asks for a country or a funder is shown when that can be answered, not as nothing before.
  if (asksForRest(view)) await later.catch(() => undefined)
  store.getState().setView(settledView(store, view))
  store.getState().setPanels(panelsAtStart(embed))
  followAddress(store)
  followSystemLook(store)
  const Shown = await shown
  createRoot(root).render(
    <StoreContext value={store}>
      <Shown picture={picture} interactiveMap={interactiveMap} />
    </StoreContext>,
  )
  later.catch(() => store.getState().notify({ code: 'load-failed' }))
  if (embed && parent !== window) (await import('./services/embed-messages.ts')).answerParent(store)
}

/**
 * None for the still picture. Where a frame is kept from having an origin (`sandbox`) MapLibre cannot start its
 * worker, so that the drawing that needs none takes its place at once.
 */
function painterOf({ embed }: View): Promise<typeof import('./map/maplibre/mount.ts')> | null {
  if (embed?.includes('still')) return null
  if (embed && origin === 'null') return Promise.reject(new Error('A frame without an origin has no worker.'))
  return import('./map/maplibre/mount.ts')
}

async function interactiveMapOf(painter: Promise<typeof import('./map/maplibre/mount.ts')>) {
  const [{ mountMap }, geometry] = await Promise.all([painter, loadGeometry()])
  return { mountMap, geometry }
}

start()
