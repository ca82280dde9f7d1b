import type { Page } from 'playwright-core'
import { cameraFor, pixelOf } from '../../../src/domain/camera.ts'
import type { Position } from '../../../src/domain/model.ts'
import { mapSteps, type ZoomRange } from '../../../src/domain/zooms.ts'
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
  /** The step of the zoom at which marks stand. */
  readonly step: number
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
      const { x, y, width, height } =
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
      return { x, y, width, height }
    }
    const [map, fit, free] = [boxOf('.map'), boxOf('.fit'), boxOf('.map-picture')]
    if (holder) holder.hidden = wasHidden
    const size = getComputedStyle(document.querySelector('.map') ?? document.body).getPropertyValue(
      '--label-size',
    )
    return { map, fit, free, scale: Number.parseFloat(size) / 12 }
  })
  const inMap = { ...fit, x: fit.x - map.x, y: fit.y - map.y }
  const camera = cameraFor(dataset.frame, inMap, map)
  return {
    map,
    free,
    scale,
    step: stepAt(camera.zoom, scale),
    pixelOf: (position) => {
      const { x, y } = pixelOf(camera, map, position)
      return { x: map.x + x, y: map.y + y }
    },
  }
}

/** Larger symbols need more room: they part as far in as symbols of the base size do on a map that much smaller. */
function stepAt(zoom: number, scale: number): number {
  const [first = 0] = mapSteps
  return mapSteps.filter((step) => step <= zoom - Math.log2(scale)).at(-1) ?? first
}

export const standsAt = ({ from, to }: ZoomRange, step: number): boolean =>
  from <= step && (to === null || step < to)

/** What lies over the map besides the panels: chips, the tile, buttons, credits, the scale bar. */
export function coversOf(page: Page): Promise<readonly Area[]> {
  return page
    .locator(':is(.chip, .tile, .map-buttons, .credits, .scale-bar, .hover-caption)')
    .evaluateAll((all) =>
      all.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect()
        return { x, y, width, height }
      }),
    )
}

/** The middle of a symbol of the still picture, which the interactive map must have at the same pixel. */
export async function symbolPoint(page: Page, selector: string): Promise<Point> {
  const box = await page.evaluate((wanted) => {
    const holder = document.querySelector<HTMLElement>('.map-holder')
    const wasHidden = holder?.hidden ?? false
    if (holder) holder.hidden = false
    const boxes = [...document.querySelectorAll(`.picture-marks ${wanted}`)].map((one) =>
      one.getBoundingClientRect(),
    )
    if (holder) holder.hidden = wasHidden
    const shown = boxes.find((one) => one.width > 0)
    return shown && { x: shown.x + shown.width / 2, y: shown.y + shown.height / 2 }
  }, selector)
  if (!box) throw new Error(`The picture shows no “${selector}”.`)
  return box
}
