import { type RefObject, useEffect, useState } from 'react'

/** What the page around was left. */
export type LeftGesture = 'wheel' | 'finger'

/** Milliseconds for which the reader is told what the map heeds instead. */
const told = 1800

/**
 * The map of a frame leaves the wheel and one finger to the page around it, which is scrolled by them; it heeds the wheel
 * with Control or Command, and two fingers. Says for a moment which was left.
 */
export function useSharedGestures(within: RefObject<HTMLElement | null>): LeftGesture | null {
  const [left, setLeft] = useState<LeftGesture | null>(null)
  useEffect(() => {
    const element = within.current
    if (!element) return
    const fingers = new Set<number>()
    let rest: ReturnType<typeof setTimeout> | undefined
    const leave = (event: Event, gesture: LeftGesture) => {
      event.stopPropagation()
      setLeft(gesture)
      clearTimeout(rest)
      rest = setTimeout(() => setLeft(null), told)
    }
    const turn = (event: WheelEvent) => {
      if (isOnMap(event) && !event.ctrlKey && !event.metaKey) leave(event, 'wheel')
    }
    // MapLibre listens to touches, the simpler map to pointers: each hears of a finger only once there are two.
    const drag = (event: TouchEvent) => {
      if (!isOnMap(event)) return
      if (event.touches.length > 1) event.preventDefault()
      else leave(event, 'finger')
    }
    const point = (event: PointerEvent) => {
      if (event.pointerType === 'touch' && fingers.size === 1 && isOnMap(event)) event.stopPropagation()
    }
    const touch = ({ pointerType, pointerId }: PointerEvent) => {
      if (pointerType === 'touch') fingers.add(pointerId)
    }
    const lift = ({ pointerId }: PointerEvent) => {
      fingers.delete(pointerId)
    }
    const stop = new AbortController()
    const early = { capture: true, signal: stop.signal }
    element.addEventListener('wheel', turn, { ...early, passive: true })
    element.addEventListener('touchmove', drag, { ...early, passive: false })
    element.addEventListener('pointerdown', touch, early)
    element.addEventListener('pointermove', point, early)
    element.addEventListener('pointerup', lift, early)
    element.addEventListener('pointercancel', lift, early)
    return () => {
      stop.abort()
      clearTimeout(rest)
    }
  }, [within])
  return left
}

const isOnMap = ({ target }: Event) => target instanceof Element && target.closest('.map') !== null
