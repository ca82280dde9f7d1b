import { type Box, boxOf, project } from '../../domain/mercator.ts'
import type { Bend, Bounds, Position } from '../../domain/model.ts'

/** Units of the picture's width: whole units keep an outline within a third of a pixel on a projector. */
const pictureWidth = 2600
/** The same for a map that is looked at from as near as the map goes: about a unit a pixel there. */
export const mapWidth = 2 ** 18

/** The plane of a picture: the home frame (or the world) in whole units, y down. */
export interface Plane {
  readonly width: number
  readonly height: number
  /** At a laptop's usual width of the frame; what is sized by it drifts a little on other screens. */
  readonly unitsPerPixel: number
  /** Path data of lines or rings, in whole units, relative steps; steps shorter than `least` units are left out. */
  readonly path: (lines: readonly (readonly Position[])[], closed: boolean, least?: number) => string
  /** Path data of a bend: the picture's plane is the one that it is a Bézier curve of. */
  readonly bend: (bend: Bend) => string
  /** Where a position stands, as a share of the frame: `41.2%`. */
  readonly share: (position: Position) => { readonly x: string; readonly y: string }
  /** Degrees clockwise from east, on the picture, of the step from one position to another. */
  readonly bearing: (from: Position, to: Position) => number
}

export function planeOf(frame: Bounds, width = pictureWidth): Plane {
  const box = boxOf(frame)
  const scale = width / box.width
  const digits = Math.ceil(Math.log10(width)) - 2
  return {
    width,
    height: Math.round(box.height * scale),
    unitsPerPixel: width / 960,
    path: (lines, closed, least = 1) => lines.map((line) => pathOf(line, box, scale, closed, least)).join(''),
    bend: (bend) => {
      const [tail, control, head] = bend.map((position) => {
        const [x, y] = project(position)
        return `${Math.round((x - box.x) * scale)} ${Math.round((y - box.y) * scale)}`
      })
      return `M${tail}Q${control} ${head}`
    },
    share: (position) => {
      const [x, y] = project(position)
      return { x: percent((x - box.x) / box.width, digits), y: percent((y - box.y) / box.height, digits) }
    },
    bearing: (from, to) => {
      const [[ax, ay], [bx, by]] = [project(from), project(to)]
      return Math.round((Math.atan2(by - ay, bx - ax) * 180) / Math.PI)
    },
  }
}

function pathOf(line: readonly Position[], box: Box, scale: number, closed: boolean, least: number): string {
  let [lastX, lastY] = [0, 0]
  const steps = line.flatMap((position, index) => {
    const [px, py] = project(position)
    const [x, y] = [Math.round((px - box.x) * scale), Math.round((py - box.y) * scale)]
    const [dx, dy] = [x - lastX, y - lastY]
    const isKept = index === 0 || (index === line.length - 1 && !closed) || Math.hypot(dx, dy) >= least
    if (!isKept) return []
    ;[lastX, lastY] = [x, y]
    return [index === 0 ? `M${x} ${y}l` : `${dx} ${dy} `]
  })
  return steps.length < 2 ? '' : `${steps.join('').trim().replaceAll(' -', '-')}${closed ? 'z' : ''}`
}

const percent = (share: number, digits: number) => `${Number((share * 100).toFixed(digits))}%`
