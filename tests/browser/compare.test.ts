import { expect, test } from 'vitest'
import { comparisonOf } from '../../src/domain/compare.ts'
import { dataset, titleOf, viewOf } from './support/atlas-data.ts'
import { axe, goTo, openAtlas, waitForApp } from './support/atlas-page.ts'

const hash = 'from=2015&to=2017&with=2018/2020'
const comparison = comparisonOf(dataset, viewOf(hash))

test('two periods stand side by side with their maps, and what is new is listed', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: `${hash}&page=compare` })
  await waitForApp(page)
  await page.locator('.period-map .picture-marks').nth(1).waitFor({ state: 'attached' })
  const pins = (map: string) => page.locator(`.compare-${map}-map .picture-marks [data-record]`).count()
  expect(await pins('first')).toBeGreaterThan(5)
  expect(await pins('second')).toBeGreaterThan(5)
  const fold = page.locator('.fold', { hasText: 'New: on show only in 2018 to 2020' })
  await fold.locator('summary').click()
  await expect.poll(() => fold.locator('.row').count()).toBe(comparison.onlySecond.length)
  const titles = await fold.locator('.row-title').allTextContents()
  expect([...titles].sort()).toEqual(comparison.onlySecond.map((id) => titleOf(id)).sort())
  await fold.locator('summary').click()
  expect(await axe(page)).toEqual([])
  await page.getByRole('textbox', { name: 'Second period from' }).fill('2019')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('with=2019-01-01/2020-12-31')
  await expectQuiet()
})

test('the lens dims the rest on both maps', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: `${hash}&page=compare&lens=MLI` })
  await waitForApp(page)
  const dimmed = (map: string) => page.locator(`.compare-${map}-map .picture-marks [data-record].dim`).count()
  const pins = (map: string) => page.locator(`.compare-${map}-map .picture-marks [data-record]`).count()
  for (const map of ['first', 'second']) {
    await expect.poll(() => dimmed(map), { message: map }).toBeGreaterThan(3)
    expect(await pins(map), map).toBeGreaterThan((await dimmed(map)) + 3)
  }
  await goTo(page, `${hash}&page=compare`)
  await expect.poll(() => dimmed('first')).toBe(0)
  await expectQuiet()
})

test('on a phone one lies over the other, and the keyboard moves the divide', async () => {
  const { page } = await openAtlas({ hash: `${hash}&page=compare&lang=ar`, mobile: true })
  const divide = page.locator('.compare-swipe input')
  await divide.waitFor()
  await divide.focus()
  await page.keyboard.press('End')
  expect(await divide.inputValue()).toBe('100')
  expect(await axe(page)).toEqual([])
  expect(
    await page.locator('.page-body').evaluate((one) => one.scrollWidth - one.clientWidth),
  ).toBeLessThanOrEqual(0)
})
