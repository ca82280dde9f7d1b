import { type Box, project } from '../../domain/mercator.ts'
import type { Position } from '../../domain/model.ts'
import type { Plane } from './plane.ts'

/** How much of a plane's `least` step is left out here: paper shows more than a screen. */
const fineness = 0.1

/** Pixels round the window within which a line is still written: its stroke may reach in. */
const reach = 40

/**
 * The plane of a picture that leaves the page: what lies in `box` (units of the projected world) in pixels of the
 * picture, to a tenth, so that no viewer of the file need know more than paths and moves. What cannot be seen in the
 * window is not written.
 */
export function pixelPlane(box: Box, width: number, height: number): Plane {
  const scale = width / box.width
  const tenthsOf = (position: Position): readonly [number, number] => {
    const [x, y] = project(position)
    return [Math.round((x - box.x) * scale * 10), Math.round((y - box.y) * scale * 10)]
  }
  const isSeen = (line: readonly (readonly [number, number])[]) => {
    const [xs, ys] = [line.map(([x]) => x / 10), line.map(([, y]) => y / 10)]
    return (
      Math.max(...xs) > -reach &&
      Math.min(...xs) < width + reach &&
      Math.max(...ys) > -reach &&
      Math.min(...ys) < height + reach
    )
  }
  return {
    width,
    height,
    unitsPerPixel: 1,
    path: (lines, closed, least = 1) =>
      lines
        .map((line) => line.map(tenthsOf))
        .filter((line) => line.length > 0 && isSeen(line))
        .map((line) => (closed ? withinWindow(line, width, height) : line))
        .map((line) => pathOf(line, closed, least * fineness * 10))
        .join(''),
    bend: (bend) => {
      const [tail, control, head] = bend.map((position) => tenthsOf(position).map(tenth).join(' '))
      return `M${tail}Q${control} ${head}`
    },
    share: (position) => {
      const [x, y] = tenthsOf(position)
      return { x: tenth(x), y: tenth(y) }
    },
    bearing: (from, to) => {
      const [[ax, ay], [bx, by]] = [project(from), project(to)]
      return Math.round((Math.atan2(by - ay, bx - ax) * 180) / Math.PI)
    },
  }
}

type Point = readonly [number, number]

/**
 * A ring without what lies far outside the window (Sutherland and Hodgman), in tenths: painters take long over
 * outlines and hatches of many thousand pixels that nobody sees. Its cut edges lie out of sight.
 */
function withinWindow(ring: readonly Point[], width: number, height: number): readonly Point[] {
  const [least, right, bottom] = [-reach * 10, (width + reach) * 10, (height + reach) * 10]
  const sides: readonly (readonly [axis: 0 | 1, limit: number, isInside: (value: number) => boolean])[] = [
    [0, least, (x) => x >= least],
    [0, right, (x) => x <= right],
    [1, least, (y) => y >= least],
    [1, bottom, (y) => y <= bottom],
  ]
  return sides.reduce<readonly Point[]>((kept, [axis, limit, isInside]) => {
    if (kept.every((point) => isInside(point[axis]))) return kept
    return kept.flatMap((point, index) => {
      const before = kept.at(index - 1) ?? point
      const [is, was] = [isInside(point[axis]), isInside(before[axis])]
      const crossing = is === was ? [] : [cutAt(before, point, axis, limit)]
      return is ? [...crossing, point] : crossing
    })
  }, ring)
}

function cutAt([ax, ay]: Point, [bx, by]: Point, axis: 0 | 1, limit: number): Point {
  const share = axis === 0 ? (limit - ax) / (bx - ax) : (limit - ay) / (by - ay)
  return axis === 0
    ? [limit, Math.round(ay + (by - ay) * share)]
    : [Math.round(ax + (bx - ax) * share), limit]
}

const tenth = (tenths: number) => String(tenths / 10)

function pathOf(line: readonly (readonly [number, number])[], closed: boolean, least: number): string {
  let [lastX, lastY] = [0, 0]
  const steps = line.flatMap(([x, y], index) => {
    const [dx, dy] = [x - lastX, y - lastY]
    const isKept = index === 0 || (index === line.length - 1 && !closed) || Math.hypot(dx, dy) >= least
    if (!isKept) return []
    ;[lastX, lastY] = [x, y]
    return [index === 0 ? `M${tenth(x)} ${tenth(y)}l` : `${tenth(dx)} ${tenth(dy)} `]
  })
  return steps.length < 2 ? '' : `${steps.join('').trim().replaceAll(' -', '-')}${closed ? 'z' : ''}`
}
