/**
 * Shows values one after the other, at most one an animation frame. While one is on its way to the screen only the
 * newest of those that follow is kept, so a dragged slider never runs ahead of the map.
 */
export function latestOnly<T>(show: (value: T) => Promise<void>): (value: T) => void {
  let waiting: { readonly value: T } | null = null
  let isBusy = false
  const next = () => {
    if (isBusy || !waiting) return
    isBusy = true
    requestAnimationFrame(() => {
      const { value } = waiting ?? {}
      waiting = null
      void show(value as T).finally(() => {
        isBusy = false
        next()
      })
    })
  }
  return (value) => {
    waiting = { value }
    next()
  }
}
