import { encode } from 'uqr'
import { tag, writeText } from '../map/svg/tag.ts'

/** A QR code (ISO/IEC 18004) as a square of modules; with the quiet zone around it that readers need. */
export interface QrCode {
  /** Modules on a side, quiet zone included. */
  readonly size: number
  /** Row by row; true = dark. The quiet zone is part of it. */
  readonly modules: readonly (readonly boolean[])[]
}

/** Light modules on every side, as the standard asks. */
const quietZone = 4

/** Millimetres of a module on paper: about the least that any telephone reads. */
const leastModule = 0.5

/** Characters beyond which a code is not offered: 1,000 take 129 modules on a side, which is 6.5 cm of paper. */
export const longestInQr = 1000

/** Millimetres on a side that a code should have on paper, at least. */
export const leastSide = ({ size }: QrCode): number => Math.max(20, Math.ceil(size * leastModule))

/** The code of a text, error correction M (15 % may be lost). Null for a text too long to be read from paper. */
export function qrCodeOf(text: string): QrCode | null {
  if (text.length > longestInQr) return null
  const { size, data } = encode(text, { ecc: 'M', boostEcc: false, border: quietZone })
  return { size, modules: data }
}

/** The dark modules as the path of an SVG, one unit a module: a rectangle for each run in a row. */
export function qrPath({ modules }: QrCode): string {
  return modules
    .flatMap((row, y) => runsIn(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('')
}

/** Where the dark runs of a row begin, and how long they are. */
function runsIn(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  return row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1]) return []
    const end = row.indexOf(false, x)
    return [[x, (end < 0 ? row.length : end) - x] as const]
  })
}

/**
 * The code as an SVG file of its own, dark on white whatever it is laid on, as wide as paper asks for. `title` and
 * `description` are what assistive technology and whoever opens the file are told.
 */
export function qrSvg(code: QrCode, title: string, description: string): string {
  const { size } = code
  const side = Math.max(60, leastSide(code))
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${side}mm`,
      height: `${side}mm`,
      viewBox: `0 0 ${size} ${size}`,
      role: 'img',
      'shape-rendering': 'crispEdges',
    },
    tag('title', {}, title),
    tag('desc', {}, description),
    tag('path', { fill: '#fff', d: `M0 0h${size}v${size}h-${size}z` }),
    tag('path', { fill: '#000', d: qrPath(code) }),
  )
  return `${writeText(svg)}\n`
}
