import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { idsOf, records, sentenceOf, shownBy, titleOf } from './support/atlas-data.ts'
import { axe, goTo, openAtlas, waitForApp, waitForMap } from './support/atlas-page.ts'

const grid = (page: Page) => page.getByRole('grid')
const source = (page: Page) => page.getByRole('region', { name: 'Source', exact: true })
const focusedCell = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-at'))
const address = (page: Page) => page.evaluate(() => location.hash)
const rowsDrawn = (page: Page) => page.locator('tbody tr[aria-rowindex]').count()

test('by keys alone: open the table, sort it, walk it, open a record, and be back at its row', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForMap(page)
  await page.getByRole('button', { name: 'Views', exact: true }).focus()
  await page.keyboard.press('Enter')
  const entry = page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: 'Table', exact: true })
  await entry.focus()
  await page.keyboard.press('Enter')
  await grid(page).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Table')
  expect(await grid(page).getAttribute('aria-rowcount')).toBe(String(records.length + 1))
  expect(await rowsDrawn(page)).toBeLessThan(60)

  while ((await focusedCell(page)) === null) await page.keyboard.press('Tab')
  expect(await focusedCell(page)).toBe('0:0')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const heading = page.getByRole('columnheader', { name: 'Record', exact: true })
  expect(await heading.getAttribute('aria-sort')).toBe('ascending')
  await page.keyboard.press('Control+End')
  const last = page.locator(`tr[aria-rowindex="${records.length + 1}"]`)
  await expect.poll(() => last.evaluate((row) => row.contains(document.activeElement))).toBe(true)
  expect(await last.evaluate((row) => row.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
  await page.keyboard.press('Home')
  const id = (await page.locator(':focus').getAttribute('data-opens')) ?? ''
  await page.keyboard.press('Enter')
  await source(page)
    .getByRole('heading', { name: titleOf(id), exact: true })
    .waitFor()
  expect(await last.getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Escape')
  await source(page).waitFor({ state: 'detached' })
  await page.locator(`[data-opens="${id}"]:focus`).waitFor()
  await page.keyboard.press('Escape')
  await grid(page).waitFor({ state: 'detached' })
  await expectQuiet()
})

test('the table, the list and the status agree, and a record chosen elsewhere is brought into sight', async () => {
  const hash = 'page=table&kind=workshop,meeting&from=2015&to=2018'
  const { page, expectQuiet } = await openAtlas({ hash })
  await waitForApp(page)
  await grid(page).waitFor()
  const ids = idsOf(shownBy(hash))
  expect(await grid(page).getAttribute('aria-rowcount')).toBe(String(ids.length + 1))
  expect(await page.getByRole('status').textContent()).toBe(sentenceOf(hash))
  const last = page.locator('[data-row]').last()
  await last.scrollIntoViewIfNeeded()
  const id = (await last.getAttribute('data-row')) ?? ''
  await last.click()
  const selected = page.locator('tr[aria-selected="true"]')
  await selected.waitFor()
  await expect.poll(() => selected.locator('button').getAttribute('data-opens')).toBe(id)
  const [row, frame] = await Promise.all([selected.boundingBox(), page.locator('.grid-scroll').boundingBox()])
  expect(row && frame && row.y >= frame.y && row.y + row.height <= frame.y + frame.height).toBe(true)
  await expectQuiet()
})

test('Back closes the table, forward opens it, and a reload keeps it', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForApp(page)
  await page.getByRole('button', { name: 'Views', exact: true }).click()
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await grid(page).waitFor()
  expect(await address(page)).toBe('#page=table')
  await page.goBack()
  await grid(page).waitFor({ state: 'detached' })
  await page.goForward()
  await grid(page).waitFor()
  await page.getByRole('button', { name: 'Columns', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Funded by' }).click()
  await page.keyboard.press('Escape')
  expect(await grid(page).isVisible(), 'Escape closes the list of columns, not the page').toBe(true)
  await page.reload()
  await grid(page).waitFor()
  await page.getByRole('columnheader', { name: 'Funded by' }).waitFor()
  await expectQuiet()
})

test('in Arabic the arrow to the left goes on, and axe finds nothing', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'lang=ar&page=table' })
  await waitForApp(page)
  await grid(page).waitFor()
  await page.locator('[data-at="0:0"]').focus()
  await page.keyboard.press('ArrowLeft')
  expect(await focusedCell(page)).toBe('0:1')
  const box = async (at: string) => (await page.locator(`[data-at="${at}"]`).boundingBox())?.x ?? 0
  expect(await box('0:1')).toBeLessThan(await box('0:0'))
  expect(await axe(page)).toEqual([])
  await expectQuiet()
})

test('on 320 pixels the table scrolls inside the page, its titles stay in sight, and axe finds nothing', async () => {
  const { page, expectQuiet } = await openAtlas({
    hash: 'page=table',
    mobile: true,
    viewport: { width: 320, height: 640 },
  })
  await waitForApp(page)
  await grid(page).waitFor()
  const first = page.locator('tbody th').first()
  const before = await first.boundingBox()
  await page.locator('.grid-scroll').evaluate((one) => {
    one.scrollLeft = 400
  })
  expect((await first.boundingBox())?.x).toBe(before?.x)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  expect(await axe(page)).toEqual([])
  await expectQuiet()
})

test('what the presenter hides is gone from table, list and counts, is said, and comes back', async () => {
  const id = 'bamako-2017-08'
  const { page, expectQuiet } = await openAtlas({ hash: `page=table&select=${id}` })
  await waitForApp(page)
  await source(page).getByRole('button', { name: 'Hide from this view' }).click()
  await expect.poll(() => address(page)).toContain(`hide=${id}`)
  await expect.poll(() => page.getByRole('status').textContent()).toBe(sentenceOf(`hide=${id}`))
  expect(await page.locator(`[data-row="${id}"], [data-opens="${id}"]`).count()).toBe(0)
  await page.getByRole('button', { name: /1 record hidden by the presenter/ }).click()
  await page.getByRole('button', { name: 'Show hidden again' }).click()
  await expect.poll(() => page.getByRole('status').textContent()).toBe(sentenceOf(''))
  await goTo(page, 'page=table')
  await expectQuiet()
})
