import { labelZooms } from './labels.ts'

/**
 * Steps of the map's zoom (MapLibre's scale: 512 px tiles) at which marks may come apart. What stands free at the
 * beginning of a step stands free to its end: distances only grow. The first step holds all that is smaller.
 */
export const mapSteps: readonly number[] = [1, ...labelZooms]

/** No screen is so wide that its still picture of the frame would reach further steps. */
export const pictureSteps: readonly number[] = mapSteps.filter((step) => step < 6)

/** Steps of the world overview, from a small phone to a projector. */
export const worldSteps: readonly number[] = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]

/** Steps at which a mark is shown: from one of them up to, and without, another; null: to the last. */
export interface ZoomRange {
  readonly from: number
  readonly to: number | null
}

/** Whether a range holds a zoom. */
export const standsAt = ({ from, to }: ZoomRange, zoom: number): boolean =>
  from <= zoom && (to === null || zoom < to)

/** The zoom by which marks regroup, when text is `scale` times as large as usual: larger marks need more room. */
export const zoomOfMarks = (zoom: number, scale: number): number =>
  Math.max(zoom - Math.log2(scale), mapSteps[0] ?? 0)

export const everyZoom = (steps: readonly number[]): ZoomRange => ({ from: steps[0] ?? 0, to: null })

/** What was found step by step as ranges: neighbouring steps with the same key are one. */
export function rangesOf<T>(
  steps: readonly number[],
  found: readonly (readonly T[])[],
  keyOf: (one: T) => string,
): readonly { readonly value: T; readonly zooms: ZoomRange }[] {
  const done: { readonly value: T; readonly zooms: ZoomRange }[] = []
  let open = new Map<string, { readonly value: T; readonly from: number }>()
  const close = (kept: ReadonlyMap<string, unknown>, to: number | null) => {
    for (const [key, { value, from }] of open) if (!kept.has(key)) done.push({ value, zooms: { from, to } })
  }
  steps.forEach((step, index) => {
    const here = new Map((found[index] ?? []).map((one) => [keyOf(one), one]))
    close(here, step)
    open = new Map([...here].map(([key, value]) => [key, open.get(key) ?? { value, from: step }]))
  })
  close(new Map(), null)
  return done
}

/** What is left of a range without others that lie in it, in order. */
export function withoutRanges(whole: ZoomRange, others: readonly ZoomRange[]): readonly ZoomRange[] {
  const isBefore = (a: number, b: number | null) => b === null || a < b
  const left: ZoomRange[] = []
  let from: number | null = whole.from
  for (const other of [...others].sort((a, b) => a.from - b.from)) {
    if (from === null || !isBefore(other.from, whole.to)) break
    if (!isBefore(from, other.to)) continue
    if (from < other.from) left.push({ from, to: other.from })
    from = other.to
  }
  if (from !== null && isBefore(from, whole.to)) left.push({ from, to: whole.to })
  return left
}
