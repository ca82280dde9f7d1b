import { type PdfDict, PdfReader, type PdfValue } from './pdf-values.ts'

/** The number of a glyph in its font. */
export type Cid = number

export interface PdfFont {
  readonly name: string
  /** The glyphs that a string shows. */
  readonly codes: (bytes: Buffer) => readonly Cid[]
  /** In ems. */
  readonly width: (cid: Cid) => number
  /** What a glyph stands for; empty where the font does not say. */
  readonly letters: (cid: Cid) => string
}

interface Objects {
  readonly get: (value: PdfValue | undefined) => PdfValue | undefined
  readonly dict: (value: PdfValue | undefined) => PdfDict
  readonly stream: (value: PdfValue | undefined) => { readonly data: Buffer }
}

export function fontOf(font: PdfDict, objects: Objects): PdfFont {
  const isWide = objects.get(font.Subtype) === '/Type0'
  const letters = font.ToUnicode ? lettersOf(objects.stream(font.ToUnicode).data) : new Map<Cid, string>()
  const widths = isWide ? wideWidths(font, objects) : plainWidths(font, objects)
  return {
    name: String(objects.get(font.BaseFont) ?? objects.get(font.Name) ?? ''),
    codes: (bytes) =>
      isWide
        ? Array.from({ length: Math.floor(bytes.length / 2) }, (_, index) => bytes.readUInt16BE(index * 2))
        : [...bytes],
    width: widths,
    letters: (cid) => letters.get(cid) ?? '',
  }
}

const listOf = (value: PdfValue | undefined): readonly PdfValue[] => (Array.isArray(value) ? value : [])

/** `W`: `first [w w w]` or `first last w`, in thousandths. */
function wideWidths(font: PdfDict, objects: Objects): (cid: Cid) => number {
  const [inner] = listOf(objects.get(font.DescendantFonts))
  const descendant = objects.dict(inner)
  const usual = Number(objects.get(descendant.DW) ?? 1000)
  const said = listOf(objects.get(descendant.W))
  const widths = new Map<Cid, number>()
  for (let index = 0; index < said.length; ) {
    const [first, next] = [Number(said[index]), objects.get(said[index + 1])]
    if (Array.isArray(next)) {
      for (const [at, width] of next.entries()) widths.set(first + at, Number(width))
      index += 2
    } else {
      for (let cid = first; cid <= Number(next); cid += 1) widths.set(cid, Number(said[index + 2]))
      index += 3
    }
  }
  return (cid) => (widths.get(cid) ?? usual) / 1000
}

function plainWidths(font: PdfDict, objects: Objects): (cid: Cid) => number {
  const [scale = 0.001] = listOf(objects.get(font.FontMatrix)).map(Number)
  const first = Number(objects.get(font.FirstChar) ?? 0)
  const widths = listOf(objects.get(font.Widths)).map(Number)
  return (cid) => (widths[cid - first] ?? 0) * scale
}

/** The `bfchar` and `bfrange` sections of a ToUnicode map (Adobe Technical Note 5411). */
function lettersOf(data: Buffer): ReadonlyMap<Cid, string> {
  const letters = new Map<Cid, string>()
  const reader = new PdfReader(data.toString('latin1'), 0)
  let operands: PdfValue[] = []
  while (!reader.isAtEnd()) {
    const value = reader.value()
    if (typeof value !== 'string' || value.startsWith('/')) {
      operands.push(value)
      continue
    }
    const bytes = operands.filter((one) => Buffer.isBuffer(one) || Array.isArray(one))
    if (value === 'endbfchar') {
      for (let at = 0; at + 1 < bytes.length; at += 2) letters.set(codeOf(bytes[at]), said(bytes[at + 1]))
    }
    if (value === 'endbfrange') {
      for (let at = 0; at + 2 < bytes.length; at += 3) {
        const [first, last, to] = [codeOf(bytes[at]), codeOf(bytes[at + 1]), bytes[at + 2]]
        for (let code = first; code <= last; code += 1) {
          letters.set(code, Array.isArray(to) ? said(to[code - first]) : said(to, code - first))
        }
      }
    }
    operands = []
  }
  return letters
}

const codeOf = (bytes: PdfValue | undefined): number =>
  Buffer.isBuffer(bytes) ? Number.parseInt(bytes.toString('hex'), 16) : Number.NaN

function said(bytes: PdfValue | undefined, add = 0): string {
  if (!Buffer.isBuffer(bytes)) return ''
  const units = Buffer.from(bytes)
  const last = units.length - 2
  if (add > 0 && last >= 0) units.writeUInt16BE(units.readUInt16BE(last) + add, last)
  return Buffer.from(units).swap16().toString('utf16le')
}
