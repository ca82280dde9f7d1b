import { describe, expect, it } from 'vitest'
import { homeFrame, worldFrame } from '../../src/domain/frame.ts'
import { labelMetrics } from '../../src/domain/labels.ts'
import { boxOf, zoomFor } from '../../src/domain/mercator.ts'
import { pictureSteps, worldSteps, type ZoomRange } from '../../src/domain/zooms.ts'
import { zoomsOf } from '../../src/map/svg/symbol.ts'
import { zoomCss } from '../../src/map/zoom-css.ts'

const pictures = [
  ['the home picture', 'fit', homeFrame, pictureSteps],
  ['the picture of the world', 'world-picture', worldFrame, worldSteps],
] as const

type Attributes = Readonly<Record<string, number>>

/** Whether the style sheet shows an element with these attributes in a picture that is so many ems wide. */
function isShown(css: string, attributes: Attributes, width: number): boolean {
  const matches = (selector: string) =>
    [...selector.matchAll(/\[([\w-]+)="([^"]+)"\]/g)].some(
      ([, name = '', value]) => String(attributes[name]) === value,
    )
  const found = [
    ...css.matchAll(
      /(?:min-width:([\d.]+)em\)\{)?([^{}]+)\{display:(\w+)\}(?:([^{}]+)\{display:(\w+)\}\})?/g,
    ),
  ]
  let display = 'inline'
  for (const [, from = '0', first = '', shown = '', second = '', then = ''] of found) {
    if (width < Number(from)) continue
    if (matches(first)) display = shown
    if (matches(second)) display = then
  }
  return display !== 'none'
}

describe.each(pictures)('the style sheet of %s', (_name, container, frame, steps) => {
  const css = zoomCss(container, frame, steps)
  const [first = 0, second = 0, third = 0] = steps
  /** Ems that the frame is wide a little past a step. */
  const widthPast = (step: number) => (512 * 2 ** (step + 0.01) * boxOf(frame).width) / labelMetrics.size
  const shownAt = (attributes: Attributes) =>
    steps.filter((step) => isShown(css, attributes, widthPast(step)))
  const meantAt = ({ from, to }: ZoomRange) =>
    steps.filter((step) => from <= step && (to === null || step < to))

  it('shows every mark at the steps of its range and at no others', () => {
    const ranges = steps.flatMap((from, index) =>
      [...steps.slice(index + 1), null].map((to): ZoomRange => ({ from, to })),
    )
    for (const range of ranges) expect(shownAt(zoomsOf(range)), JSON.stringify(range)).toEqual(meantAt(range))
  })

  it('shows a name from its step on', () => {
    expect(shownAt({ 'data-zoom': third })).toEqual(steps.slice(2))
    expect(shownAt({ 'data-zoom': first })).toEqual(steps)
  })

  it('shows in the smallest picture what stands at the first step', () => {
    expect(isShown(css, zoomsOf({ from: first, to: second }), 1)).toBe(true)
    expect(isShown(css, zoomsOf({ from: second, to: null }), 1)).toBe(false)
  })

  it('takes the zoom from the width of the frame, in sizes of its letters', () => {
    const [, em = ''] = css.match(/min-width:([\d.]+)em/) ?? []
    expect(zoomFor(boxOf(frame), Number(em) * labelMetrics.size)).toBeCloseTo(second, 2)
  })

  it('speaks of its own picture alone', () => {
    const selectors = css.replaceAll(/@container[^{]+\{/g, '').match(/\.[\w-]+(?= )/g) ?? []
    expect(new Set(selectors)).toEqual(new Set([`.${container}`]))
    expect([...css.matchAll(/@container ([\w-]+)/g)].every(([, name]) => name === container)).toBe(true)
  })
})
