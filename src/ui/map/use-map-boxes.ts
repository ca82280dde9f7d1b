import { type RefObject, useLayoutEffect, useState } from 'react'
import type { PixelRect } from '../../domain/boxes.ts'
import { cameraFor, type PixelBox, type PixelSize } from '../../domain/camera.ts'
import { labelMetrics } from '../../domain/labels.ts'
import type { Camera } from '../../domain/view.ts'
import { useAtlas } from '../parts/atlas-context.ts'

export interface MapBoxes {
  readonly size: PixelSize
  /** The part of the map that no panel covers. */
  readonly free: PixelBox
  /** The heads of folded panels, which stand over the free part. */
  readonly heads: readonly PixelRect[]
  /** The camera under which the map stands exactly on the still picture. */
  readonly home: Camera
  /** Pixels of a map label: marks grow with it. */
  readonly labelSize: number
}

/**
 * Measures the map and the still picture in it. The style sheet alone decides where the frame stands; the
 * interactive map takes its camera from there, and so takes over in place.
 */
export function useMapBoxes(holder: RefObject<HTMLElement | null>, picture: HTMLElement): MapBoxes | null {
  const frame = useAtlas((state) => state.dataset.frame)
  const [boxes, setBoxes] = useState<MapBoxes | null>(null)
  useLayoutEffect(() => {
    const map = holder.current?.parentElement
    const fit = picture.querySelector('.fit')
    if (!map || !fit) return
    const measure = () => {
      const outer = map.getBoundingClientRect()
      const within = (element: Element): PixelBox => {
        const box = element.getBoundingClientRect()
        return { x: box.x - outer.x, y: box.y - outer.y, width: box.width, height: box.height }
      }
      const size = { width: outer.width, height: outer.height }
      const fitBox = within(fit)
      if (fitBox.width < 1 || size.height < 1) return
      setBoxes({
        size,
        free: within(picture),
        heads: [...document.querySelectorAll('.start-side > *')].map((panel) => rectOf(within(panel))),
        home: cameraFor(frame, fitBox, size),
        labelSize: labelSizeOf(fit),
      })
    }
    const observer = new ResizeObserver(measure)
    for (const element of [map, picture, fit]) observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [holder, picture, frame])
  return boxes
}

const rectOf = ({ x, y, width, height }: PixelBox): PixelRect => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
})

const labelSizeOf = (element: Element) =>
  Number.parseFloat(getComputedStyle(element).fontSize) || labelMetrics.size
