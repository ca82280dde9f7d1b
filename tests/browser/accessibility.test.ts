import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { ar } from '../../src/i18n/ar.ts'
import { en } from '../../src/i18n/en.ts'
import { titleOf } from './support/atlas-data.ts'
import {
  type Atlas,
  axe,
  goTo,
  openAtlas,
  waitForApp,
  waitForMap,
  waitForRoot,
} from './support/atlas-page.ts'

const messages = { en, ar }

describe.each([
  { lang: 'en', look: 'light' },
  { lang: 'en', look: 'dark' },
  { lang: 'en', look: 'projector' },
  { lang: 'ar', look: 'light' },
  { lang: 'ar', look: 'dark' },
  { lang: 'ar', look: 'projector' },
] as const)('axe finds nothing: $lang, $look', ({ lang, look }) => {
  const base = `lang=${lang}&look=${look}`
  const t = messages[lang]
  let atlas: Atlas
  beforeAll(async () => {
    atlas = await openAtlas({ hash: base, keepOpen: true, viewport: { width: 1600, height: 900 } })
    await waitForMap(atlas.page)
    return atlas.close
  })

  const select = async (page: Page, id: string) => {
    await goTo(page, `${base}&select=${id}`)
    await page.getByRole('heading', { name: titleOf(id, lang), exact: true }).waitFor()
    await page.locator('mark[data-active="true"]').first().waitFor()
  }
  const open = async (page: Page, region: string, button: string) => {
    const opener = page
      .getByRole('region', { name: region, exact: true })
      .first()
      .getByRole('button', { name: button, exact: true })
    if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click()
  }
  const starting = (text: string) => new RegExp(`^${text.split('{')[0]}`)

  const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    start: async () => undefined,
    'an event selected': (page) => select(page, 'cotonou-2024-09'),
    'a flow selected': (page) => select(page, 'spill-over-sahel-gulf-of-guinea'),
    'a page that is cited': async (page) => {
      await goTo(page, `${base}&select=ev-2015-08-dakar`)
      await page.getByRole('heading', { name: titleOf('ev-2015-08-dakar', lang), exact: true }).waitFor()
      await page.locator('.reference .resting').first().waitFor()
    },
    'what the record is': async (page) => {
      await open(page, t.regionFilters, t.filtersButton)
      await page.getByRole('button', { name: t.coverageButton, exact: true }).click()
      await page.getByRole('dialog', { name: t.coverageButton }).waitFor()
    },
    'the records of a quarter': async (page) => {
      await page.locator('.lanes-picture [data-bar="activities-2015-1"]').click()
      await page.locator('.choice-list').waitFor()
    },
    'filters open': (page) => open(page, t.regionFilters, t.filtersButton),
    list: (page) => open(page, t.regionEvents, t.listButton),
    tray: (page) => page.getByRole('button', { name: starting(t.notDated) }).click(),
    'world overview': async (page) => {
      await page.getByRole('button', { name: t.worldButton, exact: true }).click()
      await page.locator('.world-picture svg').first().waitFor()
    },
    'a page beside the map': async (page) => {
      await goTo(page, `${base}&page=about`)
      await page.locator('.page-body').waitFor()
    },
    notice: async (page) => {
      await goTo(page, `${base}&select=no-such-record`)
      await page.getByRole('alert').waitFor()
    },
  }

  test.each(Object.keys(states))('%s', async (state) => {
    const { page } = atlas
    await page.keyboard.press('Escape')
    await goTo(page, `${base}&from=2014`)
    await goTo(page, base)
    await page.locator('.reader').waitFor({ state: 'detached' })
    await states[state]?.(page)
    expect(await axe(page)).toEqual([])
    await atlas.expectQuiet()
  })

  test('no WebGL', async () => {
    const { page } = await openAtlas({
      hash: base,
      prepare: (one) => one.route('**/mount-*.js', (route) => route.abort()),
    })
    await waitForApp(page)
    await waitForRoot(page, 'data-map', 'fallback')
    await page.getByRole('alert').waitFor()
    expect(await axe(page)).toEqual([])
  })
})

test('axe finds nothing on a phone: start, list, reader', async () => {
  const { page } = await openAtlas({ mobile: true, firstVisit: true })
  await waitForApp(page)
  expect(await axe(page), 'start').toEqual([])
  await page.getByRole('button', { name: en.introClose }).tap()
  await page.getByRole('button', { name: en.listButton, exact: true }).tap()
  await page.locator('[data-row]').first().waitFor()
  expect(await axe(page), 'list').toEqual([])
  await page.locator('[data-row="bamako-2017-08"]').tap()
  await page.locator('mark[data-active="true"]').first().waitFor()
  expect(await axe(page), 'reader').toEqual([])
  await goTo(page, 'select=ev-2015-08-dakar')
  await page.locator('.reference .resting').first().waitFor()
  expect(await axe(page), 'reader of a page that is cited').toEqual([])
})
