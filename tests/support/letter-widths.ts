import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

/**
 * Ems that a text is wide in the fonts of the page, letter by letter. Letters of Arabic are taken as they stand
 * alone: seldom narrower than joined, and wider in a whole name.
 */
export function widthInEms(text: string, weight: 400 | 600): number {
  const fonts = fontsOf(weight)
  return [...text].reduce((width, letter) => width + (widthOf(letter, fonts) ?? widest), 0)
}

/** For a letter that none of the fonts has. */
const widest = 0.7

type Widths = ReadonlyMap<number, number>

function widthOf(letter: string, fonts: readonly Widths[]): number | undefined {
  const code = letter.codePointAt(0) ?? 0
  return fonts.find((font) => font.has(code))?.get(code)
}

const loaded = new Map<number, readonly Widths[]>()

function fontsOf(weight: 400 | 600): readonly Widths[] {
  const known = loaded.get(weight)
  if (known) return known
  const fonts = [
    `noto-sans/files/noto-sans-latin-${weight}-normal.woff`,
    `noto-sans/files/noto-sans-latin-ext-${weight}-normal.woff`,
    `noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff`,
  ].map((file) => readWidths(readFileSync(join(import.meta.dirname, '../../node_modules/@fontsource', file))))
  loaded.set(weight, fonts)
  return fonts
}

/** Advance of each character of a WOFF file, in ems. */
function readWidths(file: Buffer): Widths {
  const table = tablesOf(file)
  const unitsPerEm = table('head').readUInt16BE(18)
  const ownWidths = table('hhea').readUInt16BE(34)
  const advances = table('hmtx')
  const advanceOf = (glyph: number) => advances.readUInt16BE(4 * Math.min(glyph, ownWidths - 1)) / unitsPerEm
  return new Map(glyphsOf(table('cmap')).map(([code, glyph]) => [code, advanceOf(glyph)]))
}

/** https://www.w3.org/TR/WOFF/#TableDirectory */
function tablesOf(file: Buffer): (tag: string) => Buffer {
  const entries = Array.from({ length: file.readUInt16BE(12) }, (_, index) => 44 + 20 * index)
  return (tag) => {
    const at = entries.find((entry) => file.toString('latin1', entry, entry + 4) === tag)
    if (at === undefined) throw new Error(`The font has no table “${tag}”.`)
    const [start, packed, whole] = [4, 8, 12].map((field) => file.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ]
    const bytes = file.subarray(start, start + packed)
    return packed < whole ? inflateSync(bytes) : bytes
  }
}

/** Characters and their glyphs, of a subtable of format 4: https://learn.microsoft.com/typography/opentype/spec/cmap */
function glyphsOf(cmap: Buffer): readonly (readonly [code: number, glyph: number])[] {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index))
  const at = offsets.find((offset) => cmap.readUInt16BE(offset) === 4)
  if (at === undefined) throw new Error('The font has no map of characters in format 4.')
  const count = cmap.readUInt16BE(at + 6) / 2
  const field = (list: number, index: number) => at + 14 + 2 * (list * count + index) + (list > 0 ? 2 : 0)
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const last = cmap.readUInt16BE(field(0, index))
    const first = cmap.readUInt16BE(field(1, index))
    const shift = cmap.readUInt16BE(field(2, index))
    const jump = cmap.readUInt16BE(field(3, index))
    const glyphOf = (code: number) => {
      if (jump === 0) return (code + shift) & 0xffff
      const found = cmap.readUInt16BE(field(3, index) + jump + 2 * (code - first))
      return found === 0 ? 0 : (found + shift) & 0xffff
    }
    const codes = Array.from({ length: last - first + 1 }, (_, step) => first + step)
    return codes.map((code) => [code, glyphOf(code)] as const).filter(([, glyph]) => glyph !== 0)
  })
}
