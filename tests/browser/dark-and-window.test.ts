import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { dark, light } from '../../src/map/palettes.ts'
import { drawnOf, symbolsInSight } from './support/agreement.ts'
import { titleOf } from './support/atlas-data.ts'
import {
  type Atlas,
  axe,
  goTo,
  openAtlas,
  waitForApp,
  waitForMap,
  waitForRoot,
} from './support/atlas-page.ts'
import { readPng } from './support/png.ts'

/** The commonest colour of the map's picture: its sea or its land. */
async function grounds(page: Page): Promise<readonly string[]> {
  const { rgb } = readPng(await page.locator('.map').screenshot({ scale: 'css' }))
  const counts = new Map<string, number>()
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = `#${[0, 1, 2].map((channel) => (rgb[at + channel] ?? 0).toString(16).padStart(2, '0')).join('')}`
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([colour]) => colour)
    .slice(0, 3)
}

const paper = (page: Page) =>
  page.locator('.header').evaluate((header) => getComputedStyle(header).backgroundColor)

describe('the dark appearance', () => {
  test('follows the system, live, and an address can ask for either', async () => {
    const { page, expectQuiet } = await openAtlas({ contextOptions: { colorScheme: 'dark' } })
    await waitForMap(page)
    await waitForRoot(page, 'data-look', 'dark')
    expect(await paper(page)).toBe('rgb(28, 34, 38)')
    expect(await grounds(page)).toContain(dark.sea)
    await page.emulateMedia({ colorScheme: 'light' })
    await waitForRoot(page, 'data-look', 'light')
    await expect.poll(() => grounds(page)).toContain(light.sea)
    const symbols = await symbolsInSight(page)
    await expect.poll(() => drawnOf(page, symbols)).toEqual(symbols.map(({ name }) => name).sort())
    await goTo(page, 'look=dark')
    await waitForRoot(page, 'data-look', 'dark')
    await expect.poll(() => grounds(page)).toContain(dark.sea)
    expect(await page.locator('meta[name="theme-color"]').first().getAttribute('content')).toBe('#1c2226')
    await expectQuiet()
  })

  test('is there in the first picture, before the app', async () => {
    const { page } = await openAtlas({
      hash: 'look=dark',
      prepare: (one) => one.route('**/assets/*.js', (route) => route.abort()),
    })
    expect(await page.locator('html').getAttribute('data-look')).toBe('dark')
    expect(await grounds(page)).toContain(dark.sea)
  })

  test('is light on paper', async () => {
    const { page } = await openAtlas({ hash: 'look=dark' })
    await waitForApp(page)
    await page.emulateMedia({ media: 'print' })
    expect(await paper(page)).toBe('rgb(255, 255, 255)')
  })

  test('is chosen in the header, and stands in the address', async () => {
    const { page } = await openAtlas()
    await waitForApp(page)
    await page.getByRole('combobox', { name: en.appearance }).selectOption({ label: en.lookDark })
    await waitForRoot(page, 'data-look', 'dark')
    expect(new URL(page.url()).hash).toBe('#look=dark')
  })
})

const event = 'bamako-2017-08'
const other = 'cotonou-2024-09'

async function openApart(page: Page): Promise<Page> {
  const [own] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: en.readerApart }).click(),
  ])
  await own.getByRole('button', { name: en.readerBack }).waitFor()
  return own
}

const heading = (page: Page, id: string) => page.getByRole('heading', { name: titleOf(id), exact: true })

describe('the reader in its own window', () => {
  let atlas: Atlas
  let page: Page
  let own: Page
  beforeAll(async () => {
    atlas = await openAtlas({ hash: `look=dark&select=${event}`, keepOpen: true })
    page = atlas.page
    await waitForApp(page)
    await heading(page, event).waitFor()
    own = await openApart(page)
    return atlas.close
  })

  test('leaves the page, and has its words, appearance, title and sentence', async () => {
    await heading(own, event).waitFor()
    expect(await page.locator('.reader').count()).toBe(0)
    expect(await own.title()).toContain(titleOf(event))
    expect(await own.locator('html').getAttribute('data-look')).toBe('dark')
    expect(await own.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe(
      'rgb(228, 229, 225)',
    )
    const mark = own.locator('mark[data-active="true"]').first()
    await mark.waitFor()
    await expect
      .poll(() =>
        mark.evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect()
          return top > 0 && bottom < (one.ownerDocument.defaultView?.innerHeight ?? 0)
        }),
      )
      .toBe(true)
    expect(await axe(own)).toEqual([])
  })

  test('follows what is chosen in the page', async () => {
    await goTo(page, `look=dark&select=${other}`)
    await heading(own, other).waitFor()
    expect(await own.title()).toContain(titleOf(other))
  })

  test('leads the page: a passage of another record selects it in both', async () => {
    await goTo(page, `look=dark&select=${event}`)
    await heading(own, event).waitFor()
    const records = await own
      .locator('mark')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-record') ?? ''))
    const at = records.findIndex((one) => !one.includes(' ') && one !== event)
    await own.locator('mark').nth(at).click()
    const chosen = records[at] ?? ''
    await heading(own, chosen).waitFor()
    await expect.poll(() => new URL(page.url()).hash).toContain(`select=${chosen}`)
  })

  test('offers the records of one passage where it was pressed', async () => {
    const passage = own.locator('.passage-button').filter({ hasText: '2' }).first()
    await passage.click()
    const choice = own.getByRole('dialog')
    await choice.waitFor()
    expect(await page.locator('.choice-list').count()).toBe(0)
    const last = choice.getByRole('button').last()
    const title = await last.locator('.row-title').textContent()
    await last.click()
    await own.getByRole('heading', { name: title ?? '', exact: true }).waitFor()
  })

  test('is used by the keyboard: arrows move among its passages, Escape puts nothing away', async () => {
    await goTo(page, `look=dark&select=${event}`)
    await heading(own, event).waitFor()
    const at = () =>
      own.locator('.passage-button').evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement))
    await own.locator('.passage-button[tabindex="0"]').focus()
    await own.keyboard.press('Home')
    await expect.poll(at).toBe(0)
    await own.keyboard.press('ArrowDown')
    await expect.poll(at).toBe(1)
    await own.keyboard.press('Escape')
    expect(new URL(page.url()).hash).toContain(event)
  })

  test('speaks the language of the page', async () => {
    await goTo(page, `lang=ar&look=light&select=${event}`)
    await own.locator('html[lang="ar"][dir="rtl"][data-look="light"]').waitFor()
    await own.getByRole('heading', { name: titleOf(event, 'ar'), exact: true }).waitFor()
    expect(await axe(own)).toEqual([])
    await goTo(page, `look=dark&select=${event}`)
    await heading(own, event).waitFor()
  })

  test('says what to do when nothing is chosen', async () => {
    await goTo(page, 'look=dark')
    await own.getByText(en.readerEmpty).waitFor()
    await goTo(page, `look=dark&select=${event}`)
    await heading(own, event).waitFor()
  })

  test('comes back into the page when it is closed, by its button and by the window', async () => {
    const closed = own.waitForEvent('close')
    await own.getByRole('button', { name: en.readerBack }).click()
    await closed
    await heading(page, event).waitFor()
    own = await openApart(page)
    await own.close()
    await heading(page, event).waitFor()
    await atlas.expectQuiet()
  })

  test('goes when the page goes', async () => {
    own = await openApart(page)
    const closed = own.waitForEvent('close')
    await page.goto('about:blank')
    await closed
  })
})

test('a browser that opens no second window is told of, and the reader stays', async () => {
  const { page } = await openAtlas({
    hash: `select=${event}`,
    prepare: (one) => one.addInitScript(() => Object.assign(window, { open: () => null })),
  })
  await heading(page, event).waitFor()
  await page.getByRole('button', { name: en.readerApart }).click()
  await page.getByRole('alert').getByText(en.noticeWindowBlocked).waitFor()
  await heading(page, event).waitFor()
})
