import { type PngFacts, withFacts } from '../formats/png-chunks.ts'

export interface Pixels {
  readonly width: number
  readonly height: number
}

/** The browser gave no canvas of that size, or none that keeps what is drawn. */
export class TooManyPixels extends Error {}

/**
 * A picture's SVG as PNG with so many pixels. Rejects with `TooManyPixels` where the browser has no room for them,
 * with another error where it cannot read the SVG.
 */
export async function pngOf(svg: string, { width, height }: Pixels, facts: PngFacts): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width, height })
    // Kept by the processor, which draws it in a tenth of a second; some graphics cards give back an empty canvas.
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (!context) throw new TooManyPixels()
    context.drawImage(image, 0, 0, width, height)
    // Every picture is white in its corners; a canvas that is too large stays empty without a word.
    const [, , , opacity] = context.getImageData(width - 1, height - 1, 1, 1).data
    if (opacity !== 255) throw new TooManyPixels()
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    // What is drawn is given back at once: it may be a hundred megabytes.
    Object.assign(canvas, { width: 0, height: 0 })
    if (!blob) throw new TooManyPixels()
    const bytes = withFacts(new Uint8Array(await blob.arrayBuffer()), facts)
    return new Blob([bytes], { type: 'image/png' })
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Whether this browser lets a page put a picture on the clipboard. */
export function canCopyPictures(): boolean {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) return false
  return ClipboardItem.supports?.('image/png') ?? true
}

/** Copies a picture that is still being made: the browser must be asked while the button is pressed. */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
}
