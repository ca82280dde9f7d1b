import { recordsAt } from './choose.ts'

/** What the mouse rests on, looked up at most once a frame, and not while it drags. Returns how to stop. */
export function followPointer(map: HTMLElement, onHover: (record: string | null) => void): () => void {
  let hovered: string | null = null
  let pointer: { readonly x: number; readonly y: number } | null = null
  let frame = 0
  const hover = (record: string | null) => {
    map.classList.toggle('over-mark', record !== null)
    if (record !== hovered) onHover(record)
    hovered = record
  }
  const look = () => {
    frame = 0
    if (pointer) hover(recordsAt(map, pointer, 'mouse')[0] ?? null)
  }
  map.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return
    const box = map.getBoundingClientRect()
    pointer = { x: event.clientX - box.x, y: event.clientY - box.y }
    frame ||= requestAnimationFrame(look)
  })
  map.addEventListener('pointerleave', () => {
    pointer = null
    hover(null)
  })
  return () => cancelAnimationFrame(frame)
}
