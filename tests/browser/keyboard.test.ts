import { expect, test } from 'vitest'
import { barsOf, dataset, records, titleOf } from './support/atlas-data.ts'
import { openAtlas, waitForApp, waitForMap } from './support/atlas-page.ts'
import { goToMark, markAtKeys } from './support/map-keys.ts'
import { mapPlaces } from './support/map-place.ts'

test('by keys alone: skip to the list, open a record, leave it, and be back at its row', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForMap(page)
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  expect(await focused.textContent()).toBe('Skip to the list of events')
  await page.keyboard.press('Enter')
  await page.locator('[data-row]:focus').waitFor()
  const id = (await focused.getAttribute('data-row')) ?? ''
  await page.keyboard.press('Enter')
  const source = page.getByRole('region', { name: 'Source', exact: true })
  await source.getByRole('heading', { name: titleOf(id), exact: true }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.reader') !== null)).toBe(true)
  await page.keyboard.press('Escape')
  await source.waitFor({ state: 'detached' })
  await page.locator(`[data-row="${id}"]:focus`).waitFor()
  await expectQuiet()
})

test('every stop of the Tab key is seen, in an order that follows the page', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForMap(page)
  const regions: string[] = []
  for (let stop = 0; stop < records.length + 200; stop++) {
    await page.keyboard.press('Tab')
    const { name, region, isSeen, isBody } = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement
      const ring = (pseudo?: string) => getComputedStyle(at, pseudo)
      const outlined = ring().outlineStyle !== 'none' && Number.parseFloat(ring().outlineWidth) >= 2
      const box = at.getBoundingClientRect()
      return {
        name: at.getAttribute('aria-label') ?? at.textContent?.slice(0, 40) ?? '',
        region: at.closest('section, header, main')?.className.split(' ')[0] ?? '',
        // A range paints its ring on its thumb, which a script cannot read.
        isSeen:
          (outlined || at.matches('input[type="range"]')) &&
          box.bottom > 0 &&
          box.top < innerHeight &&
          box.right > 0,
        isBody: at === document.body,
      }
    })
    if (isBody) break
    expect(isSeen, `focus on “${name}” is seen`).toBe(true)
    if (regions.at(-1) !== region) regions.push(region)
  }
  const order = ['header', 'map', 'panel', 'timeline'].map((one) => regions.indexOf(one))
  expect(
    order.every((at) => at >= 0),
    `all parts are reached: ${regions}`,
  ).toBe(true)
  expect([...order].sort((a, b) => a - b)).toEqual(order)
  await expectQuiet()
})

test('the marks of the timeline are one stop: arrows move, Enter opens', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'tier=text' })
  await waitForApp(page)
  const lanes = page.getByRole('listbox')
  await lanes.focus()
  await page.keyboard.press('End')
  const active = await lanes.getAttribute('aria-activedescendant')
  expect(active).toMatch(/^mark-/)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => lanes.getAttribute('aria-activedescendant')).not.toBe(active)
  const id = ((await lanes.getAttribute('aria-activedescendant')) ?? '').replace('mark-', '')
  await page.keyboard.press('Enter')
  await page
    .getByRole('region', { name: 'Source', exact: true })
    .getByRole('heading', { name: titleOf(id), exact: true })
    .waitFor()
  await expectQuiet()
})

test('the quarters of a crowded timeline are one stop: arrows move, Enter lists their records', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForApp(page)
  const lanes = page.getByRole('listbox')
  await lanes.focus()
  await page.keyboard.press('End')
  const active = () => lanes.getAttribute('aria-activedescendant')
  const last = await active()
  expect(last).toMatch(/^bar-flows-/)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(active).not.toBe(last)
  await page.keyboard.press('End')
  await expect.poll(active).toBe(last)
  await page.locator(`#${last}.active`).waitFor()
  const shown = barsOf('flows').find(({ id }) => `bar-${id}` === last)?.shown ?? []
  expect(await page.locator(`#${last}`).getAttribute('aria-label')).toContain(`${shown.length} records`)
  await page.keyboard.press('Enter')
  const list = page.getByRole('dialog', { name: `${shown.length} records here` })
  await list.waitFor()
  await list.locator('button:focus').waitFor()
  await page.keyboard.press('Enter')
  await page
    .getByRole('region', { name: 'Source', exact: true })
    .getByRole('heading', { name: titleOf(shown[0] ?? ''), exact: true })
    .waitFor()
  await expectQuiet()
})

test('the passages of a text are one stop: arrows move, Enter opens another record', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'select=bamako-2024-02' })
  await page.locator('.passage-button[tabindex="0"]').waitFor()
  expect(await page.locator('.passage-button[tabindex="0"]').count()).toBe(1)
  await page.locator('.passage-button[tabindex="0"]').focus()
  await page.keyboard.press('End')
  const last = page.locator('.passage-button:focus')
  expect(await last.count()).toBe(1)
  await page.keyboard.press('Home')
  expect(
    await page
      .locator('.passage-button')
      .first()
      .evaluate((one) => one === document.activeElement),
  ).toBe(true)
  await page.keyboard.press('ArrowDown')
  expect(
    await page
      .locator('.passage-button')
      .nth(1)
      .evaluate((one) => one === document.activeElement),
  ).toBe(true)
  await expectQuiet()
})

test('the map is moved by its arrow keys', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForMap(page)
  await page.locator('.map canvas').focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#at=/)
  await page.keyboard.press('=')
  await expectQuiet()
})

test('the keys go from mark to mark of the interactive map: each is ringed, said, and opened by Enter', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'tier=text' })
  await waitForMap(page)
  const map = page.getByRole('application', { name: 'Map', exact: true })
  expect(await map.evaluate((one) => one.tagName)).toBe('CANVAS')
  await map.focus()
  await goToMark(page, /^Bamako: 2 records here/)
  const { middle } = await markAtKeys(page)
  const places = await mapPlaces(page)
  const city = places.pixelOf(dataset.places.bamako?.point ?? [0, 0])
  expect(Math.abs((middle?.x ?? 0) - city.x)).toBeLessThan(2)
  expect(Math.abs((middle?.y ?? 0) - (city.y - 19.5 * places.scale))).toBeLessThan(2)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: '2 records here' }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.map canvas:focus').waitFor()
  await page.keyboard.press('+')
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/at=/)
  await page.keyboard.press('Home')
  await expect.poll(() => page.evaluate(() => location.hash)).not.toMatch(/at=/)
  await expectQuiet()
})

test('Escape closes what stands open over the page, and the focus goes back', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForApp(page)
  for (const [opener, dialog] of [
    [/^Not dated/, /^Not dated/],
    [/^World overview/, 'Beyond the region'],
    [/^Place not stated/, /records here/],
  ] as const) {
    const button = page.getByRole('button', { name: opener })
    await button.focus()
    await page.keyboard.press('Enter')
    const open = page.getByRole('dialog', { name: dialog })
    await open.waitFor()
    await page.keyboard.press('Escape')
    await open.waitFor({ state: 'hidden' })
    await expect
      .poll(() => button.evaluate((one) => one === document.activeElement), { message: String(opener) })
      .toBe(true)
  }
  await expectQuiet()
})
