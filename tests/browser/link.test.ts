import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/domain/model.ts'
import { readView, writeView } from '../../src/domain/view.ts'
import { badLinks } from '../support/bad-links.ts'
import { sentenceOf, titleOf } from './support/atlas-data.ts'
import { type AtlasOptions, axe, goTo, openAtlas, waitForApp } from './support/atlas-page.ts'
import { codeIn } from './support/pictures.ts'
import { readPng } from './support/png.ts'

const view = 'from=2017-01-01&to=2017-12-31&select=bamako-2017-08&claim=c2'
const shared = `v=1&lang=en&${view}`
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share' })
const field = (page: Page) => dialog(page).getByRole('textbox', { name: 'Link of this view' })
const code = (page: Page) => dialog(page).getByRole('img', { name: 'QR code of this link' })

async function openShare(options: AtlasOptions) {
  const atlas = await openAtlas(options)
  await waitForApp(atlas.page)
  const menu = atlas.page.locator('.menu-button')
  if (await menu.isVisible()) await menu.click()
  await atlas.page.locator('.share-button').click()
  await atlas.page.locator('.share-qr').waitFor()
  return atlas
}

/** What a camera reads from the code as it stands on the screen. */
const readCode = async (page: Page) => codeIn(readPng(await code(page).screenshot()))?.text

describe('the link of the view on show', () => {
  test('is copied, and opens the same view in a browser of another language', async () => {
    const { page, expectQuiet } = await openShare({
      hash: view,
      contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] },
    })
    expect(await field(page).inputValue()).toBe(`${page.url().split('#')[0]}#${shared}`)
    await dialog(page).getByRole('button', { name: 'Copy link' }).click()
    await dialog(page).getByRole('button', { name: 'Copied' }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await field(page).inputValue())
    await expectQuiet()
    const other = await openAtlas({ hash: copied.split('#')[1] ?? '', locale: 'fr-FR' })
    await waitForApp(other.page)
    expect(await other.page.locator('html').getAttribute('lang')).toBe('en')
    await other.page.getByRole('heading', { name: titleOf('bamako-2017-08'), exact: true }).waitFor()
    await other.expectQuiet()
  })

  test.each(['light', 'dark', 'projector'])('is read from its code on a %s screen', async (look) => {
    const { page, expectQuiet } = await openShare({ hash: `look=${look}&${view}` })
    await expect.poll(() => readCode(page)).toBe(await field(page).inputValue())
    await expectQuiet()
  })

  test('is read from its code on a small telephone', async () => {
    const { page, expectQuiet } = await openShare({ hash: view, viewport: { width: 320, height: 640 } })
    await code(page).scrollIntoViewIfNeeded()
    await expect.poll(() => readCode(page)).toBe(await field(page).inputValue())
    const wide = await page.evaluate(() => {
      const share = document.querySelector('.share')
      return share && share.scrollWidth > share.clientWidth
    })
    expect(wide).toBe(false)
    await expectQuiet()
  })

  test('is saved as a code in a file of its own', async () => {
    const { page, expectQuiet } = await openShare({ hash: view })
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      dialog(page).getByRole('button', { name: 'Save QR code (SVG)' }).click(),
    ])
    expect(saved.suggestedFilename()).toMatch(/^sahel-atlas-qr-bamako-2017-08-[\w.-]+\.svg$/)
    const text = (await buffer(await saved.createReadStream())).toString('utf8')
    expect(text).toContain((await field(page).inputValue()).replaceAll('&', '&amp;'))
    await expectQuiet()
  })

  test.each(languages)('has no fault that axe finds, in %s', async (language) => {
    const { page, expectQuiet } = await openShare({ hash: `lang=${language}&${view}` })
    expect(await axe(page)).toEqual([])
    await expectQuiet()
  })
})

describe('links that arrive mangled', () => {
  const some = badLinks.filter(({ journey }) => journey)
  test(`${some.length} of them, one after the other in one page`, async () => {
    expect(some.length).toBeGreaterThanOrEqual(10)
    const { page, noise, expectQuiet } = await openAtlas()
    await waitForApp(page)
    const alerts = page.getByRole('region', { name: 'Notices', exact: true }).getByRole('alert')
    for (const { of, hash, means, told = [] } of some) {
      await goTo(page, hash)
      await expect.poll(() => page.locator('.status').textContent(), { message: of }).toBe(sentenceOf(means))
      const { select } = readView(means, 'en')
      if (select) await page.locator(`.reader h2`, { hasText: titleOf(select) }).waitFor()
      else await expect.poll(() => page.locator('.reader h2').count(), { message: of }).toBe(0)
      const named = told.map((one) => one.replace(/^[\w-]+: /, '').split(', ')[0] ?? '')
      await expect.poll(() => alerts.count(), { message: of }).toBe(told.length)
      const heard = (await alerts.allTextContents()).join('\n')
      for (const name of named) expect(heard, of).toContain(name === 'later-link' ? 'later version' : name)
      for (let count = await alerts.count(); count > 0; count -= 1)
        await alerts.first().getByRole('button', { name: 'Close' }).click()
      expect(noise, of).toEqual([])
    }
    await expectQuiet()
  }, 120_000)

  test('keep their address until the view is changed, and then have that of the view', async () => {
    const bad = 'from=2017&to=2017&select=bamako-2017-08&claim=c99.'
    const { page, expectQuiet } = await openAtlas({ hash: bad })
    await waitForApp(page)
    await page.getByRole('alert').filter({ hasText: '“c99”' }).waitFor()
    expect(page.url()).toContain('claim=c99')
    await page.reload()
    await page.getByRole('alert').filter({ hasText: '“c99”' }).waitFor()
    await page
      .getByRole('region', { name: 'Source', exact: true })
      .getByRole('button', { name: 'Close' })
      .click()
    await expect
      .poll(() => page.url().split('#')[1])
      .toBe(writeView(readView('from=2017&to=2017', 'en'), 'en'))
    await expectQuiet()
  })
})
