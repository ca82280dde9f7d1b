import { palette } from '../../palette.ts'
import { type MapImage, paintImage } from './canvas.ts'

export const dotImage = 'dot'
/** Pixels: radius of a city's dot and width of the light ring round it. */
export const dotSize = { radius: 2.3, ring: 1.2 } as const

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
