import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/domain/model.ts'
import { ar } from '../../src/i18n/ar.ts'
import { en } from '../../src/i18n/en.ts'
import { fr } from '../../src/i18n/fr.ts'
import { pt } from '../../src/i18n/pt.ts'
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

const messages = { en, fr, ar, pt }
const combinations = languages.flatMap((lang) =>
  (['light', 'dark', 'projector'] as const).map((look) => ({ lang, look })),
)

describe.each(combinations)('axe finds nothing: $lang, $look', ({ lang, look }) => {
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
  const press = (page: Page, button: string) =>
    page.getByRole('button', { name: button, exact: true }).first().click()
  const pageAt = async (page: Page, of: string, part: string) => {
    await goTo(page, `${base}&page=${of}`)
    await page.locator(`.page ${part}`).first().waitFor()
  }
  const starting = (text: string) => new RegExp(`^${text.split('{')[0]?.trim().replaceAll(/\s/g, '\\s')}`)

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
      await press(page, t.coverageButton)
      await page.getByRole('dialog', { name: t.coverageButton }).waitFor()
    },
    'the records of a quarter': async (page) => {
      await page.locator('.lanes-picture [data-bar="activities-2015-1"]').click()
      await page.locator('.choice-list').waitFor()
    },
    'filters open': (page) => open(page, t.regionFilters, t.filtersButton),
    'filters set, records hidden': async (page) => {
      await goTo(page, `${base}&country=MLI,NER&theme=cocaine&hide=bamako-2017-08`)
      await page.locator('.active-filters, [class*="active"] button').first().waitFor()
    },
    list: (page) => open(page, t.regionEvents, t.listButton),
    tray: (page) => page.getByRole('button', { name: starting(t.notDated) }).click(),
    'suggestions of the search': async (page) => {
      // In large letters the field waits behind its button.
      const field = page.locator('input[type="search"]')
      if (!(await field.isVisible())) await press(page, t.search)
      await field.fill('mali')
      await page.getByRole('listbox').getByRole('option').first().waitFor({ timeout: 20_000 })
    },
    'saved views': async (page) => {
      await open(page, t.regionFilters, t.filtersButton)
      await press(page, t.savedButton)
      await page.getByRole('dialog', { name: t.savedButton }).waitFor()
    },
    'a lens': async (page) => {
      await goTo(page, `${base}&lens=MLI`)
      await page.locator('[data-row][data-dim]').first().waitFor()
    },
    'world overview': async (page) => {
      await press(page, t.worldButton)
      await page.locator('.world-picture svg').first().waitFor()
    },
    'about and method': (page) => pageAt(page, 'about', '.about-sources'),
    accessibility: (page) => pageAt(page, 'accessibility', '.about li'),
    keys: (page) => pageAt(page, 'keys', 'kbd'),
    table: (page) => pageAt(page, 'table', '[role="grid"]'),
    matrix: (page) => pageAt(page, 'matrix/MLI.NER', '.matrix-cell'),
    delegation: async (page) => {
      await goTo(page, `${base}&lens=MLI&page=delegation`)
      await page.locator('.page .fold, .page details').first().waitFor()
    },
    'two periods compared': (page) => pageAt(page, 'compare', 'svg'),
    'a country': (page) => pageAt(page, 'country/MLI', '.row'),
    'an organisation': (page) => pageAt(page, 'actor/unodc', '.row'),
    'a theme': (page) => pageAt(page, 'theme/cocaine', '.row'),
    'a source': (page) => pageAt(page, 'source/unodc-bamako-2017', '.row'),
    notice: async (page) => {
      await goTo(page, `${base}&select=no-such-record`)
      await page.getByRole('alert').waitFor()
    },
  }

  test.each(Object.keys(states))('%s', async (state) => {
    const { page } = atlas
    await page.keyboard.press('Escape')
    const field = page.locator('input[type="search"]')
    if ((await field.isVisible()) && (await field.inputValue())) {
      await field.fill('')
      await page.keyboard.press('Escape')
    }
    await goTo(page, base)
    await page.locator('.reader, .page').waitFor({ state: 'detached' })
    await states[state]?.(page)
    expect(await axe(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
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

test('axe tells of what is wrong', async () => {
  const { page } = await openAtlas()
  await waitForApp(page)
  await page.evaluate(() => {
    const faint = document.createElement('p')
    faint.textContent = 'grey on white'
    faint.style.cssText = 'color:#ccc;background:#fff'
    const tiny = [1, 2].map((number) => {
      const button = document.createElement('button')
      button.ariaLabel = `tiny ${number}`
      button.style.cssText =
        'display:inline-block;inline-size:8px;block-size:8px;min-block-size:0;padding:0;border:0'
      return button
    })
    document.querySelector('.header-name')?.append(faint, document.createElement('img'), ...tiny)
  })
  const found = await axe(page)
  expect(found.map((line) => line.split(':')[0])).toEqual([
    'color-contrast',
    'image-alt',
    'target-size',
    'target-size',
  ])
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
