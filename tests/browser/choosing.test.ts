import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { lineOf } from '../../src/domain/bend.ts'
import { drawnOf, symbolsInSight } from './support/agreement.ts'
import { barsOf, dataset, drawingFor, idsOf, recordOf, shownBy, titleOf } from './support/atlas-data.ts'
import { type Atlas, goTo, openAtlas, waitForMap } from './support/atlas-page.ts'
import { coversOf, mapPlaces, standsAt, symbolPoint } from './support/map-place.ts'
import { inSight, isClearOf } from './support/symbols.ts'

/** One page for the whole file: what each journey leaves behind is put away before the next. */
let atlas: Atlas
beforeAll(async () => {
  atlas = await openAtlas({ keepOpen: true })
  await waitForMap(atlas.page)
  return atlas.close
})

/** The records that rest on a text are few: most of their marks stand by themselves. */
const few = 'tier=text'

/** The home frame with nothing selected and all of the view's marks drawn. */
async function atHome(hash = ''): Promise<Page> {
  const { page } = atlas
  await goTo(page, 'from=2014')
  await goTo(page, hash)
  await source(page).waitFor({ state: 'detached' })
  await page.mouse.move(1, 1)
  await expect.poll(() => page.locator('[data-row]').count()).toBe(idsOf(shownBy(hash)).length)
  await expect
    .poll(
      async () => {
        const wanted = await symbolsInSight(page, hash)
        const drawn = await drawnOf(page, wanted)
        return wanted.filter(({ name }) => !drawn.includes(name)).map(({ name }) => name)
      },
      { timeout: 10_000, message: 'marks that are not drawn' },
    )
    .toEqual([])
  return page
}

async function symbolNamed(page: Page, name: string, hash: string) {
  const found = (await symbolsInSight(page, hash)).find((one) => one.name === name)
  if (!found) throw new Error(`No “${name}” stands in sight in “${hash}”.`)
  return found
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
  const page = await atHome(few)
  const pin = await symbolNamed(page, 'pin of bamako', few)
  const ids = drawingFor(few).pins.find((one) => one.place === 'bamako')?.records ?? []
  expect([...ids].sort()).toEqual(['bamako-2017-08', 'bamako-2024-02'])
  await page.mouse.click(pin.x, pin.y)
  await chooseAmong(page, ids, 'bamako-2024-02')
  await expectAtSentence(page, 'bamako-2024-02')
})

test('a press on the badge of one event opens it at once', async () => {
  const page = await atHome(few)
  const badge = await symbolNamed(page, 'pin of TCD', few)
  await page.mouse.click(badge.x, badge.y)
  await expectAtSentence(page, 'workshops-chad-mali-mauritania')
})

test('with the whole record a mark stands for several places; its list holds the records of them all', async () => {
  const page = await atHome()
  const { step } = await mapPlaces(page)
  const group = drawingFor('').pins.find(
    ({ places, zooms, stands }) => places.length > 1 && stands !== 'goods' && standsAt(zooms, step),
  )
  if (!group) throw new Error('At home no mark stands for several places.')
  const { x, y } = await symbolNamed(page, `pin of ${group.place}`, '')
  await page.mouse.click(x, y)
  const chosen = group.records.at(-1) ?? ''
  await chooseAmong(page, group.records, chosen)
  await readerOf(page, chosen)
  await atlas.expectQuiet()
})

test('a press on the number of a line opens what it stands for: one statement, or the list of many', async () => {
  for (const isMany of [false, true]) {
    const hash = isMany ? '' : 'from=2017&to=2017'
    const page = await atHome(hash)
    const places = await mapPlaces(page)
    const covers = await coversOf(page)
    const symbols = await symbolsInSight(page, hash)
    const spots = drawingFor(hash)
      .numbers.filter(({ records, zooms }) => records.length > 1 === isMany && standsAt(zooms, places.step))
      .map((number) => ({ number, ...places.pixelOf(number.position), ...discOfNumber }))
    const spot = inSight(spots, places).find(
      (one) =>
        covers.every((cover) => isClearOf(one, cover)) &&
        symbols.every(({ x, y, radius }) => Math.hypot(x - one.x, y - one.y) > radius + one.radius),
    ) as (typeof spots)[number] | undefined
    if (!spot) throw new Error(`No number of ${isMany ? 'many statements' : 'one statement'} stands free.`)
    await page.mouse.click(spot.x, spot.y)
    const { records } = spot.number
    const chosen = records.at(-1) ?? ''
    if (isMany) await chooseAmong(page, records, chosen)
    await readerOf(page, chosen)
    await atlas.expectQuiet()
  }
})

/** A number covers about as much. */
const discOfNumber = {
  name: 'number',
  colours: [],
  tolerance: 0,
  radius: 8,
  halfWidth: 8,
  state: 'plain' as const,
}

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
  const page = await atHome(few)
  const flow = recordOf('spill-over-sahel-gulf-of-guinea')
  if (flow.record !== 'flow') throw new Error('The spill-over is no flow.')
  const line = flow.legs[0]?.curves[0] ? lineOf(flow.legs[0].curves[0].bend) : []
  const middle = line[Math.floor(line.length * 0.4)]
  if (!middle) throw new Error('The spill-over has no line.')
  const { x, y } = (await mapPlaces(page)).pixelOf(middle)
  await page.mouse.click(x, y)
  await expectAtSentence(page, flow.id)
})

test('a press on the open sea chooses nothing', async () => {
  const page = await atHome(few)
  const { x, y } = (await mapPlaces(page)).pixelOf([-21, 23.5])
  await page.mouse.click(x, y)
  await atlas.expectQuiet()
  expect(await source(page).count()).toBe(0)
  expect(await page.evaluate(() => location.hash)).not.toContain('select')
})

test('a mark of the timeline opens its record', async () => {
  const page = await atHome(few)
  await page.locator('.lanes-picture .mark[data-record="cotonou-2024-09"]').click()
  await expectAtSentence(page, 'cotonou-2024-09')
})

test('a quarter of a crowded lane opens the list of its records, and the chosen one shows its span', async () => {
  const page = await atHome()
  const bar = barsOf('activities').find(({ shown }) => shown.length > 2)
  if (!bar) throw new Error('No quarter holds several activities.')
  await page.locator(`.lanes-picture [data-bar="${bar.id}"]`).click()
  const chosen = bar.shown[1] ?? ''
  await chooseAmong(page, bar.shown, chosen)
  await readerOf(page, chosen)
  await page.locator(`.lane.activities.crowded .mark.strong[data-record="${chosen}"]`).waitFor()
  await page.locator(`.quarter.strong[data-bar="${bar.id}"]`).waitFor()
  await atlas.expectQuiet()
})

test('a quarter of one record opens it at once', async () => {
  const page = await atHome()
  const bar = barsOf('activities').find(({ shown }) => shown.length === 1)
  if (!bar) throw new Error('No quarter holds a single activity.')
  const box = await page.locator(`.lanes-picture [data-bar="${bar.id}"]`).boundingBox()
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
  await readerOf(page, bar.shown[0] ?? '')
  await atlas.expectQuiet()
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
  const page = await atHome(few)
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
  const page = await atHome(few)
  const badge = await symbolNamed(page, 'pin of cotonou', few)
  await page.mouse.move(badge.x, badge.y)
  await page.locator('[data-row="cotonou-2024-09"][data-hovered="true"]').waitFor()
  await page.locator('.lanes-picture .mark.strong[data-record="cotonou-2024-09"]').waitFor()
  await page.locator('.hover-caption').waitFor()
  await page.mouse.move(1, 1)
  await page.locator('[data-hovered="true"]').waitFor({ state: 'detached' })
})

test('a row that the pointer rests on stands out in its quarters', async () => {
  const page = await atHome()
  await page.locator('[data-row="cotonou-2024-09"]').hover()
  await page.locator('.quarter.strong[data-bar="activities-2024-3"]').waitFor()
  expect(await page.locator('.lane.activities .quarter.strong').count()).toBe(1)
  await page.locator('.lane.activities .mark.strong[data-record="cotonou-2024-09"]').waitFor()
  await page.mouse.move(1, 1)
  await page.locator('.quarter.strong').first().waitFor({ state: 'detached' })
})

test.each(['workshops-chad-mali-mauritania', 'cotonou-2024-09', 'bamako-2017-08'])(
  'the reader does not cover the place of %s, chosen while the interactive map stands',
  async (id) => {
    const page = await atHome()
    await page.locator(`[data-row="${id}"]`).click()
    await readerOf(page, id)
    const { step } = await mapPlaces(page)
    const expected = drawingFor(`select=${id}`)
      .pins.filter(({ state, zooms }) => state === 'strong' && standsAt(zooms, step))
      .map(({ stands, place }) => (stands === 'goods' ? `goods at ${place}` : `pin of ${place}`))
      .sort()
    expect(expected.length).toBeGreaterThan(0)
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
