import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Atlas, axe, goTo, openAtlas, waitForApp } from './support/atlas-page.ts'

const pages: Readonly<Record<string, string>> = {
  table: '[role="grid"], [role="table"], table',
  matrix: '[role="grid"]',
  'matrix/MLI.NER': '.matrix-cell',
  delegation: '.page-body',
  compare: 'svg',
  about: '.about-sources',
  accessibility: '.about li',
  keys: 'kbd',
  'country/MLI': '.row',
  'actor/unodc': '.row',
  'theme/cocaine': '.row',
  'source/unodc-bamako-2017': '.row',
}

/** 320 by 256 is what a window of 1280 by 1024 has left at 400 % (WCAG 1.4.10). */
const sizes = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
]
const cases = sizes.flatMap((viewport) => ['en', 'ar'].map((lang) => ({ ...viewport, lang })))

describe.each(cases)('$width by $height pixels, $lang', ({ width, height, lang }) => {
  let atlas: Atlas
  beforeAll(async () => {
    atlas = await openAtlas({ hash: `lang=${lang}`, keepOpen: true, viewport: { width, height } })
    await waitForApp(atlas.page)
    return atlas.close
  })

  test.each(Object.entries(pages))('the page %s is whole', async (name, part) => {
    const { page, expectQuiet } = atlas
    await goTo(page, `lang=${lang}&page=${name}`)
    await page.locator(`.page ${part}`).first().waitFor()
    expect(await faultsOf(page, '.page')).toEqual([])
    await expectQuiet()
  })

  test('the reader is whole', async () => {
    const { page, expectQuiet } = atlas
    await goTo(page, `lang=${lang}&select=bamako-2017-08`)
    const sentence = page.locator('mark[data-active="true"]').first()
    await sentence.waitFor()
    expect(await faultsOf(page, '.reader')).toEqual([])
    await expect.poll(() => linesInSight(sentence)).toBeGreaterThanOrEqual(2)
    await expectQuiet()
  })
})

/** What a reader could not reach or see: the page moves sideways, a control ends outside, nothing of a text is left. */
function faultsOf(page: Page, part: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const faults: string[] = []
    const root = document.documentElement
    if (root.scrollWidth > innerWidth) faults.push(`the screen is ${root.scrollWidth} wide`)
    const panel = document.querySelector(selector)
    if (!panel) return [`no ${selector}`]
    const isOutside = ({ left, right }: DOMRect) => left < -1 || right > innerWidth + 1
    const movesSideways = (element: Element | null): boolean =>
      element !== null &&
      (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible'
        ? true
        : movesSideways(element.parentElement))
    for (const control of panel.querySelectorAll('button, a, input, select, summary')) {
      const box = control.getBoundingClientRect()
      if (box.width > 1 && isOutside(box) && !movesSideways(control.parentElement))
        faults.push(`outside: ${control.textContent || control.getAttribute('aria-label')}`)
    }
    const close = [...panel.querySelectorAll('button')].find((button) => button.querySelector('svg'))
    const box = close?.getBoundingClientRect()
    if (box && (box.top < 0 || box.bottom > innerHeight))
      faults.push('the button that closes is out of sight')
    return faults
  }, part)
}

/** Lines of a sentence between the edges of what scrolls it. */
const linesInSight = (sentence: Locator) =>
  sentence.evaluate((mark) => {
    const view = (mark.closest('.reader-body') ?? mark).getBoundingClientRect()
    const top = Math.max(view.top, 0)
    const bottom = Math.min(view.bottom, innerHeight)
    const lines = [...mark.getClientRects()].map((line) => (line.top + line.bottom) / 2)
    const height = Number.parseFloat(getComputedStyle(mark).lineHeight)
    const box = mark.getBoundingClientRect()
    const seen = Math.min(bottom, box.bottom) - Math.max(top, box.top)
    return lines.length > 1 ? lines.filter((y) => y > top && y < bottom).length : Math.floor(seen / height)
  })

describe('forced colours', () => {
  let atlas: Atlas
  beforeAll(async () => {
    atlas = await openAtlas({ keepOpen: true, contextOptions: { forcedColors: 'active' } })
    await waitForApp(atlas.page)
    return atlas.close
  })

  test('what has the focus has an outline, at every stop', async () => {
    const { page } = atlas
    for (let stop = 0; stop < 30; stop++) {
      await page.keyboard.press('Tab')
      const fault = await page.evaluate(() => {
        const at = document.activeElement
        if (!at || at === document.body) return null
        const rings = [at, at.nextElementSibling, at.parentElement].map((one) => one && getComputedStyle(one))
        const isSeen = rings.some(
          (ring) => ring && ring.outlineStyle !== 'none' && Number.parseFloat(ring.outlineWidth) >= 2,
        )
        return isSeen ? null : at.outerHTML.slice(0, 120)
      })
      expect(fault).toBeNull()
    }
  })

  test('what is chosen is told by more than a colour of ours', async () => {
    const { page } = atlas
    await goTo(page, 'page=matrix')
    const chosen = page.locator('.switch input:checked + span').first()
    await chosen.waitFor()
    expect(await chosen.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid')
    await goTo(page, 'select=bamako-2017-08')
    const marks = page.locator('mark')
    await page.locator('mark[data-active="true"]').first().waitFor()
    const looks = await marks.evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-active'), getComputedStyle(one).borderBlockEndWidth]),
    )
    expect(new Set(looks.map(([active]) => active)).size).toBe(2)
    await goTo(page, '')
  })

  test('the symbols keep their colours', async () => {
    const { page } = atlas
    const adjust = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).forcedColorAdjust)
    for (const selector of ['.record-symbol', '.fit', '.lanes-picture', '.line-sample'])
      expect(await adjust(selector), selector).toBe('none')
  })

  test.each(['', 'select=bamako-2017-08', 'page=matrix', 'page=table'])(
    'axe finds nothing: “%s”',
    async (hash) => {
      const { page, expectQuiet } = atlas
      await goTo(page, hash)
      await page
        .locator(hash.startsWith('page') ? '.page-body' : hash ? '.reader' : '[data-row]')
        .first()
        .waitFor()
      expect(await axe(page)).toEqual([])
      await expectQuiet()
    },
  )
})
