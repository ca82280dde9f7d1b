import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pinsExpected, pinsOfPicture } from './support/agreement.ts'
import { dataset, evidence, titleOf } from './support/atlas-data.ts'
import { holdBack, openAtlas, waitForApp } from './support/atlas-page.ts'

const isApp = (address: string) => /\/assets\/[^/]*\.js$/.test(address)

test('before any script of the app the picture stands: land, pins, drawings, labels and timeline', async () => {
  const { page, expectQuiet } = await openAtlas({
    prepare: (one) => one.route('**/assets/*.js', (route) => route.abort()),
  })
  const shown = async (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().width > 0).length)
  expect(await shown('.map-picture .land path')).toBeGreaterThan(10)
  expect(await pinsOfPicture(page)).toEqual(await pinsExpected(page, ''))
  expect(await shown('.map-picture .flow')).toBeGreaterThan(0)
  expect(await shown('.map-picture .label text')).toBeGreaterThan(10)
  expect(await shown('.timeline .quarter')).toBeGreaterThan(50)
  expect(await shown('.timeline .mark')).toBeGreaterThan(10)
  await expectQuiet(/assets\/.*\.js/)
})

test('an address of another view shows only the base map until the app draws that view', async () => {
  let release = () => {}
  const { page, expectQuiet } = await openAtlas({
    hash: 'from=2017&to=2017',
    prepare: (one) => {
      const held = holdBack(one, (request) => isApp(request.url()))
      release = held.release
      return held.ready
    },
    waitUntil: 'commit',
  })
  const visible = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.filter((one) => getComputedStyle(one).visibility === 'visible').length)
  await page.locator('.timeline .mark').last().waitFor({ state: 'attached' })
  // Nothing is painted before the style sheet is there; only then is what it hides hidden.
  await page.waitForFunction(() => [...document.styleSheets].some(({ href }) => href?.includes('/assets/')))
  expect(await visible('.map-picture .land path')).toBeGreaterThan(10)
  expect(await visible('.map-picture [data-pin]')).toBe(0)
  expect(await visible('.map-picture .tint')).toBe(0)
  expect(await visible('.timeline .mark')).toBe(0)
  release()
  await waitForApp(page)
  await page.locator('[data-row="bamako-2017-08"]').waitFor()
  await expectQuiet()
})

test.each([
  ['fr', 'ltr', 'Mauritanie'],
  ['ar', 'rtl', 'موريتانيا'],
  ['pt', 'ltr', 'Mauritânia'],
])('before the app the picture speaks the language of the address: %s', async (language, direction, name) => {
  const { page, expectQuiet } = await openAtlas({
    hash: `lang=${language}`,
    prepare: (one) => one.route('**/assets/*.js', (route) => route.abort()),
  })
  expect(await page.locator('html').getAttribute('lang')).toBe(language)
  expect(await page.locator('html').getAttribute('dir')).toBe(direction)
  const said = await page
    .locator('[data-label="MRT"] tspan')
    .evaluateAll((all) =>
      all.filter((one) => getComputedStyle(one).display !== 'none').map((one) => one.textContent),
    )
  expect(said).toEqual([name])
  await expectQuiet(/assets\/.*\.js/)
})

test('without scripts the picture and the list of records are there, with links to the sources', async () => {
  const { page } = await openAtlas({ contextOptions: { javaScriptEnabled: false } })
  expect(await pinsOfPicture(page)).toEqual(await pinsExpected(page, ''))
  expect((await page.locator('.map-picture').boundingBox())?.height).toBeGreaterThan(100)
  await page.locator('.plain-list a').click()
  const list = page.locator('body')
  await list.locator('li').first().waitFor()
  for (const { id } of [...dataset.events, ...dataset.flows]) {
    expect(await list.getByText(titleOf(id)).count(), id).toBeGreaterThan(0)
  }
  for (const { url } of Object.values(evidence.sources)) {
    expect(await list.locator(`a[href="${url}"]`).count(), url).toBeGreaterThan(0)
  }
})

test('the built page carries the strict policy, and the blocking script is small', async () => {
  const folder = process.env.ATLAS_DIST ?? 'dist'
  const html = await readFile(join(folder, 'index.html'), 'utf8')
  const policy = /<script src=".\/boot.js" data-policy="([^"]*)"/.exec(html)?.[1] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("style-src 'self'")
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
  const head = html.slice(0, html.indexOf('</head>'))
  // The policy binds what comes after the script that sets it: what stands in the head must be the app's own.
  const own = [...head.matchAll(/<(?:script|link)[^>]*\s(?:src|href)="([^"]*)"/g)].map((match) => match[1])
  expect(own.filter((address) => !address?.startsWith('./'))).toEqual([])
  expect(html, 'no script, style or handler in the page').not.toMatch(
    /<script(?![^>]*\bsrc=)|<style|\sstyle="|\son\w+="/,
  )
  expect((await readFile(join(folder, 'boot.js'))).length).toBeLessThan(1280)
})

test('the policy is in force before the page is drawn', async () => {
  const { page } = await openAtlas()
  const refused = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        addEventListener('securitypolicyviolation', (event) => done(event.violatedDirective))
        const script = document.createElement('script')
        script.textContent = 'document.title = "not ours"'
        document.body.append(script)
      }),
  )
  expect(refused).toBe('script-src-elem')
  expect(await page.title()).not.toBe('not ours')
})
