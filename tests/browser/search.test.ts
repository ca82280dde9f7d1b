import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../src/domain/sentence.ts'
import { evidence, records, texts, titleOf } from './support/atlas-data.ts'
import { axe, openAtlas, waitForApp, waitForMap } from './support/atlas-page.ts'

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search', exact: true })
const source = (page: Page) => page.getByRole('region', { name: 'Source', exact: true })
/** Milliseconds until the index is there, on a machine that has other work. */
const patience = { timeout: 15_000 }
const rows = (page: Page) =>
  page.locator('#events [data-row]').evaluateAll((all) => all.map((one) => one.getAttribute('data-row')))

test('by keys alone: a word without its accents, the first record offered, and its source', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForMap(page)
  await field(page).focus()
  await page.keyboard.type('operation epervier 2017')
  await page.getByRole('listbox', { name: 'Suggestions' }).waitFor()
  await page.keyboard.press('ArrowDown')
  const active = await field(page).getAttribute('aria-activedescendant')
  expect(await page.locator(`#${active}`).textContent()).toContain(titleOf('ev-2017-epervier'))
  await page.keyboard.press('Enter')
  await source(page)
    .getByRole('heading', { name: titleOf('ev-2017-epervier'), exact: true })
    .waitFor()
  await expectQuiet()
})

test('a hit in a text opens that sentence', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForApp(page)
  await field(page).fill('corruption can contribute to reducing')
  const sentences = page.getByRole('group', { name: 'Sentences of the texts', exact: true })
  await sentences.getByRole('option').first().click()
  const mark = page.locator('mark[data-active="true"]').filter({ hasText: 'Corruption can contribute' })
  await mark.waitFor()
  await expect.poll(() => isInSight(page, 'mark[data-active="true"]')).toBe(true)
  await expectQuiet()
})

test('a hit in a sentence on which no record rests is shown where it stands', async () => {
  const [id = '', { start = 0, end = 0 } = {}] = lonelySentence()
  const words = texts[id]?.slice(start, end) ?? ''
  const { page, expectQuiet } = await openAtlas()
  await waitForApp(page)
  await field(page).fill(words)
  const sentences = page.getByRole('group', { name: 'Sentences of the texts', exact: true })
  await sentences.getByRole('option').first().click()
  const sought = page.locator('[data-sought="true"]')
  await sought.waitFor()
  expect(await sought.textContent()).toContain(words)
  await expect.poll(() => isInSight(page, '[data-sought="true"]')).toBe(true)
  await expectQuiet()
})

test('Enter narrows list, map and timeline; the address says so; Back brings everything', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForMap(page)
  await field(page).fill('rosewood')
  await field(page).press('Enter')
  await expect.poll(async () => (await rows(page)).length, patience).toBeLessThan(10)
  const found = await rows(page)
  expect(found).toContain('fl-rosewood-sn-gm-cn')
  expect(await page.evaluate(() => location.hash)).toBe('#q=rosewood')
  const marks = await page
    .locator('.lanes [data-record]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-record')))
  expect(marks.length).toBeGreaterThan(0)
  expect(marks.filter((id) => !found.includes(id))).toEqual([])
  await page.goBack()
  await expect.poll(async () => (await rows(page)).length, patience).toBe(records.length)
  await expectQuiet()
})

test('a link with words asks for them at the start, in any language', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'lang=ar&q=betail%20vole' })
  await waitForApp(page)
  await expect.poll(() => rows(page), patience).toContain('fl-cattle-bf-gh-ci')
  await expect.poll(async () => (await rows(page)).length, patience).toBeLessThan(10)
  expect(await page.getByRole('searchbox').inputValue()).toBe('betail vole')
  await expectQuiet()
})

test('a query of 100,000 characters is cut with a notice, in the field and in a link', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: `q=${'(a+)%2B$'.repeat(12_500)}` })
  await waitForApp(page)
  const notice = page.getByRole('alert').filter({ hasText: '200 characters' })
  await notice.waitFor()
  await notice.getByRole('button', { name: 'Close' }).click()
  await field(page).fill('(.*a+)+$ [\\'.repeat(9000))
  await notice.waitFor()
  expect((await field(page).inputValue()).length).toBeLessThanOrEqual(200)
  await expectQuiet()
})

test('on a phone a button brings the field, and the list shows what was found', async () => {
  const { page, expectQuiet } = await openAtlas({ mobile: true })
  await waitForMap(page)
  await page.getByRole('button', { name: 'Search', exact: true }).tap()
  await field(page).fill('pangolin')
  await page.getByRole('listbox').waitFor()
  expect(await axe(page)).toEqual([])
  await field(page).press('Enter')
  await expect.poll(() => rows(page), patience).toContain('fl-wild-ng-vn')
  await expectQuiet()
})

test('without a connection it says so, and shows everything', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForMap(page)
  await page.route(/finder-.*\.js/, (route) => route.abort())
  await field(page).fill('mali')
  await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor()
  expect(await rows(page)).toHaveLength(records.length)
  await expectQuiet(/finder-|Failed to load|ERR_FAILED|dynamically imported/)
})

/** A sentence of a text that no claim quotes. */
function lonelySentence() {
  const quotes = Object.values(evidence.claims).flat()
  return (
    Object.entries(texts)
      .flatMap(([id, text]) => sentencesOf(text).map((range) => [id, range] as const))
      .filter(([, { start, end }]) => end - start > 40)
      .find(
        ([id, { start, end }]) =>
          !quotes.some(
            ({ source: of, quote }) => of === id && quote && quote.at.start < end && quote.at.end > start,
          ),
      ) ?? (['', undefined] as const)
  )
}

function isInSight(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((one) => {
    const [pane, mark] = [document.querySelector('.source-text'), document.querySelector(one)]
    if (!pane || !mark) return false
    const [outer, inner] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()]
    return inner.top >= outer.top - 1 && inner.top <= outer.bottom
  }, selector)
}
