import type { Page } from 'playwright-core'
import { cameraFor, pixelOf } from '../../../src/domain/camera.ts'
import type { Position } from '../../../src/domain/model.ts'
import { dataset } from './atlas-data.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Area extends Point {
  readonly width: number
  readonly height: number
}

/** Where things stand on the screen while the map shows its home frame. */
export interface MapPlaces {
  readonly map: Area
  /** The part of the map that no panel covers. */
  readonly free: Area
  /** How much larger than at the base text size symbols are. */
  readonly scale: number
  pixelOf(position: Position): Point
}

/**
 * The style sheet alone says where the frame stands (`.fit`), for the still picture and the interactive map alike.
 * Once the interactive map stands the picture has no layout: it is given one for the length of the measuring.
 */
export async function mapPlaces(page: Page): Promise<MapPlaces> {
  const { map, fit, free, scale } = await page.evaluate(() => {
    const holder = document.querySelector<HTMLElement>('.map-holder')
    const wasHidden = holder?.hidden ?? false
    if (holder) holder.hidden = false
    const boxOf = (selector: string) => {
      const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
      return { x, y, width, height }
    }
    const [map, fit, free] = [boxOf('.map'), boxOf('.fit'), boxOf('.map-picture')]
    if (holder) holder.hidden = wasHidden
    const size = getComputedStyle(document.querySelector('.map') ?? document.body).getPropertyValue('--label-size')
    return { map, fit, free, scale: Number.parseFloat(size) / 12 }
  })
  const inMap = { ...fit, x: fit.x - map.x, y: fit.y - map.y }
  const camera = cameraFor(dataset.frame, inMap, map)
  return {
    map,
    free,
    scale,
    pixelOf: (position) => {
      const { x, y } = pixelOf(camera, map, position)
      return { x: map.x + x, y: map.y + y }
    },
  }
}
