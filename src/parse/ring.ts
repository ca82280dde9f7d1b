import type { Bounds, Position } from '../domain/model.ts'

/** Twice the signed area in square degrees: positive when the ring runs counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0
  for (const [index, [x, y]] of ring.entries()) {
    const next = ring[(index + 1) % ring.length]
    if (next) sum += x * next[1] - next[0] * y
  }
  return sum
}

/** Four positions at least, and the last is the first (RFC 7946). */
export function isClosed(ring: readonly Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)]
  return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1]
}

export function boundsOf(positions: readonly Position[]): Bounds {
  const [xs, ys] = [positions.map(([x]) => x), positions.map(([, y]) => y)]
  const least = (values: readonly number[]) =>
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = (values: readonly number[]) =>
    values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return [least(xs), least(ys), most(xs), most(ys)]
}
