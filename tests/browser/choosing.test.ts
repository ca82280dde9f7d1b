import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { drawnOf, symbolsInSight } from './support/agreement.ts'
import { dataset, drawingFor, recordOf, shownBy, titleOf } from './support/atlas-data.ts'
import { type Atlas, goTo, openAtlas, waitForMap } from './support/atlas-page.ts'
import { mapPlaces, symbolPoint } from './support/map-place.ts'

/** One page for the whole file: what each journey leaves behind is put away before the next. */
let atlas: Atlas
beforeAll(async () => {
  atlas = await openAtlas({ keepOpen: true })
  await waitForMap(atlas.page)
  return atlas.close
})

async function atHome(): Promise<Page> {
  const { page } = atlas
  await goTo(page, 'from=2014')
  await goTo(page, '')
  await source(page).waitFor({ state: 'detached' })
  await page.mouse.move(1, 1)
  await expect.poll(() => page.locator('[data-row]').count()).toBeGreaterThan(30)
  const wanted = (await symbolsInSight(page)).map((one) => one.name).sort()
  await expect
    .poll(async () => drawnOf(page, await symbolsInSight(page)), { timeout: 10_000 })
    .toEqual(wanted)
  return page
}

const source = (page: Page) => page.getByRole('region', { name: 'Source', exact: true })
const readerOf = (page: Page, id: string) =>
  source(page)
    .getByRole('heading', { name: titleOf(id), exact: true })
    .waitFor()

async function expectAtSentence(page: Page, id: string): Promise<void> {
  await readerOf(page, id)
  await page.locator(`mark[data-active="true"][data-record~="${id}"]`).first().waitFor()
  await expect.poll(() => page.evaluate(() => location.hash)).toContain(`select=${id}`)
  expect(
    await page.locator(`[data-row="${id}"]`).evaluateAll((rows) => rows.map((row) => row.ariaCurrent)),
  ).toSatisfy((current: readonly string[]) => current.every((one) => one === 'true'))
  await atlas.expectQuiet()
}

/** The list beside a mark with several records: it holds them all; one is chosen. */
async function chooseAmong(page: Page, ids: readonly string[], chosen: string): Promise<void> {
  const name = `${ids.length} record${ids.length === 1 ? '' : 's'} here`
  const list = page.getByRole('dialog', { name })
  await list.waitFor()
  const rows = await list.getByRole('button').allTextContents()
  for (const id of ids)
    expect(
      rows.some((row) => row.startsWith(titleOf(id))),
      id,
    ).toBe(true)
  expect(rows).toHaveLength(ids.length)
  await list.getByRole('button', { name: titleOf(chosen) }).click()
  await list.waitFor({ state: 'detached' })
}

test('a press on the pin of Bamako lists its two events; one opens the reader at the sentence', async () => {
  const page = await atHome()
  const pin = (await symbolsInSight(page)).find((one) => one.name === 'pin of bamako')
  const ids = drawingFor('').pins.find((one) => one.place === 'bamako')?.records ?? []
  expect([...ids].sort()).toEqual(['bamako-2017-08', 'bamako-2024-02'])
  await page.mouse.click(pin?.x ?? 0, pin?.y ?? 0)
  await chooseAmong(page, ids, 'bamako-2024-02')
  await expectAtSentence(page, 'bamako-2024-02')
})

test('a press on the badge of one event opens it at once', async () => {
  const page = await atHome()
  const badge = (await symbolsInSight(page)).find((one) => one.name === 'pin of TCD')
  await page.mouse.click(badge?.x ?? 0, badge?.y ?? 0)
  await expectAtSentence(page, 'workshops-chad-mali-mauritania')
})

test('a press on the goods of Mali opens a statement', async () => {
  const page = await atHome()
  const id = 'cattle-trafficking-mali'
  const { x, y } = await symbolPoint(page, `:is(.good, .stack)[data-record~="${id}"]`)
  await page.mouse.click(x, y)
  const inMali =
    drawingFor('')
      .areas.find((area) => area.place === 'MLI')
      ?.goods.map((good) => good.record) ?? []
  const list = page.getByRole('dialog', { name: /records here/ })
  await list.or(source(page)).waitFor()
  if (await list.isVisible()) await chooseAmong(page, inMali, id)
  await expectAtSentence(page, id)
})

test('a press on a flow’s arrow opens its statement', async () => {
  const page = await atHome()
  const flow = recordOf('spill-over-sahel-gulf-of-guinea')
  if (flow.record !== 'flow') throw new Error('The spill-over is no flow.')
  const line = flow.legs[0]?.curves[0]?.line ?? []
  const middle = line[Math.floor(line.length * 0.4)]
  if (!middle) throw new Error('The spill-over has no line.')
  const { x, y } = (await mapPlaces(page)).pixelOf(middle)
  await page.mouse.click(x, y)
  await expectAtSentence(page, flow.id)
})

test('a press on the open sea chooses nothing', async () => {
  const page = await atHome()
  const { x, y } = (await mapPlaces(page)).pixelOf([-21, 23.5])
  await page.mouse.click(x, y)
  await atlas.expectQuiet()
  expect(await source(page).count()).toBe(0)
  expect(await page.evaluate(() => location.hash)).not.toContain('select')
})

test('a mark of the timeline opens its record', async () => {
  const page = await atHome()
  await page.locator('.lanes-picture .mark[data-record="cotonou-2024-09"]').click()
  await expectAtSentence(page, 'cotonou-2024-09')
})

test('a row of the list opens its record', async () => {
  const page = await atHome()
  await page.locator('[data-row="hague-good-practices"]').click()
  await expectAtSentence(page, 'hague-good-practices')
})

test('the tile says how many events name no place, and lists them', async () => {
  const page = await atHome()
  const { unplaced } = drawingFor('')
  await page.getByRole('button', { name: `Place not stated: ${unplaced.length}` }).click()
  await chooseAmong(page, unplaced, 'border-control-workshop-2015-01')
  await expectAtSentence(page, 'border-control-workshop-2015-01')
})

test('a chip at the edge opens the world overview, whose list opens the record', async () => {
  const page = await atHome()
  await page.getByRole('button', { name: /^Kenya 1, beyond the map’s edge/ }).click()
  const world = page.getByRole('dialog', { name: 'Beyond the region' })
  await world.locator('.world-picture svg').first().waitFor()
  await world
    .getByRole('button', {
      name: new RegExp(`^Albania: ${titleOf('toolkit-training-kenya-albania').slice(0, 20)}`),
    })
    .click()
  await world.waitFor({ state: 'detached' })
  await expectAtSentence(page, 'toolkit-training-kenya-albania')
})

test('what the pointer rests on answers everywhere', async () => {
  const page = await atHome()
  const badge = (await symbolsInSight(page)).find((one) => one.name === 'pin of cotonou')
  await page.mouse.move(badge?.x ?? 0, badge?.y ?? 0)
  await page.locator('[data-row="cotonou-2024-09"][data-hovered="true"]').waitFor()
  await page.locator('.lanes-picture .mark.strong[data-record="cotonou-2024-09"]').waitFor()
  await page.locator('.hover-caption').waitFor()
  await page.mouse.move(1, 1)
  await page.locator('[data-hovered="true"]').waitFor({ state: 'detached' })
})

test.each(['workshops-chad-mali-mauritania', 'cotonou-2024-09', 'bamako-2017-08'])(
  'the reader does not cover the place of %s, chosen while the interactive map stands',
  async (id) => {
    const page = await atHome()
    await page.locator(`[data-row="${id}"]`).click()
    await readerOf(page, id)
    const expected = drawingFor(`select=${id}`)
      .pins.filter((pin) => pin.state === 'strong')
      .map((pin) => `pin of ${pin.place}`)
      .sort()
    await expect
      .poll(
        async () => {
          const strong = (await symbolsInSight(page, `select=${id}`)).filter((one) =>
            expected.includes(one.name),
          )
          return drawnOf(page, strong)
        },
        { timeout: 10_000 },
      )
      .toEqual(expected)
  },
)

test('the legend is a filter: one kind and one grade less, and status and list follow', async () => {
  const page = await atHome()
  const filters = page.getByRole('region', { name: 'Filters', exact: true })
  await filters.getByRole('checkbox', { name: /^Workshop/ }).uncheck()
  await filters.getByRole('checkbox', { name: /^Only an area named/ }).uncheck()
  const kinds = [...new Set(dataset.events.map((event) => event.kind))].filter((kind) => kind !== 'workshop')
  const shown = shownBy(`kind=${kinds}&grade=ends,one-end,unplaced`)
  const ids = [...shown.activities, ...shown.frameworks, ...shown.flows].map((record) => record.id)
  await expect
    .poll(() =>
      page
        .locator('[data-row]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')).sort()),
    )
    .toEqual([...ids].sort())
  await filters.getByRole('button', { name: 'Reset filters' }).click()
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('')
  await atlas.expectQuiet()
})

test('the map is moved by its buttons and by hand, the address keeps its camera, and home brings it back', async () => {
  const page = await atHome()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#at=\d/)
  const zoomed = await page.evaluate(() => location.hash)
  const { x, y } = (await mapPlaces(page)).pixelOf([-21, 23.5])
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 80, y + 40, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => page.evaluate(() => location.hash)).not.toBe(zoomed)
  await page.getByRole('button', { name: 'Whole region' }).click()
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('')
  await atHome()
  await atlas.expectQuiet()
})
