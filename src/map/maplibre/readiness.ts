import type { ErrorEvent, Map as MapLibre } from 'maplibre-gl'

/** Milliseconds in a visible page after which a map that never became ready counts as failed. */
export const patience = 20_000

interface Readiness {
  /** Whether the first drawing is there; asked whenever a frame is drawn that holds all tiles. */
  isReady(): boolean
  onReady(): void
  onFailure(reason: Error): void
}

/**
 * Calls `onReady` or `onFailure`, once. A worker that cannot be fetched or that throws, and a fault in the style, are
 * reported as errors of the map. A worker that the page's policy forbids is not reported at all: only for that the
 * clock runs, and not while the page is hidden, when nothing is drawn. Returns how to stop waiting.
 */
export function awaitReadiness(map: MapLibre, { isReady, onReady, onFailure }: Readiness): () => void {
  let waited = 0
  const step = 1000
  const clock = setInterval(() => {
    if (document.visibilityState === 'visible') waited += step
    if (waited >= patience) failWith(new Error(`The map did not draw within ${patience / 1000} s.`))
  }, step)
  const stop = () => {
    clearInterval(clock)
    map.off('render', look)
    map.off('error', fail)
    map.on('error', pass)
  }
  const look = () => {
    if (!map.loaded() || !isReady()) return
    stop()
    onReady()
  }
  const failWith = (reason: Error) => {
    stop()
    onFailure(reason)
  }
  const fail = ({ error }: ErrorEvent) => failWith(new Error(error.message, { cause: error }))
  map.on('render', look)
  map.on('error', fail)
  return stop
}

/** Once the map has drawn, a fault leaves the last picture standing; MapLibre would print it for nobody. */
function pass(): void {}
