import { labelMetrics, labelZooms } from './labels.ts'
import { project } from './mercator.ts'
import type { Position } from './model.ts'

/** A row of icons below an area's label point. */
interface Row {
  readonly position: Position
  readonly length: number
}

/** A pin, its tip on the position, or a badge raised above it. */
interface Post {
  readonly position: Position
  readonly form: 'pin' | 'badge'
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * For each row the first of `labelZooms` at which it touches neither a pin nor another row that stands whole.
 * Shorter rows come first. A row that never stands free takes the last zoom.
 */
export function rowZooms(rows: readonly Row[], posts: readonly Post[]): readonly number[] {
  const order = rows.map((_, index) => index).sort((a, b) => (rows[a]?.length ?? 0) - (rows[b]?.length ?? 0))
  const zooms = rows.map(() => labelZooms[labelZooms.length - 1] ?? 6)
  const settled: number[] = []
  for (const zoom of labelZooms) {
    const fixed = posts.map((post) => boxOfPost(post, zoom))
    for (const index of order.filter((one) => !settled.includes(one))) {
      const row = rows[index]
      if (!row) continue
      const box = boxOfRow(row, zoom)
      const others = rows
        .filter((_, other) => other !== index)
        .map((other) => boxOfRow({ ...other, length: 1 }, zoom))
      const whole = settled.flatMap((other) => (rows[other] ? [boxOfRow(rows[other], zoom)] : []))
      if ([...fixed, ...others, ...whole].some((other) => touch(box, other))) continue
      zooms[index] = zoom
      settled.push(index)
    }
  }
  return zooms
}

function boxOfRow({ position, length }: Row, zoom: number): Box {
  const { x, y } = pixel(position, zoom)
  const half = (length * labelMetrics.iconPitch) / 2
  const middle = y + labelMetrics.iconsDrop
  return { left: x - half, right: x + half, top: middle - 11, bottom: middle + 11 }
}

function boxOfPost({ position, form }: Post, zoom: number): Box {
  const { x, y } = pixel(position, zoom)
  const middle = y - (form === 'pin' ? 16 : labelMetrics.badgeRise)
  return { left: x - 12, right: x + 12, top: middle - 14, bottom: middle + 14 }
}

function pixel(position: Position, zoom: number) {
  const [x, y] = project(position)
  const scale = 512 * 2 ** zoom
  return { x: x * scale, y: y * scale }
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
