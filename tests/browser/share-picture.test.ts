import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/domain/model.ts'
import { type PictureFormat, pictureFormats } from '../../src/formats/picture/sizes.ts'
import { ar } from '../../src/i18n/ar.ts'
import { en } from '../../src/i18n/en.ts'
import { shareAr } from '../../src/i18n/share/ar.ts'
import { shareEn } from '../../src/i18n/share/en.ts'
import { light } from '../../src/map/palettes.ts'
import { axe, openAtlas, waitForApp } from './support/atlas-page.ts'
import { countOf } from './support/pictures.ts'
import { readPng } from './support/png.ts'

const words = { en: { ...en, ...shareEn }, ar: { ...ar, ...shareAr } }
/** Milliseconds: a machine that draws in software takes seconds for four million pixels. */
const patience = 60_000

type Spoken = Extract<Language, keyof typeof words>

async function openSection(page: Page, language: Spoken) {
  const said = words[language]
  await waitForApp(page)
  await page.getByRole('button', { name: said.share, exact: true }).click()
  await page.getByRole('tab', { name: said.sharePicture }).click()
  await page.locator('.share-picture-preview img').waitFor()
}

async function choose(page: Page, format: PictureFormat, language: Spoken) {
  const keys = { wide: 'pictureWide', 'a4-portrait': 'pictureA4Portrait' } as const
  const name = words[language][keys[format as keyof typeof keys]]
  await page.getByRole('radio', { name }).check()
  const { width, height } = pictureFormats[format]
  await page.locator(`.share-picture-preview img[width="${width}"][height="${height}"]`).waitFor()
}

async function save(page: Page, label: string) {
  const button = page.getByRole('button', { name: label, exact: true })
  const [saved] = await Promise.all([page.waitForEvent('download', { timeout: patience }), button.click()])
  return { name: saved.suggestedFilename(), bytes: await buffer(await saved.createReadStream()) }
}

function expectMap(bytes: Buffer, format: PictureFormat, times = 2) {
  const pixels = readPng(bytes)
  const { width, height } = pictureFormats[format]
  expect([pixels.width, pixels.height]).toEqual([width * times, height * times])
  expect(countOf(pixels, light.land), 'land').toBeGreaterThan(1000)
  expect(countOf(pixels, light.sea), 'sea').toBeGreaterThan(10_000)
  expect(countOf(pixels, light['family-drugs']), 'lines of drugs').toBeGreaterThan(1000)
  expect(countOf(pixels, light['family-people']), 'lines of people').toBeGreaterThan(500)
  expect(countOf(pixels, light.label), 'names').toBeGreaterThan(200)
  expect(countOf(pixels, light.ink), 'title').toBeGreaterThan(1000)
}

describe.each<Spoken>(['en', 'ar'])('the picture of the view in %s', (language) => {
  const said = words[language]
  const png = said.pictureSavePng.replace('{times}', '2')

  test('is saved as PNG with land, lines and names, and says what it is', {
    timeout: 3 * patience,
  }, async () => {
    const { page, expectQuiet } = await openAtlas({ hash: `lang=${language}` })
    await openSection(page, language)
    expect(await axe(page)).toEqual([])
    for (const format of ['wide', 'a4-portrait'] as const) {
      await choose(page, format, language)
      const { name, bytes } = await save(page, png)
      expect(name).toBe(`sahel-atlas-2.0.0-${format}.png`)
      expectMap(bytes, format)
      const text = bytes.toString('utf8')
      expect(text).toContain(`Title\0\0\0${language}\0\0${said.appName}: ${said.tagline}`)
      expect(text).toContain('2.0.0')
      expect(text).toContain(`${page.url().split('#')[0]}#v=1`)
      expect(bytes.includes('pHYs')).toBe(format === 'a4-portrait')
    }
    await expectQuiet()
  })

  test('is saved as an SVG of its own, with the title that is typed', async () => {
    const { page, expectQuiet } = await openAtlas({ hash: `lang=${language}` })
    await openSection(page, language)
    await page.getByRole('textbox', { name: said.pictureTitle }).fill('Mali <b>& Niger</b>')
    const button = page.getByRole('button', { name: said.pictureSaveSvg, exact: true })
    await expect
      .poll(async () => {
        const [saved] = await Promise.all([page.waitForEvent('download'), button.click()])
        return (await buffer(await saved.createReadStream())).toString('utf8')
      })
      .toContain('Mali &lt;b&gt;&amp; Niger&lt;/b&gt;')
    const { bytes, name } = await save(page, said.pictureSaveSvg)
    expect(name).toBe('sahel-atlas-2.0.0-wide.svg')
    // A page without a policy, as a viewer of the file has none.
    const viewer = await page.context().newPage()
    const faults = await viewer.evaluate((text) => {
      const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
      return [
        svg.localName,
        svg.getAttribute('lang'),
        svg.getAttribute('direction'),
        svg.querySelectorAll('script, image, foreignObject, use, [href]').length,
        /url\((?!#|data:)|var\(--/.test(text),
        /@font-face/.test(text),
      ]
    }, bytes.toString('utf8'))
    expect(faults).toEqual(['svg', language, language === 'ar' ? 'rtl' : 'ltr', 0, false, true])
    await expectQuiet()
  })
})

test('a picture of four times the size has all in it', { timeout: 3 * patience }, async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'lang=en' })
  await openSection(page, 'en')
  const { bytes } = await save(page, shareEn.pictureSavePng.replace('{times}', '4'))
  expectMap(bytes, 'wide', 4)
  await expectQuiet()
})

test('the picture is the same without WebGL', { timeout: 2 * patience }, async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'lang=en', launchArgs: ['--disable-3d-apis'] })
  await openSection(page, 'en')
  const { bytes } = await save(page, 'Save PNG 2×')
  expectMap(bytes, 'wide')
  await expectQuiet()
})

test('it shows the part of the map that the screen shows, or the whole region', {
  timeout: 3 * patience,
}, async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'lang=en&at=6.50/14.000/-8.000' })
  await openSection(page, 'en')
  const near = readPng((await save(page, 'Save PNG 2×')).bytes)
  const before = await page.locator('.share-picture-preview img').getAttribute('src')
  await page.getByRole('radio', { name: 'Whole region' }).check()
  await expect.poll(() => page.locator('.share-picture-preview img').getAttribute('src')).not.toBe(before)
  const whole = readPng((await save(page, 'Save PNG 2×')).bytes)
  expect(countOf(near, light.sea)).toBeLessThan(countOf(whole, light.sea) / 2)
  await expectQuiet()
})

test('it is copied to the clipboard, and a canvas without room for it is told of', {
  timeout: 3 * patience,
}, async () => {
  const { page } = await openAtlas({
    hash: 'lang=en',
    contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] },
    prepare: (page) =>
      page.addInitScript(() => {
        const { toBlob } = HTMLCanvasElement.prototype
        HTMLCanvasElement.prototype.toBlob = function (done, ...rest) {
          if (this.width > 4000) done(null)
          else toBlob.call(this, done, ...rest)
        }
      }),
  })
  await openSection(page, 'en')
  await page.getByRole('button', { name: 'Copy picture' }).click()
  await page.getByText('The picture is on the clipboard.').waitFor({ timeout: patience })
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const blob = await item?.getType('image/png')
    const bitmap = blob ? await createImageBitmap(blob) : null
    return [bitmap?.width, bitmap?.height]
  })
  expect(size).toEqual([2560, 1440])
  await page.getByRole('button', { name: 'Save PNG 4×' }).click()
  const alert = page.getByRole('dialog').getByRole('alert')
  await alert.waitFor({ timeout: patience })
  expect(await alert.textContent()).toContain('Save the PNG at 2×, or save the SVG')
})
