import type { Palette } from '../../palette.ts'
import type { Stroke } from '../../symbols.ts'

/** What images are painted with: device pixels to a pixel of the base size, and the colours. */
export interface Brush {
  readonly density: number
  readonly palette: Palette
}

/** A picture for `map.addImage`, painted at `density` device pixels to a pixel of the base size. */
export interface MapImage {
  readonly data: ImageData
  readonly density: number
}

/** Paints in a box given in pixels at the base size, its origin wherever the box has 0,0. */
export function paintImage(
  box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
  { density }: Brush,
  paint: (context: CanvasRenderingContext2D) => void,
): MapImage {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil((box.right - box.left) * density)
  canvas.height = Math.ceil((box.bottom - box.top) * density)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('The browser gives no 2-D canvas for the symbols of the map.')
  context.scale(density, density)
  context.translate(-box.left, -box.top)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  paint(context)
  return { data: context.getImageData(0, 0, canvas.width, canvas.height), density }
}

/** Widths are in the path's own units, as an SVG `transform` has them. */
export function paintStrokes(
  context: CanvasRenderingContext2D,
  strokes: readonly Stroke[],
  palette: Palette,
): void {
  for (const { d, fill, stroke, width, box } of strokes) {
    const path = new Path2D(d)
    context.save()
    context.translate(box.x, box.y)
    context.scale(box.scale, box.scale)
    if (fill) {
      context.fillStyle = palette[fill]
      context.fill(path)
    }
    if (stroke) {
      context.strokeStyle = palette[stroke]
      context.lineWidth = width
      context.stroke(path)
    }
    context.restore()
  }
}
