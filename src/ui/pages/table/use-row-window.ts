import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { useAtlas } from '../../parts/atlas-context.ts'

/** Height of a row in text sizes, as `table.css` has it: every row is alike, so its place is a product. */
export const rowHeight = 3.25
/** Rows beyond the edges of what is seen, so that a quick scroll meets no blank. */
const spare = 8
/** Where nothing is laid out (a test without a browser). */
const heightUnknown = 900

export interface RowWindow {
  /** Rows to draw, `last` not among them. */
  readonly first: number
  readonly last: number
  /** Pixels. */
  readonly height: number
}

/** Which rows of a long table stand in the scrolled part of `scroller`. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number): RowWindow {
  const look = useAtlas((state) => state.view.look)
  const [textSize, setTextSize] = useState(16)
  const height = rowHeight * textSize
  const [seen, setSeen] = useState({ first: 0, last: Math.ceil(heightUnknown / height) })

  useLayoutEffect(() => {
    const measure = () =>
      setTextSize(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16)
    if (look) measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [look])

  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => {
      const first = Math.floor(element.scrollTop / height)
      const last = Math.ceil((element.scrollTop + (element.clientHeight || heightUnknown)) / height)
      setSeen((before) => (before.first === first && before.last === last ? before : { first, last }))
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [scroller, height])

  return {
    first: Math.min(Math.max(0, seen.first - spare), Math.max(0, count - 1)),
    last: Math.min(count, seen.last + spare),
    height,
  }
}
