import jsQR from 'jsqr'
import type { PdfBox, PdfPage } from './pdf.ts'

/** All words of a page without spaces: how lines break and words are parted does not matter. */
export const wordsOn = (page: PdfPage): string => squeezed(page.texts.map(({ text }) => text).join(''))

export const squeezed = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\s\u200b-\u200f\u2066-\u2069]+/gu, '')

/** Texts that are not wholly within the edges of their page, less `margin` points. */
export function textsOverEdges({ width, height, texts }: PdfPage, margin: number): readonly string[] {
  return texts
    .filter(
      ({ text, box }) =>
        text.trim() !== '' &&
        (box.left < margin || box.right > width - margin || box.top < margin || box.bottom > height - margin),
    )
    .map(({ text, box }) => `“${text}” at ${JSON.stringify(box)}`)
}

const isWithin = (inner: PdfBox, outer: PdfBox, slack = 1) =>
  inner.left >= outer.left - slack &&
  inner.right <= outer.right + slack &&
  inner.top >= outer.top - slack &&
  inner.bottom <= outer.bottom + slack

/** The seas of maps on a page: areas of this colour at least half as wide and a tenth as high as the page. */
export function areasOf({ fills, width, height }: PdfPage, colour: string): readonly PdfBox[] {
  return fills
    .filter((fill) => fill.colour === colour)
    .flatMap(({ parts }) => parts)
    .filter(({ left, right, top, bottom }) => right - left > width * 0.3 && bottom - top > height * 0.1)
}

/** How many parts of a colour stand on an area. */
export const partsOn = ({ fills }: PdfPage, area: PdfBox, colour: string): number =>
  fills
    .filter((fill) => fill.colour === colour)
    .flatMap(({ parts }) => parts)
    .filter((part) => isWithin(part, area)).length

/** Pixels a point: eight or so for each module of a code. */
const fineness = 6

/** What a camera would read from the code on a page: only what is filled with black is drawn. */
export function codeOn({ width, height, fills }: PdfPage): string | null {
  const black = fills.filter(({ colour }) => colour === '#000000').flatMap(({ parts }) => parts)
  if (black.length === 0) return null
  const [left, top] = [Math.min(...black.map((one) => one.left)), Math.min(...black.map((one) => one.top))]
  const quiet = 10
  const right = Math.min(width, Math.max(...black.map((one) => one.right)))
  const bottom = Math.min(height, Math.max(...black.map((one) => one.bottom)))
  const pixel = (points: number, from: number) => Math.round((points - from + quiet) * fineness)
  const [wide, high] = [pixel(right + quiet, left), pixel(bottom + quiet, top)]
  const pixels = new Uint8ClampedArray(wide * high * 4).fill(255)
  for (const box of black) {
    for (let y = pixel(box.top, top); y < pixel(box.bottom, top); y += 1) {
      for (let x = pixel(box.left, left); x < pixel(box.right, left); x += 1) {
        pixels.fill(0, (y * wide + x) * 4, (y * wide + x) * 4 + 3)
      }
    }
  }
  return jsQR(pixels, wide, high)?.data ?? null
}

/**
 * Arabic letters with the number of forms that each is drawn in: joined writing draws most in three or four, writing
 * that fell apart draws each in one.
 */
export function formsOfLetters(pages: readonly PdfPage[]): ReadonlyMap<string, number> {
  const forms = new Map<string, Set<string>>()
  for (const { text, font, glyphs } of pages.flatMap(({ texts }) => texts)) {
    const letters = [...text.normalize('NFKC')]
    if (letters.length !== glyphs.length || !/\p{Script=Arabic}/u.test(text)) continue
    for (const [index, letter] of letters.entries()) {
      const known = forms.get(letter) ?? new Set()
      forms.set(letter, known.add(`${font}/${glyphs[index]}`))
    }
  }
  return new Map([...forms].map(([letter, found]) => [letter, found.size]))
}
