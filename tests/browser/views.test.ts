import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { drawnOf, symbolsInSight, timelineOf } from './support/agreement.ts'
import { dataset, idsOf, marksOf, shownBy } from './support/atlas-data.ts'
import { type AtlasOptions, openAtlas, waitForApp, waitForMap, waitForRoot } from './support/atlas-page.ts'
import { type DrawnMark, marksIn, overlapsAmong, overlapsBetween } from './support/marks-on-page.ts'

/** The views of issue 3 that show the map of the region, the tenth is the world; and one of folded panels at the right. */
const views: readonly (AtlasOptions & { readonly name: string })[] = [
  { name: 'all time' },
  { name: '2017', hash: 'from=2017&to=2017' },
  { name: 'an event in Mali', hash: 'select=bamako-2017-08' },
  { name: 'cocaine', hash: 'theme=cocaine' },
  { name: 'firearms', hash: 'theme=firearms-trafficking' },
  { name: 'one event of several countries', hash: 'select=workshops-chad-mali-mauritania' },
  { name: 'Arabic', hash: 'lang=ar' },
  { name: 'a phone', mobile: true },
  { name: 'a phone in Arabic', mobile: true, hash: 'lang=ar' },
  {
    name: 'a record in Arabic on a projector',
    hash: 'lang=ar&look=projector&select=bamako-2017-08',
    viewport: { width: 1920, height: 1080 },
  },
  { name: 'a projector', hash: 'look=projector', viewport: { width: 1920, height: 1080 } },
]

/** Without MapLibre the map is SVG, whose marks are elements of the page. */
const stillOnly: AtlasOptions = { prepare: (page) => page.route('**/mount-*.js', (route) => route.abort()) }
const ownNoise = /mount-/

/** What each flow is called in the list, as the page writes it. */
let listed: ReadonlyMap<string, string>
beforeAll(async () => {
  const { page, close } = await openAtlas({ ...stillOnly, keepOpen: true })
  await waitForApp(page)
  const rows = await page
    .locator('[data-row]')
    .evaluateAll((all) =>
      all.map(
        (one) => [one.getAttribute('data-row'), one.querySelector('.row-number')?.textContent] as const,
      ),
    )
  listed = new Map(rows.flatMap(([id, number]) => (id && number ? [[id, number.replace(/\D/g, '')]] : [])))
  return close
})

test('the list gives every flow a number of its own', () => {
  expect([...listed.keys()].sort()).toEqual(dataset.flows.map(({ id }) => id).sort())
  expect(new Set(listed.values()).size).toBe(dataset.flows.length)
})

describe.each(views)('$name', ({ name: _, ...options }) => {
  const hash = options.hash ?? ''

  test('names, numbers, pins and goods of the map keep apart, and say what the list says', async () => {
    const { page, expectQuiet } = await openAtlas({ ...options, ...stillOnly })
    await standing(page)
    const marks = await marksIn(page.locator('.still-sheet'))
    expectApart(marks)
    expectNumbersOfList(marks, idsOf(shownBy(hash)))
    expect(marks.filter(({ kind }) => kind === 'name').length, 'names').toBeGreaterThan(5)
    expect(marks.filter(({ kind }) => kind === 'pin').length, 'pins').toBeGreaterThan(0)
    await expectQuiet(ownNoise)
  })

  test('what lies over the map keeps apart', async () => {
    const { page } = await openAtlas({ ...options, ...stillOnly })
    await standing(page)
    const over = await overTheMap(page)
    expect.soft(overlapsAmong(over)).toEqual([])
    const marks = await marksIn(page.locator('.still-sheet'))
    const isPin = ({ kind }: DrawnMark) => kind === 'pin' || kind === 'goods'
    const chips = over.filter(({ name }) => name.startsWith('.chip'))
    expect.soft(overlapsBetween(chips, marks.filter(isPin)), 'chips on marks').toEqual([])
  })

  test('the interactive map draws it, the timeline agrees, and nothing is said on the console', async () => {
    const { page, expectQuiet } = await openAtlas(options)
    await waitForMap(page)
    await expect
      .poll(
        async () => {
          // While a record is selected the marks of others are too faint to be told.
          const wanted = (await symbolsInSight(page, hash)).filter(({ state }) => state !== 'dim')
          const drawn = await drawnOf(page, wanted)
          return wanted.filter(({ name }) => !drawn.includes(name)).map(({ name }) => name)
        },
        { timeout: 10_000, message: 'marks that are not drawn' },
      )
      .toEqual([])
    expect(await timelineOf(page)).toEqual(marksOf(hash))
    await expectQuiet()
  })
})

test('the world: names, numbers and badges keep apart, and say what the list says', async () => {
  const { page, expectQuiet } = await openAtlas()
  await waitForApp(page)
  await page.getByRole('button', { name: en.worldButton, exact: true }).click()
  await page.locator('.world-picture svg').first().waitFor()
  const marks = await marksIn(page.locator('.world-picture'))
  expectApart(marks)
  expectNumbersOfList(marks, idsOf(shownBy('')))
  expect(await page.locator('.world-picture .flow').count()).toBeGreaterThan(10)
  expect(marks.filter(({ kind }) => kind === 'name').length, 'names').toBeGreaterThan(10)
  await expectQuiet()
})

/** Waits until the picture shows the view with its own letters. */
async function standing(page: Page): Promise<void> {
  await waitForRoot(page, 'data-map', 'fallback')
  await page.locator('.notices').getByRole('button').first().click()
  await page.locator('html:not([data-view="other"])').waitFor({ state: 'attached' })
  await page.locator('.still-sheet .at[data-record]').first().waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready)
}

function expectApart(marks: readonly DrawnMark[]): void {
  const of = (...kinds: readonly DrawnMark['kind'][]) => marks.filter(({ kind }) => kinds.includes(kind))
  expect.soft(overlapsAmong(of('name')), 'names on names').toEqual([])
  expect.soft(overlapsAmong(of('pin', 'goods')), 'badges on badges').toEqual([])
  expect.soft(overlapsBetween(of('tip'), of('pin', 'goods')), 'tips on badges').toEqual([])
  expect.soft(overlapsAmong(of('number')), 'numbers on numbers').toEqual([])
  expect.soft(overlapsBetween(of('number'), of('pin', 'goods')), 'numbers on badges').toEqual([])
  expect.soft(overlapsBetween(of('number'), of('name')), 'numbers on names').toEqual([])
}

/** A line's number is its statement's in the list, or how many of those on show it stands for; so is a badge's. */
function expectNumbersOfList(marks: readonly DrawnMark[], onShow: readonly string[]): void {
  const wrong = marks
    .filter(({ kind, text }) => kind !== 'name' && text !== '')
    .filter(({ kind, text, records }) => {
      const many = kind === 'number' ? `×${records.length}` : String(records.length)
      const isOne = kind === 'number' && records.length === 1
      return (
        text !== (isOne ? listed.get(records[0] ?? '') : many) || records.some((id) => !onShow.includes(id))
      )
    })
  expect(
    wrong.map(({ name, records }) => `${name}: ${records}`),
    'numbers that the list does not know',
  ).toEqual([])
}

async function overTheMap(page: Page) {
  const parts = [
    '.chip',
    '.tile',
    '.dates-button',
    '.map-buttons',
    '.credits',
    '.scale-bar',
    '.panel',
    '.reader',
  ]
  const boxes = await Promise.all(
    parts.map((part) =>
      page
        .locator(`${part}:visible`)
        .evaluateAll((all) =>
          all.map((one) => {
            const { x, y, width, height } = one.getBoundingClientRect()
            return { text: one.textContent?.slice(0, 30) ?? '', area: { x, y, width, height } }
          }),
        )
        .then((found) => found.map(({ text, area }) => ({ name: `${part} “${text}”`, area }))),
    ),
  )
  return boxes.flat()
}
