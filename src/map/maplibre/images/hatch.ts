import type { Family } from '../../../domain/model.ts'
import { hatch } from '../../measures.ts'
import { familyColour } from '../../palette.ts'
import { type Brush, type MapImage, paintImage } from './canvas.ts'

export const hatchName = (family: Family | null) => `hatch-${family ?? 'several'}`

/** A tile of lines rising to the right; painted thrice so that it meets itself at every edge. */
export function paintHatch(family: Family | null, brush: Brush): MapImage {
  const { density, palette } = brush
  const size = Math.round(hatch.pitch * density) / density
  return paintImage({ left: 0, top: 0, right: size, bottom: size }, brush, (context) => {
    context.strokeStyle = palette[familyColour(family)]
    context.globalAlpha = hatch.opacity
    context.lineWidth = hatch.width
    context.lineCap = 'butt'
    context.beginPath()
    for (const shift of [-size, 0, size]) {
      context.moveTo(shift - size, 2 * size)
      context.lineTo(shift + 2 * size, -size)
    }
    context.stroke()
  })
}
