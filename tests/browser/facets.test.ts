import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { defaultView, type View } from '../../src/domain/view.ts'
import { onShow } from '../../src/domain/visible.ts'
import { expectAgreement } from './support/agreement.ts'
import { dataset } from './support/atlas-data.ts'
import { axe, openAtlas, waitForApp } from './support/atlas-page.ts'

const more = 'Filter by country, funder, source…'
const shown = (change: Partial<View>) => {
  const { activities, frameworks, flows } = onShow(dataset, { ...defaultView('en'), ...change })
  return activities.length + frameworks.length + flows.length
}
const filters = (page: Page) => page.getByRole('region', { name: 'Filters', exact: true })
const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash))
const chips = (page: Page) => filters(page).getByRole('button', { name: /^Remove filter/ })

async function unfold(page: Page, title: string): Promise<void> {
  const button = page.getByRole('button', { name: more })
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
  await page.locator('.choice-group summary', { hasText: title }).click()
  await page.getByRole('group', { name: title, exact: true }).waitFor()
}

test('a country and a funder are chosen by counts that foretell, and taken back chip by chip', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForApp(page)
  await unfold(page, 'Country')
  const mali = page.getByRole('checkbox', { name: /^Mali ?\d/ })
  expect(await mali.locator('xpath=..').textContent()).toBe(`Mali${shown({ country: ['MLI'] })}`)
  await mali.check()
  await unfold(page, 'Funded by')
  const japan = page.getByRole('checkbox', { name: /^Japan ?\d/ })
  const foretold = shown({ country: ['MLI'], funder: ['japan'] })
  expect(await japan.locator('xpath=..').textContent()).toBe(`Japan${foretold}`)
  await japan.check()
  expect(await hash(page)).toBe('#country=MLI&funder=japan')
  await expectAgreement(page, 'country=MLI&funder=japan')
  expect(await page.locator('[data-row]').count()).toBe(foretold)
  await expect.poll(() => chips(page).allTextContents()).toEqual(['Country: Mali', 'Funded by: Japan'])

  await chips(page).first().click()
  await expect.poll(() => hash(page)).toBe('#funder=japan')
  await page.goBack()
  await expect.poll(() => hash(page)).toBe('#country=MLI&funder=japan')
  await expect.poll(() => chips(page).count()).toBe(2)
  await filters(page).getByRole('button', { name: 'Reset filters' }).click()
  await expect.poll(() => hash(page)).toBe('')
  expect(await chips(page).count()).toBe(0)
  await page.goBack()
  await expect.poll(() => chips(page).count()).toBe(2)
  await expectQuiet()
})

test('what is active stands in the closed panel too, and on a phone over the list', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'country=MLI,NER&source=no-such', mobile: true })
  await waitForApp(page)
  const alert = page.getByRole('region', { name: 'Notices', exact: true }).getByRole('alert')
  expect(await alert.textContent()).toContain('“Source: no-such”')
  await alert.getByRole('button').click()
  await expect.poll(() => chips(page).allTextContents()).toEqual(['Country: Mali', 'Country: Niger'])
  await page.getByRole('button', { name: 'List', exact: true }).click()
  const box = await chips(page).first().boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(44)
  const row = await page.locator('[data-row]').first().boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(row?.y ?? 0)
  await chips(page).first().click()
  await expect.poll(() => hash(page)).toBe('#country=NER')
  await expectQuiet()
})

test('a saved view survives a reload, opens, is renamed, deleted and brought back', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'country=MLI&from=2015&to=2019' })
  await waitForApp(page)
  await filters(page).getByRole('button', { name: 'Saved views' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Saved views' })
  const name = dialog.getByRole('textbox', { name: 'Name of the view' })
  expect(await name.inputValue()).toBe('Country: Mali · 2015 to 2019')
  await name.fill('For the briefing')
  await dialog.getByRole('button', { name: 'Save this view' }).click()
  await dialog.getByRole('button', { name: 'Open “For the briefing”' }).waitFor()
  expect(await axe(page)).toEqual([])

  await page.evaluate(() => {
    location.hash = ''
  })
  await page.reload()
  await waitForApp(page)
  await filters(page).getByRole('button', { name: 'Saved views' }).first().click()
  await dialog.getByRole('button', { name: 'Rename: For the briefing' }).click()
  await page.keyboard.type('Mali to 2019')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Delete: Mali to 2019' }).click()
  await dialog.getByText('No view has been saved').waitFor()
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Open “Mali to 2019”' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expectAgreement(page, 'country=MLI&from=2015&to=2019')
  await page.goBack()
  await expect.poll(() => chips(page).count()).toBe(0)
  await expectQuiet()
})

test('the keyboard alone opens a group, finds a name and chooses it', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForApp(page)
  await page.getByRole('button', { name: more }).focus()
  await page.keyboard.press('Enter')
  await page.locator('.choice-group').first().waitFor()
  for (const key of ['Tab', 'Enter']) await page.keyboard.press(key)
  await page.getByRole('searchbox', { name: 'Country: Type a name' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.type('senegal')
  for (const key of ['Tab', 'Space']) await page.keyboard.press(key)
  await expect.poll(() => hash(page)).toBe('#country=SEN')
  expect(await axe(page)).toEqual([])
  await expectQuiet()
})
