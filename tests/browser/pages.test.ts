import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { namingsOf } from '../../src/domain/subjects.ts'
import { atlas as compiled, dataset, idsOf, shownBy, titleOf } from './support/atlas-data.ts'
import { type Atlas, axe, goTo, openAtlas, waitForApp, waitForMap } from './support/atlas-page.ts'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true })
const names = compiled.words.en
const pageOf = (page: Page) => page.locator('.page')

test('by keys alone: from a record to a country, to its authority, to a record that it organised', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'select=bamako-2017-08' })
  await waitForMap(page)
  const reader = page.getByRole('region', { name: 'Source', exact: true })
  await reader.getByRole('heading', { name: titleOf('bamako-2017-08'), exact: true }).waitFor()
  const fields = reader.locator('.card-fields')
  if (!(await fields.evaluate((one) => (one as HTMLDetailsElement).open))) {
    await fields.locator('summary').focus()
    await page.keyboard.press('Enter')
  }
  await reader.getByRole('link', { name: 'Mali', exact: true }).focus()
  await page.keyboard.press('Enter')
  await heading(page, 'Mali').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Mali')
  const all = namingsOf(dataset, { kind: 'country', id: 'MLI' })
  expect(await pageOf(page).locator('.row').count()).toBe(all.length)
  await pageOf(page)
    .getByRole('link', { name: names.actors['government-mali'] ?? 'Government of Mali' })
    .focus()
  await page.keyboard.press('Enter')
  await heading(page, 'Government of Mali').waitFor()
  await page.goBack()
  await heading(page, 'Mali').waitFor()
  const row = pageOf(page).locator('.row').first()
  const id = (await row.getAttribute('data-opens')) ?? ''
  await row.focus()
  await page.keyboard.press('Enter')
  await reader.getByRole('heading', { name: titleOf(id), exact: true }).waitFor()
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/claim=/)
  await page.keyboard.press('Escape')
  await page.locator(`.page [data-opens="${id}"]:focus`).waitFor()
  await page.keyboard.press('Escape')
  await pageOf(page).waitFor({ state: 'detached' })
  await expectQuiet()
})

test('a page says which of its records are on show now, and a theme filters by itself', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'page=theme/cocaine&from=2019' })
  await waitForApp(page)
  await heading(page, names.themes.cocaine ?? '').waitFor()
  const all = namingsOf(dataset, { kind: 'theme', id: 'cocaine' }).map(({ record }) => record.id)
  const shown = idsOf(shownBy('from=2019')).filter((id) => all.includes(id))
  expect(await pageOf(page).locator('.row').count()).toBe(all.length)
  expect(await pageOf(page).locator('.row[data-shown="true"]').count()).toBe(shown.length)
  await page.getByText(`${shown.length} on show now`).waitFor()
  await page.getByRole('button', { name: 'Show only this' }).click()
  await pageOf(page).waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#from=2019-01-01&theme=cocaine')
  await expectQuiet()
})

test('a page stands after a reload, in a tab of its own, and Back leaves it', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'page=source/unodc-bamako-2017' })
  await waitForApp(page)
  await pageOf(page).locator('.row').first().waitFor()
  await page.reload()
  await pageOf(page).locator('.row').first().waitFor()
  await page.getByText('Of the same publisher').click()
  const link = pageOf(page).getByRole('link').nth(3)
  const href = (await link.getAttribute('href')) ?? ''
  expect(href).toMatch(/^#page=source\//)
  await link.click()
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(href)
  await page.goBack()
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#page=source/unodc-bamako-2017')
  await expectQuiet()
})

describe.each(['en', 'fr', 'ar', 'pt'] as const)('axe finds nothing: %s', (lang) => {
  let atlas: Atlas
  beforeAll(async () => {
    atlas = await openAtlas({ hash: `lang=${lang}`, keepOpen: true, viewport: { width: 1100, height: 700 } })
    await waitForApp(atlas.page)
    return atlas.close
  })

  test.each([
    'country/MLI',
    'actor/unodc',
    'theme/cocaine',
    'source/unodc-bamako-2017',
    'about',
    'accessibility',
  ])('%s', async (of) => {
    const { page } = atlas
    await goTo(page, `lang=${lang}&page=${of}`)
    await page.locator('.page :is(.row, .about-sources, .about li)').first().waitFor()
    expect(await axe(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await atlas.expectQuiet()
  })
})

describe('a page that means nothing', () => {
  let atlas: Atlas
  beforeAll(async () => {
    atlas = await openAtlas({ keepOpen: true })
    await waitForApp(atlas.page)
    return atlas.close
  })

  test.each([
    'page=',
    'page=/',
    'page=nothing',
    'page=table/a/b',
    'page=country/MLI/x',
    'page=COUNTRY/MLI',
    'page=actor/unodc%2F',
    'page=%E0%A4%A',
    'page=<script>alert(1)</script>',
    'page=about,table',
    'page=__proto__',
  ])('opens none: %s', async (hash) => {
    const { page, expectQuiet } = atlas
    await goTo(page, 'page=accessibility')
    await pageOf(page).waitFor()
    await goTo(page, hash)
    await pageOf(page).waitFor({ state: 'detached' })
    await expectQuiet()
  })

  test.each([
    'page=country',
    'page=country/',
    'page=country/mli',
    'page=country/%3Cb%3E',
    'page=country/__proto__',
    'page=actor/constructor',
    'page=theme/hasOwnProperty',
    'page=theme/cocaine%00',
    'page=source/toString',
    `page=source/${'x'.repeat(120)}`,
    `page=source/${'x'.repeat(5000)}`,
  ])('says so within the page: %s', async (hash) => {
    const { page, expectQuiet } = atlas
    await goTo(page, 'page=accessibility')
    await goTo(page, hash)
    await pageOf(page).getByRole('alert').waitFor()
    expect(await pageOf(page).locator('.row').count()).toBe(0)
    await expectQuiet()
  })
})
