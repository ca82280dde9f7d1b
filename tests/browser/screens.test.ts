import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { dataset, drawingFor, titleOf } from './support/atlas-data.ts'
import { goTo, openAtlas, waitForApp, waitForMap } from './support/atlas-page.ts'
import { mapPlaces, standsAt } from './support/map-place.ts'

const id = 'cotonou-2024-09'
const source = (page: Page) => page.getByRole('region', { name: 'Source', exact: true })
const heading = (page: Page) => source(page).getByRole('heading', { name: titleOf(id), exact: true })

describe.each([
  { width: 390, height: 844 },
  { width: 320, height: 640 },
])('a phone of $width by $height', (viewport) => {
  test('the map keeps half the height, the thumbs are 44 px, and nothing is wider than the screen', async () => {
    const { page, expectQuiet } = await openAtlas({ mobile: true, viewport })
    await waitForApp(page)
    await expectFits(page)
    for (const name of ['From', 'To']) {
      const box = await page.getByRole('slider', { name, exact: true }).boundingBox()
      expect(box?.height, `height of ${name}`).toBeGreaterThanOrEqual(44)
      expect(await thumbOf(page, name), `thumb of ${name}`).toBeGreaterThanOrEqual(44)
    }
    expect(await smallTargets(page), 'targets of less than 24 px').toEqual([])
    await goTo(page, `select=${id}`)
    await heading(page).waitFor()
    await expectFits(page)
    await expectQuiet()
  })

  test('list, reader and filters are reached by taps', async () => {
    const { page, expectQuiet } = await openAtlas({ mobile: true, viewport })
    await waitForMap(page)
    await page.getByRole('button', { name: 'List', exact: true }).tap()
    const row = page.locator(`[data-row="${id}"]`)
    await row.scrollIntoViewIfNeeded()
    await expectFits(page)
    await row.tap()
    await heading(page).waitFor()
    await page.locator('mark[data-active="true"]').first().scrollIntoViewIfNeeded()
    await expectFits(page)
    await source(page).getByRole('button', { name: 'Enlarge' }).tap()
    await source(page).getByRole('button', { name: 'Reduce' }).tap()
    await source(page).getByRole('button', { name: 'Close' }).tap()
    await source(page).waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'Legend and filters' }).tap()
    const box = page.getByRole('checkbox', { name: /^Workshop/ })
    await box.scrollIntoViewIfNeeded()
    await expectFits(page)
    await page.locator('label', { has: box }).tap()
    expect(await box.isChecked()).toBe(false)

    await page.getByRole('button', { name: 'Menu' }).tap()
    await page.getByRole('combobox', { name: 'Language' }).selectOption('pt')
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('pt')
    await expectQuiet()
  })

  test('dates are typed, and the two lines of the first visit go away', async () => {
    const { page, expectQuiet } = await openAtlas({ mobile: true, viewport, firstVisit: true })
    await waitForApp(page)
    await page.getByRole('button', { name: 'Start exploring' }).tap()
    await page.getByRole('button', { name: 'Dates', exact: true }).tap()
    const field = page.getByRole('textbox', { name: 'From date', exact: true })
    await field.fill('2017')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#from=2017-01-01')
    await page.getByRole('button', { name: /^Not dated/ }).tap()
    await page.getByRole('dialog', { name: /^Not dated/ }).waitFor()
    await expectFits(page)
    await expectQuiet()
  })
})

test('a mark of one record is chosen by a tap', async () => {
  const { page, expectQuiet } = await openAtlas({ mobile: true, hash: 'tier=text' })
  await waitForMap(page)
  const { x, y } = (await mapPlaces(page)).pixelOf(dataset.places.TCD?.point ?? [0, 0])
  await page.touchscreen.tap(x, y - 20)
  await source(page)
    .getByRole('heading', { name: titleOf('workshops-chad-mali-mauritania'), exact: true })
    .waitFor()
  await expectQuiet()
})

test('a tap on a mark of many records opens their list, in which one is chosen', async () => {
  const { page, expectQuiet } = await openAtlas({ mobile: true })
  await waitForMap(page)
  const places = await mapPlaces(page)
  const pin = drawingFor('').pins.find(
    (one) => one.place === 'niamey' && one.form === 'pin' && standsAt(one.zooms, places.step),
  )
  const { x, y } = places.pixelOf(pin?.position ?? [0, 0])
  await page.touchscreen.tap(x, y - 20)
  const list = page.getByRole('dialog', { name: `${pin?.records.length} records here` })
  await list.waitFor()
  const rows = list.getByRole('button')
  expect(await rows.count()).toBe(pin?.records.length)
  const last = rows.last()
  await last.scrollIntoViewIfNeeded()
  expect(await wideElements(page), 'wider than the screen').toEqual([])
  await last.tap()
  await source(page)
    .getByRole('heading', { name: titleOf(pin?.records.at(-1) ?? ''), exact: true })
    .waitFor()
  await expectQuiet()
})

describe.each([
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
])('a projector of $width by $height', (viewport) => {
  test('text is at least a fortieth of the height, and the map keeps half the width', async () => {
    const { page, expectQuiet } = await openAtlas({ hash: 'look=projector', viewport })
    await waitForApp(page)
    expect.soft(await freeShare(page), 'share of the width that no panel covers').toBeGreaterThanOrEqual(0.5)
    if ((await page.locator('[data-row]').count()) === 0) {
      await page.getByRole('button', { name: 'List', exact: true }).click()
    }
    await page.locator('[data-row]').first().waitFor()
    expect
      .soft(await smallText(page, viewport.height / 40), 'text that is too small, with the list')
      .toEqual([])
    expect.soft(await freeShare(page), 'with the list').toBeGreaterThanOrEqual(0.5)
    await goTo(page, `look=projector&select=${id}`)
    await heading(page).waitFor()
    await page.locator('mark[data-active="true"]').first().waitFor()
    expect
      .soft(await smallText(page, viewport.height / 40), 'text that is too small, with the reader')
      .toEqual([])
    expect.soft(await freeShare(page), 'with the reader').toBeGreaterThanOrEqual(0.5)
    expect(await wideElements(page)).toEqual([])
    await expectQuiet()
  })
})

test('projector: labels of the map are at least a fiftieth of the height', async () => {
  const { page } = await openAtlas({ hash: 'look=projector', viewport: { width: 1280, height: 720 } })
  await waitForApp(page)
  const size = await page
    .locator('.map')
    .evaluate((map) => Number.parseFloat(getComputedStyle(map).getPropertyValue('--label-size')))
  expect(size).toBeGreaterThanOrEqual(720 / 50)
})

/** The map at least half the height, and nothing beyond the sides of the screen. */
async function expectFits(page: Page): Promise<void> {
  const height = page.viewportSize()?.height ?? 0
  const map = await page.getByRole('region', { name: 'Map', exact: true }).boundingBox()
  expect(map?.height, 'height of the map').toBeGreaterThanOrEqual(height / 2 - 1)
  expect(await wideElements(page), 'wider than the screen').toEqual([])
}

function wideElements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const page =
      root.scrollWidth > root.clientWidth ? [`the page: ${root.scrollWidth} in ${root.clientWidth}`] : []
    const over = [
      ...document.querySelectorAll<HTMLElement>(
        ':is(.header, .timeline, .side, .tile, .chip, .credits, .notices) *',
      ),
    ]
      .filter((one) => one.offsetParent !== null && !one.closest('.only-heard, .thumbs, svg, .map-canvas'))
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect()
        return width > 0 && (left < -1 || right > innerWidth + 1)
      })
      .map((one) => `${one.className || one.tagName}: ${one.textContent?.slice(0, 40)}`)
    return [...page, ...over]
  })
}

/** The width of a thumb as the style sheet has it, drawn by the browser's own range. */
function thumbOf(page: Page, name: string): Promise<number> {
  return page
    .getByRole('slider', { name, exact: true })
    .evaluate((one) => Number.parseFloat(getComputedStyle(one).getPropertyValue('--thumb')))
}

function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, select, input[type="text"], input[type="checkbox"], a',
      ),
    ]
      .filter((one) => one.offsetParent !== null && one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => {
        const { width, height, bottom } = one.getBoundingClientRect()
        return width > 0 && bottom > 0 && (width < 24 || height < 24)
      })
      .map((one) => one.outerHTML.slice(0, 100)),
  )
}

/** Visible text of header, timeline, list, filters and reader that is set smaller than `least` pixels. */
function smallText(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((smallest) => {
    const found = new Set<string>()
    for (const area of document.querySelectorAll('.header, .timeline, .side')) {
      const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement
        const text = walker.currentNode.textContent?.trim()
        if (!parent || !text || parent.closest('.only-heard, option')) continue
        if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
        const size = Number.parseFloat(getComputedStyle(parent).fontSize)
        if (size < smallest - 0.05)
          found.add(`${parent.className || parent.tagName} ${size}px: ${text.slice(0, 30)}`)
      }
    }
    return [...found].slice(0, 20)
  }, least)
}

/** The share of the map's width that panels and reader leave free. */
function freeShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const map = document.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect()
    const covered = [...document.querySelectorAll('.reader, .panel')]
      .map((one) => one.getBoundingClientRect())
      .filter((box) => box.height > map.height / 3 && box.width > 0)
    const widths = [...new Set(covered.map((box) => `${box.left} ${box.right}`))].map((one) =>
      one.split(' ').map(Number),
    )
    let [left, right] = [map.left, map.right]
    for (const [from = 0, to = 0] of widths) {
      if (from - map.left < map.right - to) left = Math.max(left, to)
      else right = Math.min(right, from)
    }
    return (right - left) / innerWidth
  })
}
