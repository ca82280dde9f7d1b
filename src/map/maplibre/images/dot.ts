import { dotSize } from '../../measures.ts'
import { type Brush, type MapImage, paintImage } from './canvas.ts'

export const dotImage = 'dot'

export function paintDot(brush: Brush): MapImage {
  const { palette } = brush
  return paintImage({ left: -5, top: -5, right: 5, bottom: 5 }, brush, (context) => {
    context.beginPath()
    context.arc(0, 0, dotSize.radius, 0, 2 * Math.PI)
    context.lineWidth = dotSize.ring * 2
    context.strokeStyle = palette.halo
    context.stroke()
    context.fillStyle = palette.ink
    context.fill()
  })
}
