import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { unzipSync } from 'fflate'
import type { FeatureCollection } from 'geojson'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/domain/model.ts'
import { readBundle } from '../../src/formats/bundle.ts'
import { readAtlas } from '../../src/parse/gate.ts'
import { isPresent } from '../support/programs.ts'
import { atlas, dataset, idsOf, shownBy, texts } from './support/atlas-data.ts'
import { axe, openAtlas, waitForApp } from './support/atlas-page.ts'

/** Files are taken away as a reader takes them, and opened again by what others open them with. */

const said: Readonly<Record<'en' | 'ar', Readonly<Record<string, RegExp>>>> = {
  en: {
    download: /^Download$/,
    everything: /^Everything$/,
    csv: /CSV/,
    json: /^Download JSON/,
    zip: /^Download ZIP/,
    events: /^Events/,
    flows: /^Flows/,
  },
  ar: {
    download: /^التنزيل$/,
    everything: /^كلها$/,
    csv: /CSV/,
    json: /ملف JSON/,
    zip: /ملف ZIP/,
    events: /^الأحداث/,
    flows: /^التدفقات/,
  },
}
const selections = { en: 'from=2015&to=2018&country=MLI', ar: 'from=2015&to=2018&country=MLI' }
const chosen = shownBy(selections.en)
const events = [...chosen.activities, ...chosen.frameworks].map(({ id }) => id)
const flows = chosen.flows.map(({ id }) => id)

async function openDownload(language: 'en' | 'ar', hash = selections[language], narrow = false) {
  const opened = await openAtlas({
    hash: `lang=${language}&${hash}`,
    ...(narrow && { viewport: { width: 320, height: 640 } }),
  })
  const { page } = opened
  await waitForApp(page)
  const menu = page.locator('.header > .menu-button')
  if (await menu.isVisible()) await menu.click()
  await page.locator('.share-button').click()
  await page.getByRole('tab', { name: said[language].download }).click()
  await page.locator('.download-size, .download-reason').first().waitFor()
  return opened
}

async function save(page: Page, name: RegExp, format?: string) {
  const buttons = page.locator('.download-files').getByRole('button', { name })
  const button = format ? buttons.filter({ hasText: `(${format})` }) : buttons
  const [saved] = await Promise.all([page.waitForEvent('download'), button.click()])
  const content = await buffer(await saved.createReadStream())
  return { name: saved.suggestedFilename(), content, text: content.toString('utf8') }
}

const rowsOf = (text: string, delimiter = ',') =>
  Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
    delimiter,
  })
const sorted = (ids: readonly (string | number | undefined)[]) => [...ids].map(String).sort()
const version = dataset.release.version
const sha256 = async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

describe.each(['en', 'ar'] as const)('what is on show, taken away in “%s”', (language) => {
  const names = atlas.words[language as Language]

  test('is the records that the screen counts, in every format, with version and date', async () => {
    const { page, expectQuiet } = await openDownload(language)
    const words = said[language]
    const count = await page.locator('.download-count').innerText()
    const numbers = [...count.matchAll(/\d+/g)].map(([number]) => Number(number))
    const counted = [chosen.activities.length, chosen.frameworks.length, chosen.flows.length]
    if (language === 'en') expect(numbers).toEqual(counted.filter((number) => number > 0))

    const csv = await save(page, words.events ?? /./, 'CSV')
    expect(csv.name).toBe(`sahel-atlas-${version}-events-selection.csv`)
    const separator = language === 'en' ? ',' : ';'
    expect(csv.text.startsWith(`\uFEFFid${separator}`), 'what Excel in this language parts columns by').toBe(
      true,
    )
    const table = rowsOf(csv.text, separator)
    expect(table.errors).toEqual([])
    expect(sorted(table.data.map(({ id }) => id))).toEqual(sorted(events))
    const [first] = table.data
    expect(first?.title_ar).toBe(atlas.words.ar.records[first?.id ?? '']?.title)
    expect(first).toMatchObject({ data_version: version, data_date: dataset.release.date, language })
    expect(first?.selection).toContain('from=2015-01-01&to=2018-12-31')
    const [actor = ''] = (first?.organisers ?? '').split('; ')
    if (actor) expect(first?.organiser_names).toContain(names.actors[actor])

    const flowsCsv = await save(page, words.flows ?? /./, 'CSV')
    expect(sorted(rowsOf(flowsCsv.text, separator).data.map(({ id }) => id))).toEqual(sorted(flows))

    const layer = JSON.parse((await save(page, words.events ?? /./, 'GeoJSON')).text) as FeatureCollection
    expect(sorted(layer.features.map(({ id }) => id))).toEqual(sorted(events))
    const arrows = JSON.parse((await save(page, words.flows ?? /./, 'GeoJSON')).text) as FeatureCollection
    expect(sorted(arrows.features.map(({ id }) => id))).toEqual(sorted(flows))
    for (const { id, properties } of arrows.features) {
      expect(properties?.grade, String(id)).toBeTruthy()
      expect(properties?.claims).toMatchObject(
        (atlas.evidence.claims[String(id)] ?? []).map(({ id: claim, fields, source }) => ({
          id: claim,
          fields,
          source,
          url: atlas.evidence.sources[source]?.url,
        })),
      )
    }

    const json = await save(page, words.json ?? /./)
    expect(json.name).toBe(`sahel-atlas-${version}-data-selection.json`)
    const reading = await readBundle(JSON.parse(json.text), Object.values(texts), sha256)
    if (reading.kind !== 'files') throw new Error('The file is no bundle.')
    const { ok, issues } = readAtlas(reading.files)
    expect(issues).toEqual([])
    expect(sorted([...(ok?.dataset.events ?? []), ...(ok?.dataset.flows ?? [])].map(({ id }) => id))).toEqual(
      sorted(idsOf(chosen)),
    )

    const zip = await save(page, words.zip ?? /./)
    const inside = unzipSync(zip.content)
    const paper = (path: string) => Buffer.from(inside[path] ?? []).toString('utf8')
    const { resources, version: said2 } = JSON.parse(paper('datapackage.json'))
    expect(said2).toBe(version)
    for (const { path, bytes } of resources) expect(inside[path]?.length, path).toBe(bytes)
    expect(rowsOf(paper('data/events.csv')).data).toEqual(table.data)
    expect(paper('data/atlas.json')).toBe(json.text)
    await page.locator('.download-status').filter({ hasText: 'sahel-atlas' }).waitFor()
    await expectQuiet()
  })
})

describe('the whole record', () => {
  test('is one choice away, and with semicolons opens where a comma is for decimals', async () => {
    const { page, expectQuiet } = await openDownload('en')
    await page.getByRole('radio', { name: 'Everything' }).check({ force: true })
    await page.getByRole('checkbox', { name: /Semicolons/ }).check()
    const { name, text } = await save(page, /^Events/, 'CSV')
    expect(name).toBe(`sahel-atlas-${version}-events.csv`)
    const { data, errors } = rowsOf(text, ';')
    expect(errors).toEqual([])
    expect(data.map(({ id }) => id)).toEqual(dataset.events.map(({ id }) => id))
    await expectQuiet()
  })

  test('says about how large each file will be, and is that large', async () => {
    const { page } = await openDownload('en')
    await page.getByRole('radio', { name: 'Everything' }).check({ force: true })
    const button = page.getByRole('button', { name: /^Download JSON/ })
    const told = /about ([\d.]+) (kB|MB)/.exec(await button.innerText())
    const bytes = Number(told?.[1]) * (told?.[2] === 'MB' ? 1e6 : 1e3)
    const { content } = await save(page, /^Download JSON/)
    expect(Math.abs(content.length / bytes - 1)).toBeLessThan(0.05)
  })
})

test('nothing on show is told with its reason, and can be left by “Everything”', async () => {
  const { page } = await openDownload('en', 'kind=none&grade=none')
  await page.getByText('Nothing is on show, so there is nothing to download.').first().waitFor()
  const buttons = page.locator('.download-files').getByRole('button')
  for (const button of await buttons.all()) expect(await button.isDisabled()).toBe(true)
  await page.getByRole('radio', { name: 'Everything' }).check({ force: true })
  for (const button of await buttons.all()) expect(await button.isEnabled()).toBe(true)
})

test('a part that does not come is told in the dialog', async () => {
  const opened = await openAtlas({ prepare: (page) => page.route('**/files-*.js', (route) => route.abort()) })
  const { page } = opened
  await waitForApp(page)
  await page.locator('.share-button').click()
  await page.getByRole('tab', { name: 'Download' }).click()
  await page.getByRole('button', { name: /^Download JSON/ }).click()
  await page.getByRole('alert').filter({ hasText: 'could not be made' }).waitFor()
})

test.each(['en', 'ar'] as const)(
  'has nothing that axe finds in “%s” at 320 px, nor scrolls sideways',
  async (language) => {
    const { page } = await openDownload(language, '', true)
    expect(await axe(page)).toEqual([])
    const dialog = page.locator('dialog.share')
    expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0)
  },
)

describe.skipIf(!isPresent('ogr2ogr'))(
  'GDAL (ogr2ogr, Debian’s gdal-bin; skipped where it is absent)',
  () => {
    test('reads the layers and the tables that were taken away', async () => {
      const { page } = await openDownload('ar')
      const home = mkdtempSync(join(tmpdir(), 'atlas-download-'))
      try {
        for (const [file, part, format, count] of [
          ['events.geojson', said.ar.events, 'GeoJSON', events.length],
          ['flows.geojson', said.ar.flows, 'GeoJSON', flows.length],
          ['events.csv', said.ar.events, 'CSV', events.length],
        ] as const) {
          const { content } = await save(page, part ?? /./, format)
          writeFileSync(join(home, file), content)
          const out = join(home, `${file}.out.geojson`)
          const { status, stderr } = spawnSync('ogr2ogr', ['-f', 'GeoJSON', out, join(home, file)], {
            encoding: 'utf8',
          })
          expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
          const { features } = JSON.parse(readFileSync(out, 'utf8')) as FeatureCollection
          expect(features).toHaveLength(count)
          const [first] = features
          // GDAL makes a GeoJSON's id the feature's own, and leaves that of a table a column.
          const id = String(first?.id ?? first?.properties?.id)
          expect(first?.properties?.title_ar).toBe(atlas.words.ar.records[id]?.title)
        }
      } finally {
        rmSync(home, { recursive: true })
      }
    })
  },
)

describe.skipIf(!isPresent('soffice'))('LibreOffice (soffice; skipped where it is absent)', () => {
  test('opens the table with its columns and its Arabic', async () => {
    const { page } = await openDownload('ar')
    const home = mkdtempSync(join(tmpdir(), 'atlas-download-'))
    try {
      const { content } = await save(page, said.ar.events ?? /./, 'CSV')
      writeFileSync(join(home, 'events.csv'), content)
      // In its window LibreOffice reads the byte order mark; without one it is told: semicolon, quote, UTF-8, first row.
      const args = ['--headless', '--infilter=CSV:59,34,76,1', '--convert-to', 'html', '--outdir', home]
      expect(spawnSync('soffice', [...args, join(home, 'events.csv')]).status).toBe(0)
      const html = readFileSync(join(home, 'events.html'), 'utf8')
      expect(html.match(/<tr/g)).toHaveLength(events.length + 1)
      expect(html).toContain(atlas.words.ar.records[events[0] ?? '']?.title ?? 'no title')
    } finally {
      rmSync(home, { recursive: true })
    }
  })
})
