import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { drawingFor, idsOf, marksOf, sentenceOf, shownBy } from './atlas-data.ts'
import { type MapPlaces, mapPlaces } from './map-place.ts'
import { readPng } from './png.ts'
import { inSight, type PlacedSymbol, shareOfColour, symbolsOf } from './symbols.ts'

/** What the page tells, in four places, about what is on show. */
interface Told {
  readonly status: string
  readonly list: readonly string[]
  readonly timeline: readonly string[]
  readonly map: readonly string[]
}

/**
 * Waits until status, list, timeline and map all tell the same of the view that `hash` writes: what the data say is
 * on show in it. The map is read from its pixels. The list must be open.
 */
export async function expectAgreement(page: Page, hash: string): Promise<void> {
  const places = await mapPlaces(page)
  const wanted = inSight(symbolsOf(drawingFor(hash), places), places)
  const unwanted = inSight(symbolsOf(drawingFor(''), places), places).filter(
    (one) =>
      !wanted.some((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius),
  )
  const expected: Told = {
    status: sentenceOf(hash),
    list: idsOf(shownBy(hash)),
    timeline: marksOf(hash),
    map: wanted.map((one) => one.name).sort(),
  }
  await expect
    .poll(async () => ({ ...(await words(page)), map: await drawnOf(page, [...wanted, ...unwanted]) }), {
      timeout: 15_000,
      interval: 200,
      message: `what is on show in “${hash}”`,
    })
    .toEqual(expected)
}

/** Names of the symbols that the map shows in its pixels. */
export async function drawnOf(page: Page, symbols: readonly PlacedSymbol[]): Promise<readonly string[]> {
  const picture = readPng(await page.screenshot())
  return symbols
    .filter((one) => shareOfColour(picture, one) > 0.12)
    .map((one) => one.name)
    .sort()
}

/** Symbols of a view that stand in sight. */
export async function symbolsInSight(page: Page, hash = ''): Promise<readonly PlacedSymbol[]> {
  const places: MapPlaces = await mapPlaces(page)
  return inSight(symbolsOf(drawingFor(hash), places), places)
}

async function words(page: Page): Promise<Omit<Told, 'map'>> {
  return page.evaluate(() => {
    const ids = (selector: string, attribute: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.getAttribute(attribute) ?? '').sort()
    return {
      status: document.querySelector('[role="status"]')?.textContent ?? '',
      list: ids('[data-row]', 'data-row'),
      timeline: ids('.lanes-picture .mark[data-record]:not(.outside)', 'data-record'),
    }
  })
}
