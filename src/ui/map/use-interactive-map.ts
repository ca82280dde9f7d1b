import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { cameraOn, isWithin, pixelOf } from '../../domain/camera.ts'
import { placesOf, placesOfFlow } from '../../domain/drawing-places.ts'
import type { Language } from '../../domain/model.ts'
import type { Camera } from '../../domain/view.ts'
import { translatorOf } from '../../i18n/catalogue.ts'
import type { mountMap as mountMapFunction } from '../../map/maplibre/mount.ts'
import type { MapGeometry, MapOptions, MountedMap } from '../../map/options.ts'
import type { AtlasState, AtlasStore } from '../../store/atlas-store.ts'
import { drawingOnShow } from '../../store/drawing-on-show.ts'
import { selectedRecord, shownLook } from '../../store/selectors.ts'
import { useAtlas, useAtlasStore } from '../parts/atlas-context.ts'
import type { MapControls } from './map-steps.ts'
import { useDrawing } from './use-drawing.ts'
import type { MapBoxes } from './use-map-boxes.ts'

export interface InteractiveMap {
  /** MapLibre and the outlines, asked for before React starts. Null: the picture stays. */
  readonly started: Promise<{
    readonly mountMap: typeof mountMapFunction
    readonly geometry: MapGeometry
  }> | null
  /** The outlines alone, for where MapLibre did not come. */
  readonly loadGeometry: () => Promise<MapGeometry>
}

/**
 * The one map instance of the page's life: made once, then handed drawings and cameras. Where MapLibre cannot draw,
 * the same drawing as SVG takes its place.
 */
export function useInteractiveMap(
  canvas: RefObject<HTMLElement | null>,
  boxes: MapBoxes | null,
  interactiveMap: InteractiveMap,
): { readonly map: MountedMap; readonly controls: MapControls } | null {
  const store = useAtlasStore()
  const [map, setMap] = useState<MountedMap | null>(null)
  const isMeasured = boxes !== null
  const latest = useRef(boxes)
  latest.current = boxes

  useEffect(() => {
    const container = canvas.current
    const { started } = interactiveMap
    if (!container || !isMeasured || !started) return
    let isGone = false
    let mounted: MountedMap | null = null
    const mount = (make: (options: MapOptions) => MountedMap, options: MapStart) => {
      if (isGone || !latest.current) return
      const home = latest.current.home
      mounted = make(optionsFor(store, container, home, options))
      mounted.paint(drawingOnShow(store.getState()))
      setMap(mounted)
    }
    const standStill = async (code: 'no-webgl' | 'map-failed') => {
      if (isGone) return
      mounted?.remove()
      container.replaceChildren() // a MapLibre that could not start leaves its canvas behind
      setMap(null)
      store.getState().notify({ code })
      const [{ mountStillMap }, geometry] = await Promise.all([
        import('../../map/still/still-map.ts'),
        interactiveMap.loadGeometry(),
      ])
      mount(mountStillMap, { geometry, state: 'fallback', onFailure: () => undefined })
    }
    const fail = (code: 'no-webgl' | 'map-failed') =>
      void standStill(code).catch(() => store.getState().notify({ code: 'load-failed' }))
    started.then(
      ({ mountMap, geometry }) => {
        try {
          mount(mountMap, { geometry, state: 'interactive', onFailure: () => fail('map-failed') })
        } catch {
          fail('no-webgl')
        }
      },
      () => fail('map-failed'),
    )
    return () => {
      isGone = true
      mounted?.remove()
    }
  }, [canvas, isMeasured, interactiveMap, store])

  usePainting(map)
  useCamera(map, boxes, canvas)

  return useMemo(() => map && { map, controls: controlsOf(store, map, latest) }, [map, store])
}

interface MapStart {
  readonly geometry: MapGeometry
  /** What the page becomes once it is drawn. */
  readonly state: 'interactive' | 'fallback'
  readonly onFailure: () => void
}

function optionsFor(
  store: AtlasStore,
  container: HTMLElement,
  home: Camera,
  { geometry, state, onFailure }: MapStart,
): MapOptions {
  const { dataset, view } = store.getState()
  return {
    container,
    geometry,
    labels: dataset.labels,
    places: dataset.places,
    names: (language) => mapNames(store.getState(), language),
    camera: view.at ?? home,
    language: view.language,
    textSize: textSizeOf(container),
    look: shownLook(store.getState()),
    onChoose: (records, at) => chooseAt(store.getState(), container, records, at),
    onHover: (record) => store.getState().hover(record),
    onMove: (camera, byUser) => byUser && store.getState().setCamera(camera),
    onReady: () => {
      store.getState().setMapState(state)
      document.documentElement.dataset.map = state
    },
    onDrawn: countDrawn,
    onFailure,
  }
}

function controlsOf(store: AtlasStore, map: MountedMap, boxes: RefObject<MapBoxes | null>): MapControls {
  return {
    zoomBy: map.zoomBy,
    panBy: map.panBy,
    goHome: () => {
      store.getState().setCamera(null)
      if (boxes.current) map.moveTo(boxes.current.home, true)
    },
  }
}

function usePainting(map: MountedMap | null): void {
  const drawing = useDrawing()
  const language = useAtlas((state) => state.view.language)
  const look = useAtlas(shownLook)
  useEffect(() => map?.paint(drawing), [map, drawing])
  useEffect(() => map?.setLanguage(language), [map, language])
  useEffect(() => map?.setLook(look), [map, look])
}

/** At home the map follows the frame; elsewhere it moves only when a panel would cover what is selected. */
function useCamera(
  map: MountedMap | null,
  boxes: MapBoxes | null,
  canvas: RefObject<HTMLElement | null>,
): void {
  const store = useAtlasStore()
  const at = useAtlas((state) => state.view.at)
  const selected = useAtlas(selectedRecord)
  const look = useAtlas((state) => state.view.look)

  useEffect(() => {
    if (map && canvas.current && look && boxes) map.setTextSize(textSizeOf(canvas.current))
  }, [map, look, boxes, canvas])

  useEffect(() => {
    if (!map || !boxes) return
    map.resize()
    map.moveTo(at ?? boxes.home, true)
  }, [map, boxes, at])

  useEffect(() => {
    if (!map || !boxes || !selected) return
    const { dataset, view } = store.getState()
    const ids = selected.record === 'event' ? placesOf(selected) : placesOfFlow(selected)
    const positions = ids.flatMap((id) => (dataset.places[id] ? [dataset.places[id].point] : []))
    if (positions.length === 0 || view.at === null) return
    const isSeen = positions.some((position) =>
      isWithin(boxes.free, pixelOf(map.camera(), boxes.size, position)),
    )
    if (!isSeen) map.moveTo(cameraOn(positions, map.camera(), boxes.free, boxes.size), true)
  }, [map, boxes, selected, store])
}

/** Names as the map says them: a region's with the word that its extent is schematic. */
function mapNames({ words, dataset }: AtlasState, language: Language): Readonly<Record<string, string>> {
  const t = translatorOf(language)
  const names = Object.entries(words[language]?.places ?? {})
  return Object.fromEntries(
    names.map(([id, name]) => [
      id,
      dataset.places[id]?.kind === 'region' ? t('regionLabel', { name }) : name,
    ]),
  )
}

/** Pixels of a map label: the style sheet decides, by appearance and screen. */
function textSizeOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).getPropertyValue('--label-size')) || 12
}

/** Opens what a mark holds, or offers it where it holds several. */
export function chooseAt(
  state: AtlasState,
  container: Element,
  records: readonly string[],
  at: { readonly x: number; readonly y: number },
): void {
  const [first] = records
  if (!first) return
  const box = container.getBoundingClientRect()
  if (records.length === 1) state.select(first)
  else state.offer({ records, x: box.x + at.x, y: box.y + at.y })
}

/** For measurements: how many changes of the view have reached the screen. */
function countDrawn(): void {
  const { dataset } = document.documentElement
  dataset.drawn = String(Number(dataset.drawn ?? 0) + 1)
}
