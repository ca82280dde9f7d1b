import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url'
import latin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url'
import latinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url'
import latinExt600 from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url'
import arabic400 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url'
import arabic600 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url'
import { fontFamily } from '../formats/picture/compose.ts'
import type { Measure } from '../formats/picture/lines.ts'

interface FontFile {
  readonly family: string
  readonly weight: 400 | 600
  readonly address: string
  /** Whether a text has letters that stand in it. */
  readonly letters: RegExp
  /** As in `fonts.css`; the widths of two files of one family must not be mixed up. */
  readonly range: string
}

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const latinExt = 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+1E00-1E9F,U+1EF2-1EFF'
const arabic = 'U+0600-06FF,U+0750-077F,U+0870-08FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC'
const any = /./u
const extended = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff]/
const arabicLetters = /\p{Script=Arabic}/u

const files: readonly FontFile[] = [
  { family: 'Noto Sans', weight: 400, address: latin400, letters: any, range: latin },
  { family: 'Noto Sans', weight: 600, address: latin600, letters: any, range: latin },
  { family: 'Noto Sans', weight: 400, address: latinExt400, letters: extended, range: latinExt },
  { family: 'Noto Sans', weight: 600, address: latinExt600, letters: extended, range: latinExt },
  { family: 'Noto Sans Arabic', weight: 400, address: arabic400, letters: arabicLetters, range: arabic },
  { family: 'Noto Sans Arabic', weight: 600, address: arabic600, letters: arabicLetters, range: arabic },
]

/** Waits until the page itself can measure letters of Latin and, where they are asked for, Arabic script. */
export async function readyToMeasure(text: string): Promise<void> {
  await Promise.all(
    files
      .filter(({ letters }) => letters.test(text))
      .map(({ family, weight }) => document.fonts.load(`${weight} 16px "${family}"`, text)),
  )
}

/** Widths as a canvas gives them in the picture's fonts; the same words are asked for again and again. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return (text, { size }) => text.length * size * 0.55
  const known = new Map<string, number>()
  return (text, { size, weight }) => {
    const key = `${weight}${text}`
    const found = known.get(key)
    if (found !== undefined) return found * size
    context.font = `${weight} 100px ${fontFamily}`
    const ems = context.measureText(text).width / 100
    known.set(key, ems)
    return ems * size
  }
}

/** `@font-face` rules that hold the fonts of a text themselves: no file of a picture asks for another. */
export async function fontRules(text: string): Promise<string> {
  const rules = files
    .filter(({ letters }) => letters.test(text))
    .map(
      async ({ family, weight, address, range }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:url(${await dataOf(address)}) format('woff2');unicode-range:${range}}`,
    )
  return (await Promise.all(rules)).join('')
}

const loaded = new Map<string, Promise<string>>()

function dataOf(address: string): Promise<string> {
  const known = loaded.get(address) ?? fetchData(address)
  loaded.set(address, known)
  known.catch(() => loaded.delete(address))
  return known
}

async function fetchData(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`The font ${address} was answered with ${response.status}.`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `data:font/woff2;base64,${btoa(letters)}`
}
