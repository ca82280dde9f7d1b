import { expect, test } from 'vitest'
import { expectAgreement } from './support/agreement.ts'
import { openAtlas, waitForApp, waitForMap } from './support/atlas-page.ts'

test('opening the page shows every region, says what is on show, and the map becomes interactive', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForApp(page)
  for (const name of ['Map', 'Timeline', 'Filters', 'Events', 'Notices']) {
    expect(await page.getByRole('region', { name, exact: true }).count(), `regions called ${name}`).toBe(1)
  }
  await waitForMap(page)
  await expectAgreement(page, '')
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(await page.title()).toContain('Sahel Atlas')
  await expectQuiet()
})

test('the first visit has two lines on what this is, which go away and stay away', async () => {
  const { page, expectQuiet } = await openAtlas({ firstVisit: true })
  await waitForApp(page)
  const start = page.getByRole('button', { name: 'Start exploring' })
  await start.click()
  await start.waitFor({ state: 'detached' })
  await page.reload()
  await waitForApp(page)
  expect(await start.count()).toBe(0)
  await expectQuiet()
})

test('the interactive map follows the window when its size changes', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForMap(page)
  for (const viewport of [
    { width: 1600, height: 900 },
    { width: 1240, height: 700 },
  ]) {
    await page.setViewportSize(viewport)
    await expect
      .poll(
        () =>
          page.evaluate(() => {
            const [canvas, map] = ['.map canvas', '.map'].map((one) =>
              document.querySelector(one)?.getBoundingClientRect(),
            )
            return [canvas?.width === map?.width, canvas?.height === map?.height]
          }),
        { timeout: 5000 },
      )
      .toEqual([true, true])
    await expectAgreement(page, '')
  }
  await expectQuiet()
})
