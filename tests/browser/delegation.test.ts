import { expect, test } from 'vitest'
import { lensOf } from '../../src/domain/lens.ts'
import { dataset, idsOf, sentenceOf, shownBy } from './support/atlas-data.ts'
import { axe, openAtlas, waitForApp } from './support/atlas-page.ts'

const kept = [...(lensOf(dataset, shownBy('from=2017&to=2017'), ['MLI'])?.records ?? [])]

test('a State is chosen, its records stand out, one is read, and the lens comes off', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'from=2017&to=2017&page=delegation' })
  await waitForApp(page)
  await page.getByRole('combobox', { name: 'State' }).selectOption('MLI')
  await page.getByRole('button', { name: 'Add' }).click()
  await expect.poll(() => page.url()).toContain('lens=MLI')
  const dimmed = page.locator('[data-row][data-dim]')
  await expect.poll(() => dimmed.count()).toBe(idsOf(shownBy('from=2017&to=2017')).length - kept.length)
  expect(await page.getByRole('status').textContent()).toBe(sentenceOf('from=2017&to=2017'))
  await page.getByText('With which organisations').click()
  expect(await axe(page)).toEqual([])

  await page.getByText('Takes part in activities').click()
  await page.locator('.naming-claim').first().click()
  await page.locator('.reader').waitFor()
  expect(kept).toContain(/select=([\w.-]+)/.exec(page.url())?.[1])
  await page.keyboard.press('Escape')
  await page.getByRole('region', { name: 'Delegation lens' }).getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Take the lens off' }).click()
  await expect.poll(() => page.url()).not.toContain('lens=')
  await expectQuiet()
})
