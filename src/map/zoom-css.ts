import { labelMetrics } from '../domain/labels.ts'
import { boxOf } from '../domain/mercator.ts'
import type { Bounds } from '../domain/model.ts'

/**
 * Style rules that show each mark of a still picture at its range of zooms: the zoom is the width of the frame,
 * in label sizes. `container` names the picture's container and, with a dot before it, its class.
 */
export function zoomCss(container: string, frame: Bounds, steps: readonly number[]): string {
  const later = steps.slice(1)
  const scope = `.${container}`
  const hidden = later.flatMap((step) => [
    `${scope} [data-zoom="${step}"]`,
    `${scope} [data-from-zoom="${step}"]`,
  ])
  const rules = later.map((step) => {
    const shown = `${scope} :is([data-zoom="${step}"],[data-from-zoom="${step}"]){display:inline}`
    const gone = `${scope} [data-to-zoom="${step}"]{display:none}`
    return `@container ${container} (min-width:${widthAt(frame, step).toFixed(2)}em){${shown}${gone}}`
  })
  return `${hidden.join(',')}{display:none}\n${rules.join('\n')}\n`
}

/** Label sizes that a frame is wide at a zoom. */
const widthAt = (frame: Bounds, zoom: number) => (512 * 2 ** zoom * boxOf(frame).width) / labelMetrics.size
