import { useCallback, useEffect, useState } from 'react'
import { followWindow, openSecondWindow } from '../../services/second-window.ts'
import { useAtlasStore } from '../parts/atlas-context.ts'

export interface OwnWindow {
  /** The reader's own window while it is there. */
  readonly own: Window | null
  readonly open: () => void
  /** Brings the reader back into the page. */
  readonly back: () => void
}

/** A second window for the reader; whichever of the two is closed, the other one stays well. */
export function useOwnWindow(): OwnWindow {
  const store = useAtlasStore()
  const [own, setOwn] = useState<Window | null>(null)
  useEffect(() => {
    if (!own) return
    const stop = followWindow(own, () => setOwn(null))
    return () => {
      stop()
      store.getState().setReaderApart(false)
    }
  }, [own, store])
  const open = useCallback(() => {
    const opened = openSecondWindow()
    if (opened) {
      store.getState().setReaderApart(true)
      setOwn(opened)
    } else store.getState().notify({ code: 'window-blocked' })
  }, [store])
  const back = useCallback(() => {
    setOwn(null)
    window.focus()
  }, [])
  return { own, open, back }
}
