import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { titleOf } from './support/atlas-data.ts'
import { type Atlas, openAtlas, waitForApp, waitForMap } from './support/atlas-page.ts'
import { goToMark } from './support/map-keys.ts'

/** Ten things that people come for, each done by the keyboard alone: nothing here touches a mouse or calls focus(). */

const patience = { timeout: 15_000 }
const hashOf = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash))
const source = (page: Page) => page.getByRole('region', { name: 'Source', exact: true })

async function start(hash = ''): Promise<Atlas> {
  const atlas = await openAtlas({ hash })
  await waitForMap(atlas.page)
  await waitForApp(atlas.page)
  return atlas
}

/** Presses Tab until what has the focus is one of `wanted`; each stop on the way must be seen and not covered. */
async function tabTo(page: Page, wanted: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let press = 0; press < 150; press++) {
    await page.keyboard.press(key)
    await expectSeen(page)
    if (await page.evaluate((one) => document.activeElement?.matches(one), wanted)) return
  }
  throw new Error(`The Tab key does not reach ${wanted}.`)
}

/** The way from the top of the page: one of the first stops, which skip to a part. */
async function skipTo(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Tab')
  for (let press = 0; press < 4; press++) {
    await expectSeen(page)
    if ((await page.locator(':focus').textContent()) === name) {
      await page.keyboard.press('Enter')
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`No stop is called ${name}.`)
}

/** What has the focus wears a ring, and lies on top at its middle: under no panel, page or bar. */
async function expectSeen(page: Page): Promise<void> {
  const fault = () =>
    page.evaluate(() => {
      const at = document.activeElement
      if (!(at instanceof HTMLElement) || at === document.body) return null
      const name = at.getAttribute('aria-label') ?? at.textContent?.slice(0, 40) ?? at.tagName
      const box = at.getBoundingClientRect()
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      const top = document.elementFromPoint(x, y)
      // A range paints its ring on its thumb, and a radio button on the words beside it.
      const ringed = at.matches('input[type="radio"]') ? (at.nextElementSibling ?? at) : at
      const ring = getComputedStyle(ringed)
      const isRinged = ring.outlineStyle !== 'none' && Number.parseFloat(ring.outlineWidth) >= 2
      if (!isRinged && !at.matches('input[type="range"]')) return `no ring on ${name}`
      if (at.matches('input[type="range"]')) return null
      const isOnTop = top !== null && (at.contains(top) || top.contains(at))
      return isOnTop ? null : `${name} at ${Math.round(x)}, ${Math.round(y)} is under ${top?.className}`
    })
  await expect.poll(fault, { timeout: 2000 }).toBeNull()
}

async function openPage(page: Page, name: string): Promise<void> {
  await tabTo(page, '.page-menu > button')
  await page.keyboard.press('Enter')
  const entries = page.getByRole('navigation', { name: 'Views' })
  await entries.waitFor()
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab')
    await expectSeen(page)
    if ((await page.locator(':focus').textContent()) === name) break
  }
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
}

test('find a workshop by searching, and read its sentence', async () => {
  const { page, expectQuiet } = await start()
  await skipTo(page, 'Skip to the search')
  await page.keyboard.type('workshop bamako 2017')
  await page.getByRole('listbox', { name: 'Suggestions' }).waitFor(patience)
  await expectSeen(page)
  const option = page.getByRole('option', { name: titleOf('bamako-2017-08') })
  await option.waitFor(patience)
  for (let press = 0; press < 10; press++) {
    await page.keyboard.press('ArrowDown')
    if ((await option.getAttribute('aria-selected')) === 'true') break
  }
  await page.keyboard.press('Enter')
  await source(page)
    .getByRole('heading', { name: titleOf('bamako-2017-08'), exact: true })
    .waitFor()
  await page.locator('mark[data-active="true"]').first().waitFor()
  await tabTo(page, '.passage-button')
  await expectQuiet()
})

test('filter by a country, and remove the filter', async () => {
  const { page, expectQuiet } = await start()
  await tabTo(page, '.filters-panel button[aria-expanded], button[aria-expanded][class*="more"]')
  while ((await page.locator(':focus').textContent()) !== 'Filter by country, funder, source…')
    await tabTo(page, 'button[aria-expanded]')
  await page.keyboard.press('Enter')
  await page.locator('.choice-group').first().waitFor()
  await tabTo(page, '.choice-group summary')
  await page.keyboard.press('Enter')
  await page.getByRole('searchbox', { name: 'Country: Type a name' }).waitFor()
  await tabTo(page, 'input[type="search"]')
  await page.keyboard.type('senegal')
  await tabTo(page, 'input[type="checkbox"]')
  await page.keyboard.press('Space')
  await expect.poll(() => hashOf(page)).toBe('#country=SEN')
  await page.getByRole('button', { name: /^Remove filter/ }).waitFor()
  await tabTo(page, 'button[aria-label^="Remove filter"]', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => hashOf(page)).toBe('')
  await expectQuiet()
})

test('narrow the window to 2017', async () => {
  const { page, expectQuiet } = await start()
  await skipTo(page, 'Skip to the timeline')
  // The skip link leads to the thumbs; the dates that one types stand before them.
  await tabTo(page, '.date-field:first-of-type input', 'Shift+Tab')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2017')
  await page.keyboard.press('Enter')
  await tabTo(page, '.date-field input')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2017')
  await page.keyboard.press('Enter')
  await expect.poll(() => hashOf(page)).toBe('#from=2017-01-01&to=2017-12-31')
  await expectQuiet()
})

test('open the next event, and the one after it', async () => {
  const { page, expectQuiet } = await start()
  await skipTo(page, 'Skip to the timeline')
  await tabTo(page, 'button[aria-label="Next event"]', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => hashOf(page)).toMatch(/select=/)
  const first = await hashOf(page)
  await expectSeen(page)
  await source(page).waitFor()
  for (let press = 0; press < 60 && !(await isOn(page, 'button[aria-label="Next event"]')); press++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => hashOf(page)).not.toBe(first)
  await expectQuiet()
})

test('walk the marks of the map, and open one', async () => {
  const { page, expectQuiet } = await start('tier=text')
  await skipTo(page, 'Skip to the map')
  await page.locator('.map canvas:focus').waitFor()
  await goToMark(page, /^Bamako: 2 records here/)
  await page.keyboard.press('Enter')
  const list = page.getByRole('dialog', { name: '2 records here' })
  await list.locator('button:focus').waitFor()
  await expectSeen(page)
  await page.keyboard.press('Enter')
  await source(page).getByRole('heading').first().waitFor()
  await expectQuiet()
})

test('open a cell of the matrix, and read its record', async () => {
  const { page, expectQuiet } = await start('from=2017&to=2017')
  await openPage(page, 'Cooperation matrix')
  await tabTo(page, '.matrix-grid td')
  await page.keyboard.press('ArrowRight')
  await expectSeen(page)
  await page.keyboard.press('Enter')
  await page.locator('.matrix-cell .naming-claim').first().waitFor(patience)
  await tabTo(page, '.matrix-cell .row')
  await page.keyboard.press('Enter')
  await page.locator('.reader').waitFor()
  expect(await hashOf(page)).toContain('claim=')
  await expectQuiet()
})

test('sort the table, and open a record of it', async () => {
  const { page, expectQuiet } = await start()
  await openPage(page, 'Table')
  await tabTo(page, '[data-at], [data-at] *')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const heading = page.getByRole('columnheader', { name: 'Record', exact: true })
  expect(await heading.getAttribute('aria-sort')).toBe('ascending')
  await page.keyboard.press('ArrowDown')
  await expectSeen(page)
  const id = (await page.locator(':focus').getAttribute('data-opens')) ?? ''
  await page.keyboard.press('Enter')
  await source(page)
    .getByRole('heading', { name: titleOf(id), exact: true })
    .waitFor()
  await expectQuiet()
})

test('compare two periods', async () => {
  const { page, expectQuiet } = await start('from=2015&to=2017')
  await openPage(page, 'Compare two periods')
  // Its last day first: the field refuses a first day after it, and says so.
  await tabTo(page, '.page .date-field:last-of-type input')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2020')
  await page.keyboard.press('Enter')
  await tabTo(page, '.page .date-field:first-of-type input', 'Shift+Tab')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2018')
  await page.keyboard.press('Enter')
  await expect.poll(() => hashOf(page)).toContain('with=2018-01-01/2020-12-31')
  await tabTo(page, '.page .fold summary')
  await page.keyboard.press('Enter')
  await page.locator('.page .fold[open]').first().waitFor()
  await expectQuiet()
})

test('switch to Arabic and to the dark appearance', async () => {
  const { page, expectQuiet } = await start()
  await tabTo(page, '.header-choices select')
  for (const language of ['fr', 'ar']) {
    await page.keyboard.press('ArrowDown')
    await page.locator(`html[lang="${language}"]`).waitFor()
  }
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  await tabTo(page, '.header-choices select')
  for (const look of ['light', 'dark']) {
    await page.keyboard.press('ArrowDown')
    await page.locator(`html[data-look="${look}"]`).waitFor()
    await expect.poll(() => page.locator(':focus').inputValue()).toBe(look)
  }
  await expect.poll(() => hashOf(page)).toBe('#lang=ar&look=dark')
  await expectSeen(page)
  await expectQuiet()
})

test('look up the keys, close everything, and come back to the list', async () => {
  const { page, expectQuiet } = await start()
  await skipTo(page, 'Skip to the list of events')
  await page.locator('[data-row]:focus').waitFor()
  await expectSeen(page)
  const id = (await page.locator(':focus').getAttribute('data-row')) ?? ''
  await page.keyboard.press('?')
  await page.getByRole('heading', { level: 2, name: 'Keys' }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator(`[data-row="${id}"]:focus`).waitFor()
  await page.keyboard.press('Enter')
  await source(page).waitFor()
  await expect.poll(() => isOn(page, '.reader *, .reader')).toBe(true)
  await page.keyboard.press('Escape')
  await source(page).waitFor({ state: 'detached' })
  await page.locator(`[data-row="${id}"]:focus`).waitFor()
  await expectSeen(page)
  expect(await hashOf(page)).toBe('')
  await expectQuiet()
})

const isOn = (page: Page, selector: string) =>
  page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)
