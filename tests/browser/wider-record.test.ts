import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { claimsOf } from '../../src/domain/links.ts'
import { expectAgreement } from './support/agreement.ts'
import { barsOf, dataset, evidence, recordOf, records, titleOf } from './support/atlas-data.ts'
import { axe, goTo, openAtlas, waitForApp, waitForMap } from './support/atlas-page.ts'

const hashOf = (page: Page) => page.evaluate(() => location.hash)
const source = (page: Page) => page.getByRole('region', { name: 'Source', exact: true })
const headingOf = (page: Page, id: string) =>
  source(page).getByRole('heading', { name: titleOf(id), exact: true })

test('the tier is chosen by ticks and by the address, and both tiers are counted everywhere', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'tier=cited' })
  await waitForMap(page)
  await expectAgreement(page, 'tier=cited')
  const filters = page.getByRole('region', { name: 'Filters', exact: true })
  const tick = (name: RegExp) => filters.getByRole('checkbox', { name })
  const [text, cited] = [tick(/^Text shipped, sentence marked/), tick(/^Cited: open the page/)]
  expect([await text.isChecked(), await cited.isChecked()]).toEqual([false, true])
  await text.check()
  await expect.poll(() => hashOf(page)).toBe('')
  await expectAgreement(page, '')
  await cited.uncheck()
  await expect.poll(() => hashOf(page)).toBe('#tier=text')
  await expectAgreement(page, 'tier=text')
  await text.uncheck()
  await expect.poll(() => hashOf(page)).toBe('#tier=none')
  await page.getByText('Nothing is on show in these dates with these filters.').waitFor()
  await page.goBack()
  await expectAgreement(page, 'tier=text')
  await filters.getByRole('button', { name: 'Reset filters' }).click()
  await expect.poll(() => hashOf(page)).toBe('')
  await expectQuiet()
})

test('the headings of the list and the ticks count both tiers; a row says how it is sourced', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForApp(page)
  const tiers = (some: readonly { readonly tier: string }[]) => {
    const text = some.filter(({ tier }) => tier === 'document').length
    return [some.length, text, some.length - text] as const
  }
  const [total, text, cited] = tiers(dataset.flows)
  await page
    .getByRole('region', { name: 'Flows and threats', exact: true })
    .getByText(`${total} flows: ${text} with the text, ${cited} cited`)
    .waitFor()
  const [, allText, allCited] = tiers(records)
  const counted = await page
    .getByRole('group', { name: 'How it is sourced' })
    .getByRole('listitem')
    .allTextContents()
  expect(counted.map((one) => Number(one.replace(/\D/g, '')))).toEqual([allText, allCited])
  const tagged = await page
    .locator('[data-row]', { has: page.locator('.row-tag', { hasText: /^cited$/ }) })
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')).sort())
  expect(tagged).toEqual(records.flatMap(({ id, tier }) => (tier === 'reference' ? [id] : [])).sort())
  const announced = await page
    .locator('[data-row]', { has: page.locator('.row-tag', { hasText: /^announced$/ }) })
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')).sort())
  expect(announced).toEqual(
    dataset.events.flatMap(({ id, status }) => (status === 'announced' ? [id] : [])).sort(),
  )
  await expectQuiet()
})

const cited = 'ev-2015-08-dakar'

test('a record that is cited: citation, locator, date checked, host, caution, and what was not in the part read', async () => {
  const record = recordOf(cited)
  const [claim] = claimsOf(evidence, cited)
  const page1 = evidence.sources[claim?.source ?? '']
  if (record.tier !== 'reference' || !page1 || !claim?.locator) throw new Error(`${cited} is not as it was.`)
  const { page, expectQuiet } = await openAtlas({ hash: `select=${cited}` })
  await headingOf(page, cited).waitFor()
  const reader = source(page)
  await reader.locator('.reference').getByText('Cited: open the page.').waitFor()
  await reader.locator('.reference .locator', { hasText: claim.locator }).waitFor()
  const words = (await reader.textContent()) ?? ''
  expect(words).toContain(page1.publisher)
  expect(words).toContain(page1.title ?? page1.publisher)
  expect(words).toMatch(/checked against the page (in|on) (\d+ )?[A-Z][a-z]+ \d{4}/)
  expect(words).toContain('Caution')
  expect(words).toContain('Over 40 officials took part in the Accra and Dakar sessions together')
  expect(words, 'no sentence of a page that is not shipped').not.toMatch(/not stated/)
  expect(await reader.locator('mark').count()).toBe(0)
  const { host } = new URL(page1.url)
  const link = reader.getByRole('link', { name: `Open the page: ${host}` })
  expect(await link.getAttribute('href')).toBe(page1.url)
  expect(await link.getAttribute('rel')).toContain('noreferrer')
  const empty = await reader.locator('.field[data-empty="true"]').allTextContents()
  expect(empty.length).toBeGreaterThan(0)
  expect(empty.filter((field) => !field.endsWith('not in the part read'))).toEqual([])
  await reader.getByRole('button', { name: 'Cite', exact: true }).click()
  const long = await page.getByRole('dialog', { name: 'Cite' }).textContent()
  for (const part of [page1.publisher, page1.url, claim.locator, 'checked against the page']) {
    expect(long).toContain(part)
  }
  await expectQuiet()
})

test('a field of a cited record leads to where the page says it, and the page leads back to the map', async () => {
  const shared = Object.keys(evidence.sources).find(
    (id) => evidence.sources[id]?.kind === 'reference' && recordsOf(id).length > 1,
  )
  const [first = '', second = ''] = recordsOf(shared ?? '')
  const { page, expectQuiet } = await openAtlas({ hash: `select=${first}` })
  await headingOf(page, first).waitFor()
  const field = source(page)
    .getByRole('button', { name: /: show where the page says it$/ })
    .first()
  await field.click()
  await expect.poll(() => hashOf(page)).toMatch(/claim=/)
  expect(await field.getAttribute('aria-pressed')).toBe('true')

  const claim = claimsOf(evidence, first).find((one) => one.source === shared)
  await goTo(page, `select=${first}&claim=${claim?.id}`)
  const resting = source(page).locator('.reference').getByRole('button')
  await expect.poll(() => resting.count()).toBe(recordsOf(shared ?? '').length)
  await resting.filter({ hasText: titleOf(second) }).click()
  await headingOf(page, second).waitFor()
  await expect.poll(() => hashOf(page)).toContain(`select=${second}`)
  await expectQuiet()
})

test('on a phone the records that rest on a page lead back to the map', async () => {
  const { page, expectQuiet } = await openAtlas({ mobile: true, hash: `select=${cited}` })
  await waitForMap(page)
  await headingOf(page, cited).waitFor()
  await source(page).getByRole('button', { name: 'Enlarge' }).tap()
  const resting = source(page).locator('.reference').getByRole('button').first()
  await resting.scrollIntoViewIfNeeded()
  await resting.tap()
  await source(page).getByRole('button', { name: 'Enlarge' }).waitFor()
  const map = await page.getByRole('region', { name: 'Map', exact: true }).boundingBox()
  expect(map?.height).toBeGreaterThanOrEqual(421)
  await expectQuiet()
})

test('a quarter of the timeline says how many records it holds, as the list of that quarter does', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForApp(page)
  const bars = barsOf('flows')
  const names = await page
    .locator('.lane.flows .quarter')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  expect(names.map((name) => Number(/(\d+) records?$/.exec(name)?.[1]))).toEqual(
    bars.map(({ shown }) => shown.length),
  )
  const bar = bars.find(({ shown }) => shown.length > 3)
  await page.locator(`[data-bar="${bar?.id}"]`).click()
  const list = page.getByRole('dialog', { name: `${bar?.shown.length} records here` })
  await list.waitFor()
  expect(await list.getByRole('button').count()).toBe(bar?.shown.length)
  await page.keyboard.press('Escape')
  await list.waitFor({ state: 'detached' })
  const day = (at: number) => new Date(at * 86_400_000).toISOString().slice(0, 10)
  await goTo(page, `from=${day(bar?.first ?? 0)}&to=${day(bar?.last ?? 0)}`)
  const flows = page.getByRole('region', { name: 'Flows and threats', exact: true }).locator('[data-row]')
  await expect
    .poll(() => flows.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')).sort()))
    .toEqual([...(bar?.shown ?? [])].sort())
  await expectQuiet()
})

test.each(['light', 'projector'])(
  'what the record is: opens, counts, is accessible and closes: %s',
  async (look) => {
    const { page, expectQuiet } = await openAtlas({
      hash: `look=${look}`,
      viewport: { width: 1600, height: 900 },
    })
    await waitForApp(page)
    const panel = page.getByRole('button', { name: 'Legend and filters', exact: true }).first()
    if ((await panel.getAttribute('aria-expanded')) === 'false') await panel.click()
    const opener = page.getByRole('button', { name: 'What the record is', exact: true })
    await opener.click()
    const dialog = page.getByRole('dialog', { name: 'What the record is' })
    await dialog.getByText('They are no measure of crime').waitFor()
    await dialog.getByText(`${records.length} records`).first().waitFor()
    const years = await dialog
      .getByRole('table', { name: 'Records by year' })
      .getByRole('rowheader')
      .allTextContents()
    expect(years).toContain('2017')
    const mali = dialog
      .getByRole('table', { name: 'Records by country' })
      .getByRole('row', { name: /^Mali / })
    expect(Number(await mali.locator('td').last().textContent())).toBeGreaterThan(20)
    expect(await axe(page)).toEqual([])
    const rest = dialog.getByRole('button', { name: /more countries$/ })
    const before = await dialog.getByRole('rowheader').count()
    await rest.click()
    await rest.waitFor({ state: 'detached' })
    expect(await dialog.getByRole('rowheader').count()).toBeGreaterThan(before)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => opener.evaluate((one) => one === document.activeElement)).toBe(true)
    await opener.click()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await dialog.waitFor({ state: 'detached' })
    await expectQuiet()
  },
)

test('the files of the record are served at their addresses', async () => {
  const { address } = inject('stage')
  const get = async (name: string) => {
    const answer = await fetch(new URL(`data/${name}`, address))
    expect(answer.status, name).toBe(200)
    return answer.text()
  }
  const index = JSON.parse(await get('index.json'))
  const names = index.files.map(({ name }: { name: string }) => name)
  expect(names).toEqual(
    expect.arrayContaining([
      'events.geojson',
      'flows.geojson',
      'countries.geojson',
      'events.csv',
      'flows.csv',
    ]),
  )
  for (const { name, schema } of index.files) {
    JSON.parse(await get(schema))
    const text = await get(name)
    if (name.endsWith('.geojson')) expect(JSON.parse(text).type, name).toBe('FeatureCollection')
    else expect(text.split('\n').length, name).toBeGreaterThan(80)
  }
  for (const name of index.format) JSON.parse(await get(name))
  const ids = (text: string) => JSON.parse(text).features.map((one: { id: string }) => one.id)
  expect(ids(await get('events.geojson'))).toHaveLength(dataset.events.length)
  expect(ids(await get('flows.geojson'))).toHaveLength(dataset.flows.length)
  const page = await fetch(new URL('records.html', address))
  expect(page.headers.get('content-type')).toMatch(/^text\/html/)
})

function recordsOf(id: string): readonly string[] {
  return records.filter(({ sources }) => sources.includes(id)).map((record) => record.id)
}
