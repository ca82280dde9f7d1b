import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { type Pixels, readPng } from './png.ts'

/** Points from the upper left of a page. */
export interface PdfBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What pdf.js reads from one page. Sizes are points: 72 to the inch. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  /** Words in the order in which they are read, whichever way they run. */
  readonly texts: readonly { readonly text: string; readonly box: PdfBox }[]
  /** For each letter the glyphs that draw it on this page, each named with its font. */
  readonly glyphs: Readonly<Record<string, readonly string[]>>
  /** Roles of its structure for assistive technology (ISO 32000, 14.8), in order. */
  readonly roles: readonly string[]
}

export interface Pdf {
  readonly pages: readonly PdfPage[]
  /** The page as a screen or a printer draws it. */
  picture(index: number, options?: DrawingOptions): Promise<Pixels>
}

export interface DrawingOptions {
  readonly pixelsPerPoint?: number
  /** From the top down: 0.3 is the upper third or so. */
  readonly shareOfHeight?: number
}

const require = createRequire(import.meta.url)
const scripts = ['pdf.worker.min.mjs', 'pdf.min.mjs'].map((name) =>
  require.resolve(`pdfjs-dist/build/${name}`),
)

/** Opens what `printed` was printed to in an empty page of the same browser, until the test has finished. */
export async function readPdf(bytes: Buffer, printed: Page): Promise<Pdf> {
  const browser = printed.context().browser()
  if (!browser) throw new Error('The printed page has no browser.')
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const desk = await context.newPage()
  for (const path of scripts) await desk.addScriptTag({ path, type: 'module' })
  await desk.waitForFunction(() => 'pdfjsLib' in globalThis && 'pdfjsWorker' in globalThis)
  const pages = await desk.evaluate(readPages, bytes.toString('base64'))
  return {
    pages,
    picture: async (index, options) => readPng(Buffer.from(await drawn(desk, index, options), 'base64')),
  }
}

/** What of pdf.js is used in the page. */
interface Scope {
  readonly pdfjsLib: typeof import('pdfjs-dist')
  pdf: import('pdfjs-dist').PDFDocumentProxy
}

async function readPages(base64: string): Promise<readonly PdfPage[]> {
  const scope = globalThis as unknown as Scope
  const { getDocument, OPS } = scope.pdfjsLib
  scope.pdf = await getDocument({ data: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)) }).promise
  const numbers = Array.from({ length: scope.pdf.numPages }, (_, index) => index + 1)
  return Promise.all(numbers.map((number) => readPage(number)))

  async function readPage(number: number): Promise<PdfPage> {
    const page = await scope.pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [, , , , left = 0, base = 0] = item.transform
      return [
        {
          text: item.str,
          box: { left, top: height - base - item.height, right: left + item.width, bottom: height - base },
        },
      ]
    })
    return { width, height, texts, glyphs: await glyphsOf(page), roles: rolesOf(await page.getStructTree()) }
  }

  async function glyphsOf(page: import('pdfjs-dist').PDFPageProxy) {
    const { fnArray, argsArray } = await page.getOperatorList()
    const found: Record<string, string[]> = {}
    let font = ''
    for (const [index, operator] of fnArray.entries()) {
      const args = argsArray[index]
      if (operator === OPS.setFont) font = String(args[0])
      if (operator !== OPS.showText) continue
      for (const glyph of args[0] as readonly (number | { unicode: string; originalCharCode: number })[]) {
        if (typeof glyph === 'number') continue
        const letter = glyph.unicode.normalize('NFKC')
        const name = `${font}/${glyph.originalCharCode}`
        if (!found[letter]?.includes(name)) found[letter] = [...(found[letter] ?? []), name]
      }
    }
    return found
  }

  function rolesOf(tree: unknown): string[] {
    const { role, children = [] } = (tree ?? {}) as { role?: string; children?: readonly unknown[] }
    return [...(role ? [role] : []), ...children.flatMap(rolesOf)]
  }
}

function drawn(
  desk: Page,
  index: number,
  { pixelsPerPoint = 2, shareOfHeight = 1 }: DrawingOptions = {},
): Promise<string> {
  return desk.evaluate(
    async ([number, scale, share]) => {
      const page = await (globalThis as unknown as Scope).pdf.getPage(number)
      const viewport = page.getViewport({ scale })
      const canvas = document.createElement('canvas')
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height * share)
      await page.render({ canvas, viewport }).promise
      return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length)
    },
    [index + 1, pixelsPerPoint, shareOfHeight] as const,
  )
}
