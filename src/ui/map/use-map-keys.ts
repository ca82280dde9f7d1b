import { useEffect, useRef, useState } from 'react'
import { marksInOrder, type StandingMark } from '../../domain/marks-in-order.ts'
import type { MountedMap } from '../../map/options.ts'
import { drawingOnShow } from '../../store/drawing-on-show.ts'
import { useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { type MapControls, panStep, zoomStep } from './map-steps.ts'
import { useDrawing } from './use-drawing.ts'
import { chooseAt } from './use-interactive-map.ts'
import type { MapBoxes } from './use-map-boxes.ts'

/** What help on the map's keys has as its id. */
export const mapHelpId = 'map-help'

/**
 * The map as one stop of the Tab key, under either painter: arrows move it, plus and minus zoom, Home shows the whole
 * region, N and Shift+N go from mark to mark, Enter opens, Escape leaves the marks. Its role is `application`, since
 * the reading keys of a screen reader (arrows, N, Home) would otherwise never reach it. Returns the mark it is at.
 */
export function useMapKeys(
  map: MountedMap | null,
  controls: MapControls | null,
  boxes: MapBoxes | null,
): StandingMark | null {
  const store = useAtlasStore()
  const { t, direction } = useSpeech()
  const drawing = useDrawing()
  const [current, setCurrent] = useState<StandingMark | null>(null)
  const lastId = useRef<string | null>(null)

  useEffect(() => {
    if (!map) return
    map.element.setAttribute('role', 'application')
    map.element.setAttribute('aria-label', t('regionMap'))
    map.element.setAttribute('aria-describedby', mapHelpId)
  }, [map, t])

  // What the keys stand on may have gone, or stand elsewhere.
  useEffect(() => {
    if (!map || !boxes) return
    const marks = marksInOrder(drawing, { camera: map.camera(), ...boxes })
    setCurrent((mark) => mark && (marks.find(({ id }) => id === mark.id) ?? null))
  }, [map, boxes, drawing])

  useEffect(() => {
    if (!map || !controls || !boxes) return
    const { element } = map
    const stand = (mark: StandingMark | null) => {
      setCurrent(mark)
      store.getState().hover(mark?.records[0] ?? null)
      lastId.current = mark?.id ?? lastId.current
    }
    const leave = () => {
      if (current) stand(null)
    }
    const step = (by: 1 | -1) => {
      const marks = marksInOrder(
        drawingOnShow(store.getState()),
        { camera: map.camera(), ...boxes },
        direction,
      )
      const from = marks.findIndex(({ id }) => id === lastId.current)
      const start = from < 0 && by < 0 ? 0 : from
      stand(marks[(start + by + marks.length) % marks.length] ?? null)
    }
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => controls.panBy(-panStep, 0),
      ArrowRight: () => controls.panBy(panStep, 0),
      ArrowUp: () => controls.panBy(0, -panStep),
      ArrowDown: () => controls.panBy(0, panStep),
      '+': () => controls.zoomBy(zoomStep),
      '=': () => controls.zoomBy(zoomStep),
      '-': () => controls.zoomBy(-zoomStep),
      Home: controls.goHome,
    }
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const move = moves[event.key]
      // The key of the letter N, whatever the keyboard's language writes with it.
      const isNext = event.code === 'KeyN' || event.key.toLowerCase() === 'n'
      if (move) {
        leave()
        move()
      } else if (isNext) step(event.shiftKey ? -1 : 1)
      else if (event.key === 'Enter' && current) chooseAt(store.getState(), element, current.records, current)
      else if (event.key === 'Escape' && current) leave()
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    element.addEventListener('keydown', press)
    element.addEventListener('blur', leave)
    element.addEventListener('pointerdown', leave)
    element.addEventListener('wheel', leave, { passive: true })
    return () => {
      element.removeEventListener('keydown', press)
      element.removeEventListener('blur', leave)
      element.removeEventListener('pointerdown', leave)
      element.removeEventListener('wheel', leave)
    }
  }, [map, controls, boxes, current, direction, store])

  return current
}
