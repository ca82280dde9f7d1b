import jsQR from 'jsqr'
import type { Area, Point } from './map-place.ts'
import type { Pixels } from './png.ts'

export interface Comparison {
  /** Correlation at the best shift: 1 the same, 0 nothing in common. */
  readonly likeness: number
  /** Pixels by which the second picture must be moved back to lie best on the first. */
  readonly shift: Point
  /** Whether a shift within the bound lies as well as the best one, or so nearly that the eye cannot tell. */
  readonly isWithin: boolean
}

/** Lays a window of one picture on another, shifted by up to `reach` pixels each way, and says where it fits. */
export function compare(
  first: Pixels,
  second: Pixels,
  area: Area,
  { reach, bound }: { readonly reach: number; readonly bound: number },
): Comparison {
  const here = greysOf(first, area, { x: 0, y: 0 })
  const steps = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach)
  const tried = steps
    .flatMap((x) =>
      steps.map((y) => ({ shift: { x, y }, likeness: correlation(here, greysOf(second, area, { x, y })) })),
    )
    .sort((a, b) => b.likeness - a.likeness)
  const best = tried[0] ?? { shift: { x: 0, y: 0 }, likeness: 0 }
  const near = tried.find(({ shift }) => Math.max(Math.abs(shift.x), Math.abs(shift.y)) <= bound)
  return { ...best, isWithin: (near?.likeness ?? 0) >= best.likeness - 0.01 }
}

export function greysOf({ width, height, rgb }: Pixels, area: Area, shift: Point): readonly number[] {
  const greys: number[] = []
  for (let row = Math.round(area.y); row < Math.round(area.y + area.height); row++) {
    for (let column = Math.round(area.x); column < Math.round(area.x + area.width); column++) {
      const [x, y] = [column + shift.x, row + shift.y]
      const at = (y * width + x) * 3
      const isInside = x >= 0 && y >= 0 && x < width && y < height
      greys.push(isInside ? (rgb[at] ?? 0) * 0.3 + (rgb[at + 1] ?? 0) * 0.59 + (rgb[at + 2] ?? 0) * 0.11 : 0)
    }
  }
  return greys
}

/** Pearson's; two even areas have nothing to tell and count as alike when their greys are. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [ma, mb] = [mean(a), mean(b)]
  let [ab, aa, bb] = [0, 0, 0]
  for (const [index, value] of a.entries()) {
    const [da, db] = [value - ma, (b[index] ?? 0) - mb]
    ab += da * db
    aa += da * da
    bb += db * db
  }
  if (aa < 1 || bb < 1) return Math.abs(ma - mb) < 2 ? 1 : 0
  return ab / Math.sqrt(aa * bb)
}

/** How many pixels have exactly a colour: "#rrggbb". */
export function countOf({ rgb }: Pixels, colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  let count = 0
  for (let at = 0; at < rgb.length; at += 3) {
    if (rgb[at] === red && rgb[at + 1] === green && rgb[at + 2] === blue) count += 1
  }
  return count
}

/** What a camera reads from the QR code in a picture, and the pixels between which it stands; null where it finds none. */
export function codeIn({ width, height, rgb }: Pixels): CodeFound | null {
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let at = 0; at < width * height; at += 1) rgba.set(rgb.subarray(at * 3, at * 3 + 3), at * 4)
  const found = jsQR(rgba, width, height)
  if (!found) return null
  const { topLeftCorner, topRightCorner } = found.location
  return { text: found.data, left: topLeftCorner.x, right: topRightCorner.x }
}

export interface CodeFound {
  readonly text: string
  readonly left: number
  readonly right: number
}
