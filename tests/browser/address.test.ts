import { beforeAll, describe, expect, test } from 'vitest'
import { expectAgreement, timelineOf } from './support/agreement.ts'
import { idsOf, marksOf, shownBy, titleOf } from './support/atlas-data.ts'
import { type Atlas, goTo, openAtlas, waitForApp, waitForMap } from './support/atlas-page.ts'

const shared = 'v=1&lang=fr&from=2017&to=2017&select=bamako-2017-08&claim=c2'

test('a shared address opens the same view, again after a reload', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: shared })
  for (const reload of [false, true]) {
    if (reload) await page.reload()
    await waitForMap(page)
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await page.getByRole('heading', { name: titleOf('bamako-2017-08', 'fr'), exact: true }).waitFor()
    await page
      .locator('mark[data-active="true"][data-record~="bamako-2017-08"][data-claim~="c2"]')
      .first()
      .waitFor()
    const days = await page
      .locator('.date-field input')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
    expect(days).toEqual(['2017-01-01', '2017-12-31'])
  }
  await expectQuiet()
})

test('back and forward step through selections', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForApp(page)
  const heading = (id: string) => page.getByRole('heading', { name: titleOf(id), exact: true })
  const ids = ['bamako-2017-08', 'cotonou-2024-09']
  await page.locator(`[data-row="${ids[0]}"]`).click()
  await heading(ids[0] ?? '').waitFor()
  await page.locator('.lanes-picture [data-bar="activities-2024-3"]').click()
  await page
    .getByRole('dialog', { name: /records here/ })
    .getByRole('button', { name: titleOf(ids[1] ?? '') })
    .click()
  await heading(ids[1] ?? '').waitFor()
  await page.goBack()
  await heading(ids[0] ?? '').waitFor()
  await page.goBack()
  await page.getByRole('region', { name: 'Source', exact: true }).waitFor({ state: 'detached' })
  await page.goForward()
  await heading(ids[0] ?? '').waitFor()
  await page.goForward()
  await heading(ids[1] ?? '').waitFor()
  await expectQuiet()
})

test('an id that the data does not hold is told, and the rest of the view is shown', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'select=no-such-record&from=2017&to=2017' })
  await waitForMap(page)
  const notices = page.getByRole('region', { name: 'Notices', exact: true })
  const alert = notices.getByRole('alert')
  await alert.waitFor()
  expect(await alert.textContent()).toContain('no-such-record')
  expect(await page.getByRole('region', { name: 'Source', exact: true }).count()).toBe(0)
  await expectAgreement(page, 'from=2017&to=2017')
  await alert.getByRole('button', { name: 'Close' }).click()
  await alert.waitFor({ state: 'detached' })
  await expectQuiet()
})

describe('an address that means nothing gives the default and breaks nothing', () => {
  let atlas: Atlas
  beforeAll(async () => {
    atlas = await openAtlas({ keepOpen: true })
    await waitForApp(atlas.page)
    return atlas.close
  })

  test.each([
    { hash: 'from=spring' },
    { hash: 'from=2017-02-30&to=2017-13' },
    { hash: 'from=2018&to=2016' },
    { hash: 'from=1000&to=2999' },
    { hash: 'select=' },
    { hash: 'select=%E0%A4%A' },
    { hash: 'select=<script>alert(1)</script>' },
    { hash: 'kind=nonsense&grade=' },
    { hash: 'at=1/2' },
    { hash: 'at=NaN/NaN/NaN' },
    { hash: 'lang=xx&look=neon' },
    { hash: '&&&===&v' },
    { hash: '__proto__=1&constructor=2&hasOwnProperty=3' },
    { hash: 'from=2017&from=2018', meant: 'from=2017' },

    { hash: 'to=2016&mystery=kept', meant: 'to=2016' },
  ] as readonly { readonly hash: string; readonly meant?: string }[])(
    '$hash',
    async ({ hash, meant = '' }) => {
      const { page, expectQuiet } = atlas
      await goTo(page, hash)
      await expect
        .poll(() =>
          page
            .locator('[data-row]')
            .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')).sort()),
        )
        .toEqual(idsOf(shownBy(meant)))
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect(await page.getByRole('region', { name: 'Source', exact: true }).count()).toBe(0)
      await expectQuiet()
    },
  )

  test('one of nine thousand characters', async () => {
    const { page, expectQuiet } = atlas
    await goTo(page, `q=${'x'.repeat(9000)}`)
    await expect.poll(() => page.locator('[data-row]').count()).toBe(idsOf(shownBy('')).length)
    await expectQuiet()
  })

  test.each(['%E0%A4%A', 'lang=%', '=', '__proto__=1&lang=ar&look=projector'])(
    'opened at #%s',
    async (hash) => {
      const { page, expectQuiet } = await openAtlas({ hash })
      await waitForApp(page)
      await expect.poll(() => timelineOf(page)).toEqual(marksOf(''))
      await expectQuiet()
    },
  )
})
