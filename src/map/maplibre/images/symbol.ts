import { countDrop, countSize, focusWidth } from '../../measures.ts'
import type { Palette } from '../../palette.ts'
import type { MapSymbol, Stroke } from '../../symbols.ts'
import { cssFont } from '../fonts.ts'
import { type Brush, type MapImage, paintImage, paintStrokes } from './canvas.ts'

/** Room round a symbol for the ring of a strong one, pixels. */
const margin = 3

/** A symbol's image: its count is painted into it, so that a symbol in front covers the number behind. */
export function symbolImageName(symbol: MapSymbol, strong: boolean): string {
  return [symbol.name, symbol.count?.value ?? '', strong ? 'strong' : 'plain'].join('-')
}

/** From the symbol's anchor to the middle of its image, which is where MapLibre holds it. */
export function offsetOf({ left, right, top, bottom }: MapSymbol): readonly [number, number] {
  return [(left + right) / 2, (top + bottom) / 2]
}

export function paintSymbol(symbol: MapSymbol, strong: boolean, brush: Brush): MapImage {
  const box = {
    left: symbol.left - margin,
    top: symbol.top - margin,
    right: symbol.right + margin,
    bottom: symbol.bottom + margin,
  }
  return paintImage(box, brush, (context) => {
    paintStrokes(
      context,
      strong ? [ringOf(symbol), ...symbol.strokes].filter((stroke) => stroke !== null) : symbol.strokes,
      brush.palette,
    )
    if (symbol.count) paintCount(context, symbol, symbol.count, brush.palette)
  })
}

/** The outline once more, wide and in the colour of what is chosen. */
function ringOf({ strokes }: MapSymbol): Stroke | null {
  const [outline] = strokes
  return outline ? { ...outline, fill: 'focus', stroke: 'focus', width: focusWidth } : null
}

function paintCount(
  context: CanvasRenderingContext2D,
  symbol: MapSymbol,
  count: NonNullable<MapSymbol['count']>,
  palette: Palette,
): void {
  const isFilled = symbol.strokes[1]?.fill === 'pin'
  context.font = cssFont(600, countSize)
  context.textAlign = 'center'
  context.fillStyle = isFilled ? palette.halo : palette.pin
  context.fillText(String(count.value), count.x, count.y + countSize * countDrop)
}
