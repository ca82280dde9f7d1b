import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { drawingFor, idsOf, marksOf, sentenceOf, shownBy, sourcingOf } from './atlas-data.ts'
import { coversOf, type MapPlaces, mapPlaces, type Point, standsAt } from './map-place.ts'
import { readPng } from './png.ts'
import { inSight, isClearOf, type PlacedSymbol, shareOfColour, symbolsOf } from './symbols.ts'

/** What the page tells, in five places, about what is on show. */
interface Told {
  readonly status: string
  readonly sourcing: string
  readonly list: readonly string[]
  readonly timeline: readonly string[]
  /** Symbols that the map ought to show and does not, and the other way round. */
  readonly map: { readonly missing: readonly string[]; readonly extra: readonly string[] }
}

/**
 * Waits until status, list, timeline and map all tell the same of the view that `hash` writes: what the data say is
 * on show in it. The map is read from its pixels. The list must be open.
 */
export async function expectAgreement(page: Page, hash: string): Promise<void> {
  const places = await mapPlaces(page)
  const wanted = inSight(symbolsOf(drawingFor(hash), places), places)
  const unwanted = clearSpots(hash, places)
  const expected: Told = {
    status: sentenceOf(hash),
    sourcing: sourcingOf(hash),
    list: idsOf(shownBy(hash)),
    timeline: marksOf(hash),
    map: { missing: [], extra: [] },
  }
  await expect
    .poll(async () => ({ ...(await words(page)), map: await faultsOfMap(page, wanted, unwanted) }), {
      timeout: 15_000,
      interval: 200,
      message: `what is on show in “${hash}”`,
    })
    .toEqual(expected)
}

/** Where all dates have a symbol and this view has nothing: neither another symbol nor a line or its number. */
function clearSpots(hash: string, places: MapPlaces): readonly PlacedSymbol[] {
  const drawing = drawingFor(hash)
  const symbols = symbolsOf(drawing, places)
  const lines = drawing.lines.map(({ line }) => line.map((position) => places.pixelOf(position)))
  const numbers = drawing.numbers.map(({ position }) => places.pixelOf(position))
  return inSight(symbolsOf(drawingFor(''), places), places)
    .filter(
      (one) =>
        symbols.every(
          (other) =>
            Math.abs(one.x - other.x) > one.radius + other.halfWidth ||
            Math.abs(one.y - other.y) > one.radius + other.radius,
        ) &&
        lines.every((line) => distanceTo(line, one) > one.radius + 12 * places.scale) &&
        numbers.every(({ x, y }) => Math.hypot(x - one.x, y - one.y) > one.halfWidth + 14 * places.scale),
    )
    .map((one) => ({ ...one, name: `${one.name} of all dates` }))
}

/** From a point to the nearest of a line. */
function distanceTo(line: readonly Point[], { x, y }: Point): number {
  const distances = line.slice(1).map((end, index) => {
    const start = line[index] ?? end
    const [dx, dy] = [end.x - start.x, end.y - start.y]
    const along = ((x - start.x) * dx + (y - start.y) * dy) / (dx * dx + dy * dy || 1)
    const share = Math.min(Math.max(along, 0), 1)
    return Math.hypot(start.x + share * dx - x, start.y + share * dy - y)
  })
  return Math.min(...distances)
}

async function faultsOfMap(
  page: Page,
  wanted: readonly PlacedSymbol[],
  unwanted: readonly PlacedSymbol[],
): Promise<Told['map']> {
  const covers = await coversOf(page)
  const open = (symbols: readonly PlacedSymbol[]) =>
    symbols.filter((one) => covers.every((cover) => isClearOf(one, cover)))
  const drawn = await drawnOf(page, [...open(wanted), ...open(unwanted)])
  const names = (symbols: readonly PlacedSymbol[]) => symbols.map(({ name }) => name).sort()
  return {
    missing: names(open(wanted).filter(({ name }) => !drawn.includes(name))),
    extra: names(open(unwanted).filter(({ name }) => drawn.includes(name))),
  }
}

/** Names of the symbols that the map shows in its pixels. */
export async function drawnOf(page: Page, symbols: readonly PlacedSymbol[]): Promise<readonly string[]> {
  const picture = readPng(await page.screenshot({ scale: 'css' }))
  return symbols
    .filter((one) => shareOfColour(picture, one) > 0.12)
    .map((one) => one.name)
    .sort()
}

/** Symbols of a view that stand in sight, and under nothing that lies over the map. */
export async function symbolsInSight(page: Page, hash = ''): Promise<readonly PlacedSymbol[]> {
  const places: MapPlaces = await mapPlaces(page)
  const covers = await coversOf(page)
  return inSight(symbolsOf(drawingFor(hash), places), places).filter((one) =>
    covers.every((cover) => isClearOf(one, cover)),
  )
}

/** Places of the pins and badges that the picture before any map shows at the zoom that it has. */
export const pinsOfPicture = (page: Page) => pinsIn(page, '.map-picture')
/** And the map without WebGL. */
export const pinsOfSheet = (page: Page) => pinsIn(page, '.still-sheet')

function pinsIn(page: Page, picture: string): Promise<readonly (string | null)[]> {
  return page.locator(`${picture} [data-pin]`).evaluateAll((all) =>
    all
      .filter((one) => one.getBoundingClientRect().width > 0)
      .map((one) => one.getAttribute('data-pin'))
      .sort(),
  )
}

/** Those that it ought to show. */
export async function pinsExpected(page: Page, hash: string): Promise<readonly string[]> {
  const { step } = await mapPlaces(page)
  return drawingFor(hash)
    .pins.filter(({ zooms }) => standsAt(zooms, step))
    .map(({ place }) => place)
    .sort()
}

/** What the lanes show inside the window, in the words of `marksOf`. */
export function timelineOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const marks = document.querySelectorAll<SVGElement>(
      '.lanes-picture .lane:not(.crowded) .mark[data-record]:not(.outside)',
    )
    const bars = document.querySelectorAll<SVGElement>('.lanes-picture .quarter[data-records]')
    return [
      ...[...marks].map(({ dataset }) => dataset.record ?? ''),
      ...[...bars]
        .filter(({ dataset }) => dataset.records)
        .map(({ dataset }) => `${dataset.bar}: ${dataset.records?.split(' ').length}`),
    ].sort()
  })
}

async function words(page: Page): Promise<Omit<Told, 'map'>> {
  const said = await page.evaluate(() => {
    const ids = (selector: string, attribute: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.getAttribute(attribute) ?? '').sort()
    return {
      status: document.querySelector('[role="status"]')?.textContent ?? '',
      sourcing: document.querySelector('.sourcing')?.textContent ?? '',
      list: ids('[data-row]', 'data-row'),
    }
  })
  return { ...said, timeline: await timelineOf(page) }
}
