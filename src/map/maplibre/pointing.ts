import type { Map as MapLibre } from 'maplibre-gl'
import { pointerOf, recordsAt } from './choose.ts'

interface Pointing {
  onChoose(records: readonly string[], at: { readonly x: number; readonly y: number }): void
  onHover(record: string | null): void
}

/** Clicks, taps and the pointer's way over the map. Hovering is looked up at most once a frame. */
export function followPointer(map: MapLibre, { onChoose, onHover }: Pointing): void {
  let hovered: string | null = null
  let pointer: { readonly x: number; readonly y: number } | null = null
  let frame = 0
  const hover = (record: string | null) => {
    map.getCanvasContainer().classList.toggle('over-mark', record !== null)
    if (record === hovered) return
    hovered = record
    onHover(record)
  }
  map.on('click', ({ point, originalEvent }) => {
    const records = recordsAt(map, point, pointerOf(originalEvent))
    if (records.length > 0) onChoose(records, { x: point.x, y: point.y })
  })
  const look = () => {
    frame = 0
    if (pointer && map.style && !map.isMoving()) hover(recordsAt(map, pointer, 'mouse')[0] ?? null)
  }
  map.on('mousemove', ({ point }) => {
    pointer = point
    frame ||= requestAnimationFrame(look)
  })
  map.on('idle', look) // what lies under a resting pointer may have changed
  map.on('mouseout', () => {
    pointer = null
    hover(null)
  })
  map.on('remove', () => cancelAnimationFrame(frame))
}
