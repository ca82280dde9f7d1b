import { encode } from 'uqr'

/** A QR code (ISO/IEC 18004) as a square of modules; with the quiet zone around it that readers need. */
export interface QrCode {
  /** Modules on a side, quiet zone included. */
  readonly size: number
  /** Row by row; true = dark. The quiet zone is part of it. */
  readonly modules: readonly (readonly boolean[])[]
}

/** Light modules on every side, as the standard asks. */
const quietZone = 4

/**
 * Characters beyond which a code is not offered. At level M 1,000 bytes take some 120 modules on a side: on 6 cm of
 * paper 0.5 mm each, about the least that a telephone reads.
 */
export const longestInQr = 1000

/** The code of a text, error correction M (15 % may be lost). Null for a text too long to be read from paper. */
export function qrCodeOf(text: string): QrCode | null {
  if (text.length > longestInQr) return null
  const { size, data } = encode(text, { ecc: 'M', boostEcc: false, border: quietZone })
  return { size, modules: data }
}

/** The dark modules as the path of an SVG, one unit a module: a rectangle for each run in a row. */
export function qrPath({ modules }: QrCode): string {
  return modules.flatMap((row, y) => runsIn(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('')
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
 * The code as an SVG file of its own, dark on white whatever it is laid on; `side` in millimetres. `title` and
 * `description` are what assistive technology says of it.
 */
export function qrSvg(code: QrCode, title: string, description: string, side = 60): string {
  const { size } = code
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}mm" height="${side}mm" viewBox="0 0 ${size} ${size}" role="img" aria-labelledby="title desc" shape-rendering="crispEdges">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`,
    `<path fill="#000" d="${qrPath(code)}"/>`,
    '</svg>\n',
  ].join('\n')
}

const escaped = (text: string) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
