import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addMonths, formatIso } from '../../src/domain/time.ts'
import { ar } from '../../src/i18n/ar.ts'
import { en } from '../../src/i18n/en.ts'
import { fr } from '../../src/i18n/fr.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import { pt } from '../../src/i18n/pt.ts'
import { atlas as compiled, dataset, titleOf } from './support/atlas-data.ts'
import { goTo, openAtlas, waitForApp, waitForMap } from './support/atlas-page.ts'
import { mapPlaces } from './support/map-place.ts'
import { correlation, greysOf } from './support/pictures.ts'
import { readPng } from './support/png.ts'

const text = (message: Messages[keyof Messages]) => (typeof message === 'string' ? message : message.other)

test('Arabic runs right to left: the page, the timeline, the keys', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'lang=ar' })
  await waitForApp(page)
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  expect(await page.locator('html').getAttribute('lang')).toBe('ar')
  const from = page.getByRole('slider', { name: ar.fromThumb, exact: true })
  const dateOf = () => page.getByRole('textbox', { name: ar.fromDate, exact: true }).inputValue()
  await from.focus()
  await page.keyboard.press('ArrowLeft')
  await expect
    .poll(dateOf, { message: 'ArrowLeft moves From later' })
    .toBe(formatIso(addMonths(dataset.axis.start, 1)))
  await page.keyboard.press('ArrowRight')
  await expect.poll(dateOf).toBe(formatIso(dataset.axis.start))
  const xOf = async (id: string) =>
    (await page.locator(`.lanes-picture [data-bar="${id}"]`).boundingBox())?.x ?? 0
  expect(await xOf('activities-2024-3'), 'later stands further left').toBeLessThan(
    await xOf('activities-2015-1'),
  )
  const map = await page.getByRole('region', { name: ar.regionMap, exact: true }).boundingBox()
  const filters = await page
    .getByRole('region', { name: ar.regionFilters, exact: true })
    .locator('h2')
    .boundingBox()
  expect(filters?.x, 'the filters stand on the right').toBeGreaterThan((map?.width ?? 0) / 2)
  await expectQuiet()
})

test('in Arabic the thumb of From is dragged to the left to move it later', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'lang=ar' })
  await waitForApp(page)
  const box = await page.getByRole('slider', { name: ar.fromThumb, exact: true }).boundingBox()
  if (!box) throw new Error('The From slider has no box.')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width - 14, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.6, y, { steps: 5 })
  await page.mouse.up()
  const typed = await page.getByRole('textbox', { name: ar.fromDate, exact: true }).inputValue()
  const { start, end } = dataset.axis
  const wished = formatIso(Math.round(start + (end - start) * 0.4))
  expect(
    Math.abs(Number(typed.slice(0, 4)) - Number(wished.slice(0, 4))),
    `${typed} for ${wished}`,
  ).toBeLessThan(2)
  await expectQuiet()
})

test('the canvas has Arabic labels, their letters joined as the browser joins them', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'lang=ar', contextOptions: { deviceScaleFactor: 2 } })
  await waitForMap(page)
  const name = compiled.words.ar.places.DZA ?? ''
  const point = dataset.labels.find((label) => label.id === 'DZA')?.point
  if (!point || !name) throw new Error('Algeria has no label or no Arabic name.')
  const { x, y } = (await mapPlaces(page)).pixelOf(point)
  const area = { x: (x - 34) * 2, y: (y - 12) * 2, width: 136, height: 48 }
  const seen = async () => greysOf(readPng(await page.screenshot()), area, { x: 0, y: 0 })
  const arabic = await seen()
  const written = await writtenByBrowser(page, name, { x, y })
  const expected = greysOf(readPng(written), area, { x: 0, y: 0 })
  expect(arabic.filter((grey) => grey < 140).length, 'dark pixels of the label').toBeGreaterThan(100)
  expect(correlation(arabic, expected), 'likeness to the name as the browser writes it').toBeGreaterThan(0.6)

  await goTo(page, 'lang=en')
  await expect.poll(async () => correlation(await seen(), expected), { timeout: 10_000 }).toBeLessThan(0.45)
  expect(correlation(arabic, await seen()), 'likeness of the Arabic to the English label').toBeLessThan(0.45)
  await expectQuiet()
})

test('in Arabic the reader keeps the text as it is and adds our translation, said to be ours', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'lang=ar&select=bamako-2017-08&claim=c2' })
  await page.getByRole('heading', { name: titleOf('bamako-2017-08', 'ar'), exact: true }).waitFor()
  const translation = compiled.quotes.ar['bamako-2017-08']?.c2 ?? ''
  expect(translation).toMatch(/[\u0600-\u06ff]/)
  const shown = page.locator('.translation')
  await shown.waitFor()
  expect(await shown.textContent()).toContain(translation)
  expect(await shown.textContent()).toContain(text(ar.translation))
  const pane = page.locator('.source-text')
  expect(await pane.getAttribute('lang')).toBe('en')
  expect(await pane.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr')
  await expectQuiet()
})

test.each(['ar', 'fr', 'pt'] as const)('nothing is clipped: %s', async (language) => {
  const { page, expectQuiet } = await openAtlas({ hash: `lang=${language}` })
  await waitForApp(page)
  for (const select of ['', 'cotonou-2024-09', 'spill-over-sahel-gulf-of-guinea']) {
    await goTo(page, `lang=${language}&select=${select}`)
    if (select) await page.getByRole('heading', { name: titleOf(select, language), exact: true }).waitFor()
    expect(await clipped(page), `with “${select}” selected`).toEqual([])
  }
  await expectQuiet()
})

/** Words of the English interface that another language may well share. */
const shared = new Set([
  'Sahel Atlas',
  'Source',
  'Menu',
  'Dates',
  'Mission',
  'Programme',
  'Instrument',
  'Points',
])

test.each([
  ['fr', fr],
  ['pt', pt],
  ['ar', ar],
] as const)(
  '%s opens without an English word in header, timeline, filters and list',
  async (language, messages) => {
    const { page, expectQuiet } = await openAtlas({ hash: `lang=${language}` })
    await waitForApp(page)
    const said = await page.evaluate(() => {
      const inside = ['.header', '.timeline', '.panel', '.map'].flatMap((one) => [
        ...document.querySelectorAll(one),
      ])
      const texts = inside.flatMap((one) => {
        const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement
          if (!parent?.closest('.map-holder, option, [lang]:not(html)'))
            found.push(walker.currentNode.textContent?.trim() ?? '')
        }
        return found
      })
      const labels = inside.flatMap((one) =>
        [one, ...one.querySelectorAll('*')].flatMap((each) =>
          ['aria-label', 'title', 'placeholder'].map((name) => each.getAttribute(name)?.trim() ?? ''),
        ),
      )
      return [...new Set([...texts, ...labels])].filter(Boolean)
    })
    const english = new Set(
      Object.values(en)
        .map(text)
        .filter((one) => !one.includes('{') && !shared.has(one) && /[a-z]{3}/i.test(one)),
    )
    expect(said.filter((one) => english.has(one))).toEqual([])
    const words = Object.values(compiled.words.en.themes)
    const own = new Set(Object.values(compiled.words[language].themes))
    expect(said.filter((one) => words.includes(one) && !own.has(one))).toEqual([])
    expect(said).toContain(text(messages.allDates))
    await expectQuiet()
  },
)

test('the language is changed in the header, and back goes back', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForApp(page)
  await page.getByRole('combobox', { name: 'Language' }).selectOption('fr')
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('fr')
  expect(await page.evaluate(() => location.hash)).toBe('#lang=fr')
  await page.goBack()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
  await expectQuiet()
})

/** The page with a name written where the map's label stands, as the browser itself writes it. */
async function writtenByBrowser(page: Page, name: string, at: { x: number; y: number }): Promise<Buffer> {
  await page.evaluate(
    ([written, x, y]) => {
      const label = document.createElement('div')
      label.id = 'written'
      label.textContent = written
      Object.assign(label.style, {
        position: 'fixed',
        left: `${x - 34}px`,
        top: `${y - 12}px`,
        width: '68px',
        height: '24px',
        font: '600 12px "Noto Sans", "Noto Sans Arabic"',
        lineHeight: '24px',
        textAlign: 'center',
        color: '#4c555a',
        background: '#f7f5f0',
        zIndex: '99',
      })
      document.body.append(label)
    },
    [name, at.x, at.y] as const,
  )
  const shot = await page.screenshot()
  await page.evaluate(() => document.getElementById('written')?.remove())
  return shot
}

/** Elements whose text does not fit and that do not scroll by design. */
function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        ':is(.header, .timeline, .side, .tile, .chip, .credits) :is(*)',
      ),
    ]
      .filter((one) => {
        const style = getComputedStyle(one)
        const isSeen =
          one.offsetParent !== null &&
          style.visibility !== 'hidden' &&
          !one.closest('.only-heard, svg, .thumbs')
        const isText = [...one.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        )
        // A title of one line may end in dots where its whole is said on demand.
        const scrolls =
          /auto|scroll/.test(style.overflowX) ||
          (style.textOverflow === 'ellipsis' && one.closest('[title]') !== null)
        return (
          isSeen && isText && !scrolls && style.display !== 'inline' && one.scrollWidth > one.clientWidth + 1
        )
      })
      .map(
        (one) =>
          `${one.className || one.tagName}: ${one.textContent?.slice(0, 60)} (${one.scrollWidth} in ${one.clientWidth})`,
      ),
  )
}
