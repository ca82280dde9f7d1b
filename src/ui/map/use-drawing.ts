import { useEffect, useState } from 'react'
import type { Drawing } from '../../domain/drawing-marks.ts'
import { drawingOnShow } from '../../store/drawing-on-show.ts'
import { useAtlasStore } from '../parts/atlas-context.ts'

/** The drawing of what is on show. It takes the longest to make: sentence, sliders and list are painted before it. */
export function useDrawing(): Drawing {
  const store = useAtlasStore()
  const [drawing, setDrawing] = useState(() => drawingOnShow(store.getState()))
  useEffect(() => {
    let isAsked = false
    let isGone = false
    const draw = () => {
      isAsked = false
      if (!isGone) setDrawing(drawingOnShow(store.getState()))
    }
    const ask = () => {
      if (!isAsked) requestAnimationFrame(() => setTimeout(draw))
      isAsked = true
    }
    ask()
    const stop = store.subscribe(ask)
    return () => {
      isGone = true
      stop()
    }
  }, [store])
  return drawing
}
