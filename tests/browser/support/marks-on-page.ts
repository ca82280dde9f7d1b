import type { Locator } from 'playwright-core'
import type { Area } from './map-place.ts'

/** A mark of a still picture as it lies on the page: what of it is ink. */
export interface DrawnMark {
  readonly kind: 'name' | 'number' | 'pin' | 'goods' | 'tip'
  /** For sentences: `pin of niamey`, `name Mali`. */
  readonly name: string
  readonly text: string
  readonly records: readonly string[]
  readonly area: Area
}

/** The names, numbers, pins and goods that a still picture shows where it lies open: in the window and in no fold. */
export function marksIn(picture: Locator): Promise<readonly DrawnMark[]> {
  return picture.evaluate((root) => {
    const kinds = {
      name: '.label text',
      number: '.number-on-line text',
      pin: '.pin > g',
      goods: ':is(.good, .stack) > g',
    } as const
    const frame = root.closest('.map, dialog')?.getBoundingClientRect() ?? new DOMRect()
    return Object.entries(kinds).flatMap(([kind, selector]) =>
      [...root.querySelectorAll<SVGGraphicsElement>(selector)].flatMap((one) => {
        const box = one.getBoundingClientRect()
        if (box.width === 0 || !one.checkVisibility({ visibilityProperty: true })) return []
        if (box.right < frame.left || box.left > frame.right) return []
        if (box.bottom < frame.top || box.top > frame.bottom) return []
        const owner = one.closest<SVGElement>('.at')
        const text = shownText(one)
        const { label, pin, record } = owner?.dataset ?? {}
        // The box of a text is a line high; letters with ascenders and descenders fill about two thirds of it.
        const inset = kind === 'name' || kind === 'number' ? box.height / 6 : 0
        const mark = {
          kind: kind as keyof typeof kinds,
          name: kind === 'pin' ? `pin of ${pin}` : `${kind} ${text || record}${label ? ` (${label})` : ''}`,
          text,
          records: record?.split(' ') ?? [],
          area: { x: box.x, y: box.y + inset, width: box.width, height: box.height - 2 * inset },
        }
        // A city's pin is a head on a tip, whose box has empty corners: two boxes tell more truly what is ink.
        // The last third of the tip is a point.
        const head = box.width
        if (kind !== 'pin' || box.height < head * 1.2) return [mark]
        const tip = {
          x: box.x + head / 3,
          y: box.y + head,
          width: head / 3,
          height: ((box.height - head) * 2) / 3,
        }
        return [
          { ...mark, area: { ...mark.area, height: head } },
          { ...mark, kind: 'tip' as const, name: `tip of ${pin}`, text: '', area: tip },
        ]
      }),
    )

    function shownText(one: Element): string {
      const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT)
      let text = ''
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode
        if (parentElement && getComputedStyle(parentElement).display !== 'none') text += textContent
      }
      return text
    }
  })
}

interface Named {
  readonly name: string
  readonly area: Area
}

/** A sentence for each two that lie on each other. */
export function overlapsAmong(all: readonly Named[]): readonly string[] {
  return all.flatMap((one, index) => overlapsBetween([one], all.slice(index + 1)))
}

export function overlapsBetween(some: readonly Named[], others: readonly Named[]): readonly string[] {
  return some.flatMap((a) =>
    others.flatMap((b) => {
      const width = Math.min(a.area.x + a.area.width, b.area.x + b.area.width) - Math.max(a.area.x, b.area.x)
      const height =
        Math.min(a.area.y + a.area.height, b.area.y + b.area.height) - Math.max(a.area.y, b.area.y)
      const isOver = width > tolerance && height > tolerance
      return isOver ? [`${a.name} and ${b.name}: ${width.toFixed(1)} by ${height.toFixed(1)} px`] : []
    }),
  )
}

/** Pixels that rounding may move an edge. */
const tolerance = 0.5
