import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addMonths, formatIso } from '../../src/domain/time.ts'
import { expectAgreement } from './support/agreement.ts'
import { dataset, shownBy, titleOf } from './support/atlas-data.ts'
import { openAtlas, waitForMap } from './support/atlas-page.ts'

const { start, end } = dataset.axis

async function open(hash?: string) {
  const atlas = await openAtlas(hash === undefined ? {} : { hash })
  await waitForMap(atlas.page)
  const slider = (name: 'From' | 'To') => atlas.page.getByRole('slider', { name, exact: true })
  return { ...atlas, slider }
}

const dateField = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const hashOf = (page: Page) => page.evaluate(() => location.hash.slice(1))

test('the keys move a thumb by a month, a year and to the ends, and all that is on show follows', async () => {
  const { page, slider, expectQuiet } = await open()
  const from = slider('From')
  await from.focus()
  await page.keyboard.press('ArrowRight')
  const month = addMonths(start, 1)
  await expect
    .poll(() => from.getAttribute('aria-valuetext'))
    .toBe(`1 February ${formatIso(start).slice(0, 4)}`)
  expect(await dateField(page, 'From date').inputValue()).toBe(formatIso(month))
  await expectAgreement(page, `from=${formatIso(month)}`)

  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  const later = `from=${formatIso(addMonths(month, 24))}`
  await expectAgreement(page, later)
  expect(await hashOf(page)).toBe(later)

  await slider('To').focus()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('ArrowLeft')
  await expectAgreement(page, `${later}&to=${formatIso(addMonths(end, -13))}`)

  await page.keyboard.press('End')
  await expectAgreement(page, later)
  await from.focus()
  await page.keyboard.press('Home')
  await expectAgreement(page, '')
  expect(await hashOf(page)).toBe('')
  await expectQuiet()
})

test('a thumb that meets the other stops there', async () => {
  const { page, slider, expectQuiet } = await open('from=2017&to=2017')
  await slider('From').focus()
  await page.keyboard.press('End')
  await expect.poll(() => slider('From').getAttribute('aria-valuetext')).toBe('31 December 2017')
  expect(await slider('To').getAttribute('aria-valuetext')).toBe('31 December 2017')
  await expectAgreement(page, 'from=2017-12-31&to=2017')
  await expectQuiet()
})

test('a thumb is dragged by mouse: what is on show follows, the address is written on release', async () => {
  const { page, slider, expectQuiet } = await open()
  const box = await slider('From').boundingBox()
  if (!box) throw new Error('The From slider has no box.')
  // Chrome's range input lets the thumb's middle run from half a thumb inside each end.
  const thumb = await page.evaluate(() =>
    Number.parseFloat(
      getComputedStyle(document.querySelector('.thumb.from') as Element).getPropertyValue('--thumb'),
    ),
  )
  const y = box.y + box.height / 2
  const xOf = (share: number) => box.x + thumb / 2 + (box.width - thumb) * share
  await page.mouse.move(xOf(0), y)
  await page.mouse.down()
  await page.mouse.move(xOf(0.3), y, { steps: 6 })
  await expect.poll(() => dateField(page, 'From date').inputValue()).not.toBe(formatIso(start))
  expect(await hashOf(page), 'the address while the thumb is held').toBe('')
  await page.mouse.move(xOf(0.9), y, { steps: 6 })
  await page.mouse.up()
  await expect.poll(() => hashOf(page)).toMatch(/^from=20\d\d-\d\d-\d\d$/)
  const from = await dateField(page, 'From date').inputValue()
  const wished = formatIso(Math.round(start + (end + 1 - start) * 0.9))
  expect(Math.abs(Date.parse(from) - Date.parse(wished)) / 86_400_000, `${from} for ${wished}`).toBeLessThan(
    9,
  )
  await expectAgreement(page, `from=${from}`)
  await expectQuiet()
})

test('the bar between the thumbs moves the whole window', async () => {
  const { page, expectQuiet } = await open('from=2016&to=2017')
  const box = await page.locator('.window-bar').boundingBox()
  if (!box) throw new Error('The bar between the thumbs has no box.')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 150, box.y + box.height / 2, { steps: 5 })
  await page.mouse.up()
  const [from, to] = await Promise.all(
    ['From date', 'To date'].map((name) => dateField(page, name).inputValue()),
  )
  const days = (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000
  expect(days, 'the window keeps its length').toBe(730)
  expect(Date.parse(from ?? '')).toBeGreaterThan(Date.parse('2016-12-01'))
  await expectAgreement(page, `from=${from}&to=${to}`)
  await expectQuiet()
})

test('dates are typed: a year means its first and last day, and All dates brings everything back', async () => {
  const { page, expectQuiet } = await open()
  const all = page.getByRole('button', { name: 'All dates' })
  expect(await all.isDisabled()).toBe(true)
  await dateField(page, 'From date').fill('2017')
  await page.keyboard.press('Enter')
  await dateField(page, 'To date').fill('2017-08')
  await page.keyboard.press('Enter')
  expect(await dateField(page, 'From date').inputValue()).toBe('2017-01-01')
  expect(await dateField(page, 'To date').inputValue()).toBe('2017-08-31')
  await expectAgreement(page, 'from=2017&to=2017-08')
  await all.click()
  await expectAgreement(page, '')
  await expectQuiet()
})

test('a date that cannot be meant says so and stays as it was typed', async () => {
  const { page, expectQuiet } = await openAtlas()
  const field = dateField(page, 'From date')
  const fault = page.getByRole('alert')
  for (const typed of ['2017-02-30', 'spring', '1980', formatIso(end + 1)]) {
    await field.fill(typed)
    await page.keyboard.press('Enter')
    await fault.filter({ hasText: typed }).waitFor()
    expect(await field.inputValue()).toBe(typed)
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    const described = await field.getAttribute('aria-describedby')
    expect(await page.locator(`[id="${described}"]`).textContent()).toContain(typed)
    expect(await hashOf(page)).toBe('')
  }
  await field.fill('2016')
  await page.keyboard.press('Enter')
  await fault.waitFor({ state: 'detached' })
  expect(await field.inputValue()).toBe('2016-01-01')
  await expectQuiet()
})

test('what has no date leaves a narrower window for its tray, whose switch puts it back', async () => {
  const { page, expectQuiet } = await open('from=2017')
  const { undated } = shownBy('from=2017')
  await page.getByRole('button', { name: `Not dated: ${undated.length}` }).click()
  const tray = page.getByRole('dialog', { name: /Not dated/ })
  await tray.waitFor()
  const named = await tray.getByRole('listitem').getByRole('button').allTextContents()
  expect(named).toHaveLength(undated.length)
  for (const { id } of undated)
    expect(
      named.some((text) => text.startsWith(titleOf(id))),
      id,
    ).toBe(true)
  await tray.getByRole('checkbox').check()
  await page.keyboard.press('Escape')
  await expectAgreement(page, 'from=2017&undated=1')
  await page.getByRole('button', { name: /Not dated/ }).click()
  await tray.getByRole('checkbox').uncheck()
  const first = undated[0]?.id ?? ''
  await tray.getByRole('button', { name: titleOf(first) }).click()
  await page
    .getByRole('region', { name: 'Source' })
    .getByRole('heading', { name: titleOf(first), exact: true })
    .waitFor()
  expect(await hashOf(page)).toBe(`from=2017-01-01&select=${first}`)
  await expectQuiet()
})
