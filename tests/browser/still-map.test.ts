import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Position } from '../../src/domain/model.ts'
import { dataset, titleOf } from './support/atlas-data.ts'
import { type AtlasOptions, axe, openAtlas, waitForApp, waitForRoot } from './support/atlas-page.ts'
import { goToMark, markAtKeys } from './support/map-keys.ts'

/** The map of a browser without WebGL, its notice put away. */
async function openStill(options: AtlasOptions = {}) {
  const atlas = await openAtlas({ ...options, launchArgs: ['--disable-3d-apis'] })
  await waitForApp(atlas.page)
  await waitForRoot(atlas.page, 'data-map', 'fallback')
  await atlas.page.locator('.notices').getByRole('button').first().click()
  return atlas
}

const bamako: Position = dataset.places.bamako?.point ?? [0, 0]

/** Where the pin of Bamako has its tip: pixels of the window. */
async function bamakoOn(page: Page) {
  const box = await page.locator('.still-sheet [data-pin="bamako"] > g').first().boundingBox()
  if (!box) throw new Error('Bamako has no pin.')
  return { x: box.x + box.width / 2, y: box.y + box.height }
}

const hashOf = (page: Page) => page.evaluate(() => location.hash)
const at = (page: Page) =>
  expect.poll(async () =>
    /at=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)/
      .exec(await hashOf(page))
      ?.slice(1)
      .map(Number),
  )

/** A place on the map that no mark has. */
async function bareSpot(page: Page) {
  const spot = await page.evaluate(() => {
    const map = document.querySelector('.still-map')
    const box = map?.getBoundingClientRect() ?? new DOMRect()
    for (let y = box.y + 60; y < box.bottom - 60; y += 17)
      for (let x = box.x + box.width / 2; x < box.right - 120; x += 13) {
        const one = document.elementFromPoint(x, y)
        if (one && map?.contains(one) && !one.closest('[data-record]')) return { x, y }
      }
    return null
  })
  if (!spot) throw new Error('Marks cover the whole map.')
  return spot
}

test('the address says where the map looks, and a drag writes it', async () => {
  const { page, expectQuiet } = await openStill({ hash: 'tier=text&at=6.00/12.650/-8.000' })
  const map = await page.locator('.still-map').boundingBox()
  const before = await bamakoOn(page)
  expect(bamako).toEqual([expect.closeTo(-8, 1), expect.closeTo(12.65, 1)])
  expect(Math.abs(before.x - ((map?.x ?? 0) + (map?.width ?? 0) / 2))).toBeLessThan(6)
  expect(Math.abs(before.y - ((map?.y ?? 0) + (map?.height ?? 0) / 2))).toBeLessThan(6)

  const { x, y } = await bareSpot(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y + 40, { steps: 4 })
  const during = await bamakoOn(page)
  expect(during.x - before.x).toBeCloseTo(60, 0)
  expect(during.y - before.y).toBeCloseTo(40, 0)
  expect(await hashOf(page)).toContain('at=6.00/12.650/-8.000')
  await page.mouse.up()
  // 60 pixels of 512 * 2 ** 6 round the world.
  await at(page).toEqual([6, expect.closeTo(13.08, 1), expect.closeTo(-8 - (60 * 360) / (512 * 64), 1)])
  await expectQuiet()
})

test('buttons, wheel and keys zoom and move it; Home shows the whole region', async () => {
  const { page, expectQuiet } = await openStill({ hash: 'tier=text' })
  const width = () => page.locator('.still-sheet').evaluate((one) => one.getBoundingClientRect().width)
  const home = await width()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  expect((await width()) / home).toBeCloseTo(2 ** 0.75, 2)
  await page.getByRole('button', { name: 'Zoom out' }).click()
  expect((await width()) / home).toBeCloseTo(1, 2)

  const pin = await bamakoOn(page)
  await page.mouse.move(pin.x, pin.y)
  await page.mouse.wheel(0, -450)
  expect((await width()) / home).toBeCloseTo(2, 2)
  const zoomed = await bamakoOn(page)
  expect(Math.hypot(zoomed.x - pin.x, zoomed.y - pin.y), 'the wheel holds what it is over').toBeLessThan(4)
  await expect.poll(() => hashOf(page)).toMatch(/at=/)

  await page.getByRole('button', { name: 'Whole region' }).click()
  await expect.poll(() => hashOf(page)).not.toMatch(/at=/)
  expect(await width()).toBeCloseTo(home, 1)

  await page.locator('.still-map').focus()
  await page.keyboard.press('ArrowRight')
  const moved = await bamakoOn(page)
  expect(moved.x - pin.x).toBeCloseTo(-100, 0)
  await page.keyboard.press('+')
  expect((await width()) / home).toBeCloseTo(2 ** 0.75, 2)
  await page.keyboard.press('Home')
  expect(await width()).toBeCloseTo(home, 1)
  await page.getByRole('button', { name: 'Move the map' }).click()
  await page.getByRole('button', { name: 'Move south' }).click()
  expect((await bamakoOn(page)).y - pin.y).toBeCloseTo(-100, 0)
  await expectQuiet()
})

test('what the pointer rests on answers in the caption, the list and the timeline', async () => {
  const { page, expectQuiet } = await openStill({ hash: 'tier=text' })
  const pin = await page.locator('.still-sheet [data-pin="TCD"] > g').first().boundingBox()
  await page.mouse.move((pin?.x ?? 0) + 8, (pin?.y ?? 0) + 8)
  const title = titleOf('workshops-chad-mali-mauritania')
  await page.locator('.hover-caption', { hasText: title }).waitFor()
  await page.locator('.still-sheet .pin.strong[data-pin="TCD"]').waitFor()
  await page.mouse.move(5, 5)
  await page.locator('.hover-caption').waitFor({ state: 'detached' })
  await expectQuiet()
})

test('it is one stop of the Tab key, and N and Enter open its marks', async () => {
  const { page, expectQuiet } = await openStill({ hash: 'tier=text' })
  expect(await page.locator('.map-canvas [tabindex="0"], .map-holder [tabindex]').count()).toBe(1)
  await page.locator('.still-map').focus()
  await goToMark(page, /^Bamako: 2 records here/)
  const { middle } = await markAtKeys(page)
  const head = await page.locator('.still-sheet [data-pin="bamako"] > g').first().boundingBox()
  expect(Math.abs((middle?.x ?? 0) - ((head?.x ?? 0) + (head?.width ?? 0) / 2))).toBeLessThan(2)
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Enter')
  const list = page.getByRole('dialog', { name: '2 records here' })
  await list.getByRole('button', { name: titleOf('bamako-2017-08') }).click()
  await page
    .getByRole('region', { name: 'Source', exact: true })
    .getByRole('heading', { name: titleOf('bamako-2017-08'), exact: true })
    .waitFor()
  await expectQuiet()
})

test('two fingers pinch it, on 320 pixels and with motion reduced', async () => {
  const { page, expectQuiet } = await openStill({
    mobile: true,
    viewport: { width: 320, height: 640 },
    reducedMotion: 'reduce',
  })
  const width = () => page.locator('.still-sheet').evaluate((one) => one.getBoundingClientRect().width)
  const home = await width()
  const session = await page.context().newCDPSession(page)
  const touch = (type: string, ...xs: readonly number[]) =>
    session.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: xs.map((x, id) => ({ x, y: 250, id })),
    })
  await touch('touchStart', 120, 180)
  await touch('touchMove', 110, 190)
  await touch('touchMove', 90, 210)
  await touch('touchEnd')
  expect((await width()) / home).toBeCloseTo(2, 1)
  await expect.poll(() => hashOf(page)).toMatch(/at=/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await expectQuiet()
})
