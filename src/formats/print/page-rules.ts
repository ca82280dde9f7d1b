import { fontFamily } from '../picture/compose.ts'
import { margins, type Paper, sizeOf } from './paper.ts'

/** What stands at the foot of every page. */
export interface PageFoot {
  /** The atlas with the version and date of its data; at the side where lines begin. */
  readonly edition: string
  /** Where the atlas is; at the other side. The number of the page stands between them. */
  readonly address: string
  readonly direction: 'ltr' | 'rtl'
}

/**
 * The `@page` rule of a paper (CSS Paged Media 3): size, margins, and a foot in its margin boxes. Browsers that do not
 * know margin boxes leave the foot out: the head of every document says the same.
 */
export function pageRules(paper: Paper, { edition, address, direction }: PageFoot): string {
  const { width, height } = sizeOf(paper)
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const words = `font:400 7.5pt/1.2 ${fontFamily};color:#3d4950;white-space:nowrap;vertical-align:top;padding-top:2.5mm`
  const box = (side: string, content: string) => `@bottom-${side}{content:${content};${words}}`
  return [
    `@page{size:${width}mm ${height}mm;margin:${margins.top}mm ${margins.side}mm ${margins.bottom}mm;`,
    box(start, cssString(isolated(edition, direction))),
    box('center', 'counter(page) " / " counter(pages)'),
    box(end, cssString(isolated(address, 'ltr'))),
    '}',
  ].join('')
}

/** The whole of a text runs one way, whichever way the page does: U+2066 or U+2067, and U+2069. */
const isolated = (text: string, direction: 'ltr' | 'rtl') =>
  `${direction === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`

/** A text as a string of CSS (CSS Syntax 3): what could end it is escaped, controls become spaces. */
export function cssString(text: string): string {
  const safe = text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/["\\<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)
  return `"${safe}"`
}
