import { useEffect, useRef, useState } from 'react'
import { monthOn, stepFrom, stepsOf } from '../../domain/stepping.ts'
import type { AtlasState, AtlasStore } from '../../store/atlas-store.ts'
import { visibleRecords } from '../../store/selectors.ts'
import { useAtlasStore } from '../parts/atlas-context.ts'

export type Pace = 'events' | 'months'

/** Milliseconds that each step stays: long enough to read a title, or to see a month. */
const stay: Readonly<Record<Pace, number>> = { events: 4000, months: 1200 }
/** A reader who asks for less motion gets fewer changes. */
const calm = 2

const asksForLess = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Steps by itself until the end, until it is stopped, or until the reader does anything else: chooses a record,
 * moves the window, changes a filter, leaves the page.
 */
export function usePlay(pace: Pace) {
  const store = useAtlasStore()
  const [isPlaying, setPlaying] = useState(false)
  const isOurs = useRef(false)

  useEffect(() => {
    if (!isPlaying) return
    const stop = () => setPlaying(false)
    const step = () => {
      isOurs.current = true
      const moved = pace === 'events' ? stepEvent(store, 1) : stepMonth(store)
      isOurs.current = false
      if (!moved) stop()
    }
    step()
    const timer = setInterval(step, stay[pace] * (asksForLess() ? calm : 1))
    const unsubscribe = store.subscribe((state, before) => {
      if (!isOurs.current && isOtherView(state, before)) stop()
    })
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && stop()
    addEventListener('keydown', onKey)
    document.addEventListener('visibilitychange', stop)
    return () => {
      clearInterval(timer)
      unsubscribe()
      removeEventListener('keydown', onKey)
      document.removeEventListener('visibilitychange', stop)
    }
  }, [isPlaying, pace, store])

  return { isPlaying, toggle: () => setPlaying((now) => !now) }
}

/** The map moving to what is shown is no wish of the reader's. */
function isOtherView({ view, held }: AtlasState, before: AtlasState): boolean {
  return held || (view !== before.view && view.at === before.view.at)
}

/** Selects the next dated record on show; false at the end. */
export function stepEvent(store: AtlasStore, by: 1 | -1): boolean {
  const state = store.getState()
  const next = stepFrom(stepsOf(visibleRecords(state)), state.view.select, by)
  if (next !== null) state.select(next)
  return next !== null
}

function stepMonth(store: AtlasStore): boolean {
  const { dataset, setWindow } = store.getState()
  const next = monthOn(visibleRecords(store.getState()).window, dataset.axis)
  if (next) setWindow(next)
  return next !== null
}
