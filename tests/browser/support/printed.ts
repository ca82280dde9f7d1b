import { groupBy } from '../../../src/domain/collections.ts'
import { margins } from '../../../src/formats/print/paper.ts'
import type { PdfPage } from './pdf.ts'

/** All words of a page without spaces: how lines break and words are parted does not matter. */
export const wordsOn = (page: PdfPage): string => squeezed(page.texts.map(({ text }) => text).join(''))

/** The same without the foot of the page and the small numbers after marked passages. */
export const wordsOfText = (page: PdfPage): string =>
  wordsOn({
    ...page,
    texts: page.texts.filter(
      ({ text, box }) =>
        box.bottom < page.height - margins.bottom * pointsPerMillimetre &&
        !(/^[\d,\s]+$/.test(text) && box.bottom - box.top < 7.5),
    ),
  })

const pointsPerMillimetre = 72 / 25.4

export const squeezed = (text: string): string =>
  text
    .normalize('NFKC')
    // Fonts draw both with one glyph, and a PDF names only one of them.
    .replaceAll('\u02bc', '’')
    .replaceAll(/[\s\p{Cc}\u200b-\u200f\u2066-\u2069]+/gu, '')

/** Texts that are not wholly within the edges of their page, less `margin` points. */
export function textsOverEdges({ width, height, texts }: PdfPage, margin: number): readonly string[] {
  return texts
    .filter(
      ({ box }) =>
        box.left < margin || box.right > width - margin || box.top < margin || box.bottom > height - margin,
    )
    .map(({ text, box }) => `“${text}” at ${JSON.stringify(box)}`)
}

/**
 * Letters with the number of forms in which one font draws each: joined Arabic draws most in three or four, Arabic
 * that fell apart draws each in one.
 */
export function formsOfLetters(pages: readonly PdfPage[]): ReadonlyMap<string, number> {
  const forms = new Map<string, number>()
  for (const { glyphs } of pages) {
    for (const [letter, names] of Object.entries(glyphs)) {
      const byFont = groupBy(names, (name) => name.split('/')[0] ?? '')
      const most = Math.max(...[...byFont.values()].map(({ length }) => length))
      forms.set(letter, Math.max(forms.get(letter) ?? 0, most))
    }
  }
  return forms
}
