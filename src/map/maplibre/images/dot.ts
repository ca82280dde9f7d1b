import { dotSize } from '../../measures.ts'
import { palette } from '../../palette.ts'
import { type MapImage, paintImage } from './canvas.ts'

export const dotImage = 'dot'

export function paintDot(density: number): MapImage {
  return paintImage({ left: -5, top: -5, right: 5, bottom: 5 }, density, (context) => {
    context.beginPath()
    context.arc(0, 0, dotSize.radius, 0, 2 * Math.PI)
    context.lineWidth = dotSize.ring * 2
    context.strokeStyle = palette.halo
    context.stroke()
    context.fillStyle = palette.ink
    context.fill()
  })
}
