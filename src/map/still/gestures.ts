import type { Pixel } from '../../domain/camera.ts'
import type { Camera } from '../../domain/view.ts'

/** What hands can do with a map. */
export interface Movable {
  camera(): Camera
  /** Brings what stood at one pixel under a camera to another, at a zoom. */
  hold(camera: Camera, from: Pixel, to: Pixel, zoom: number): void
  /** The movement has ended. */
  settle(): void
  /** A click or tap that was no drag. */
  press(at: Pixel, pointer: 'mouse' | 'touch'): void
}

interface Grip {
  readonly camera: Camera
  readonly middle: Pixel
  /** Pixels between two fingers; 0 for one. */
  readonly spread: number
}

/** Pixels that a press may stray. */
const stray = 4
/** Of the wheel to a level of the zoom; of two fingers on a pad, which send Control with it. */
const wheelPixels = { wheel: 450, pad: 100 } as const
/** Milliseconds after which a turn of the wheel has ended. */
const wheelRest = 150

/**
 * Drag with one pointer, pinch with two, wheel, and double click or tap. Returns how to end a turn of the wheel that
 * has not settled: where the map is taken elsewhere, it must not settle there.
 */
export function followGestures(element: HTMLElement, map: Movable): () => void {
  const pointers = new Map<number, Pixel>()
  let grip: Grip | null = null
  let start: Pixel = { x: 0, y: 0 }
  let hasMoved = false
  let rest: ReturnType<typeof setTimeout> | undefined
  const at = (event: MouseEvent): Pixel => {
    const box = element.getBoundingClientRect()
    return { x: event.clientX - box.x, y: event.clientY - box.y }
  }
  const hold = () => {
    grip = pointers.size > 0 ? { camera: map.camera(), ...middleOf([...pointers.values()]) } : null
  }

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return
    element.setPointerCapture(event.pointerId)
    pointers.set(event.pointerId, at(event))
    if (pointers.size === 1) {
      start = at(event)
      hasMoved = false
    }
    hold()
  }
  const move = (event: PointerEvent) => {
    if (!grip || !pointers.has(event.pointerId)) return
    pointers.set(event.pointerId, at(event))
    const { middle, spread } = middleOf([...pointers.values()])
    if (!hasMoved && pointers.size === 1 && distance(start, middle) < stray) return
    hasMoved = true
    const closer = grip.spread > 0 ? Math.log2(Math.max(spread, 1) / grip.spread) : 0
    map.hold(grip.camera, grip.middle, middle, grip.camera.zoom + closer)
  }
  const release = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return
    hold()
    if (pointers.size > 0) return
    if (hasMoved) map.settle()
    else if (event.type === 'pointerup')
      map.press(at(event), event.pointerType === 'mouse' ? 'mouse' : 'touch')
  }
  const around = (event: MouseEvent, closer: number) => {
    const camera = map.camera()
    map.hold(camera, at(event), at(event), camera.zoom + closer)
  }
  const turn = (event: WheelEvent) => {
    event.preventDefault()
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 40 : 1
    around(event, (-event.deltaY * lines) / wheelPixels[event.ctrlKey ? 'pad' : 'wheel'])
    clearTimeout(rest)
    rest = setTimeout(map.settle, wheelRest)
  }
  const doublePress = (event: MouseEvent) => {
    around(event, event.shiftKey ? -1 : 1)
    map.settle()
  }

  element.addEventListener('pointerdown', down)
  element.addEventListener('pointermove', move)
  element.addEventListener('pointerup', release)
  element.addEventListener('pointercancel', release)
  element.addEventListener('wheel', turn, { passive: false })
  element.addEventListener('dblclick', doublePress)
  return () => clearTimeout(rest)
}

function middleOf([a, b]: readonly Pixel[]): { readonly middle: Pixel; readonly spread: number } {
  if (!a || !b) return { middle: a ?? { x: 0, y: 0 }, spread: 0 }
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, spread: distance(a, b) }
}

const distance = (a: Pixel, b: Pixel) => Math.hypot(a.x - b.x, a.y - b.y)
