import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { lineOf } from '../../src/domain/bend.ts'
import { pinsExpected, pinsOfSheet } from './support/agreement.ts'
import { idsOf, recordOf, shownBy, titleOf } from './support/atlas-data.ts'
import { type AtlasOptions, goTo, openAtlas, waitForApp, waitForRoot } from './support/atlas-page.ts'
import { goToMark } from './support/map-keys.ts'
import { mapPlaces } from './support/map-place.ts'

/** The records that rest on a text are few: most of their marks stand by themselves. */
const few = 'tier=text'

interface Failure {
  readonly name: string
  readonly says: string
  readonly options: AtlasOptions
  /** What the browser itself may say of it. */
  readonly ownNoise?: RegExp
}

const failures: readonly Failure[] = [
  {
    name: 'a browser without WebGL',
    says: 'WebGL 2 is missing',
    options: { launchArgs: ['--disable-3d-apis'] },
  },
  {
    name: 'a page that is given no WebGL2 context',
    says: 'WebGL 2 is missing',
    options: {
      prepare: (page) =>
        page.addInitScript(() => {
          const getContext = HTMLCanvasElement.prototype.getContext
          HTMLCanvasElement.prototype.getContext = function (
            this: HTMLCanvasElement,
            kind: string,
            ...rest: unknown[]
          ) {
            return /webgl/.test(kind) ? null : Reflect.apply(getContext, this, [kind, ...rest])
          } as typeof getContext
        }),
    },
  },
  {
    name: 'a worker that cannot be fetched',
    says: 'could not start',
    options: { prepare: (page) => page.route('**/maplibre-gl-worker-*.js', (route) => route.abort()) },
    ownNoise: /maplibre-gl-worker/,
  },
  {
    name: 'MapLibre itself cannot be fetched',
    says: 'could not start',
    options: { prepare: (page) => page.route('**/mount-*.js', (route) => route.abort()) },
    ownNoise: /mount-/,
  },
]

describe.each(failures)('$name', ({ says, options, ownNoise }) => {
  const reader = (page: Page, id: string) =>
    page
      .getByRole('region', { name: 'Source', exact: true })
      .getByRole('heading', { name: titleOf(id), exact: true })

  test('has a map whose marks can be chosen by mouse and keys, and says so', async () => {
    const { page, expectQuiet } = await openAtlas({ ...options, hash: few })
    await waitForRoot(page, 'data-map', 'fallback')
    const alert = page.getByRole('region', { name: 'Notices', exact: true }).getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toContain(says)
    await alert.getByRole('button', { name: 'Close' }).click()

    const map = page.getByRole('region', { name: 'Map', exact: true })
    await map.locator('[data-pin="TCD"]').click()
    await reader(page, 'workshops-chad-mali-mauritania').waitFor()

    await goTo(page, few)
    await reader(page, 'workshops-chad-mali-mauritania').waitFor({ state: 'detached' })
    await map.getByRole('application', { name: 'Map', exact: true }).focus()
    await goToMark(page, /^Bamako: 2 records/)
    await page.keyboard.press('Enter')
    const list = page.getByRole('dialog', { name: '2 records here' })
    await list.waitFor()
    await list.getByRole('button', { name: titleOf('bamako-2017-08') }).click()
    await reader(page, 'bamako-2017-08').waitFor()

    await goTo(page, few)
    await reader(page, 'bamako-2017-08').waitFor({ state: 'detached' })
    const flow = recordOf('spill-over-sahel-gulf-of-guinea')
    const line =
      flow.record === 'flow' ? (flow.legs[0]?.curves[0] ? lineOf(flow.legs[0].curves[0].bend) : []) : []
    let at = { x: 0, y: 0 }
    // The frame moves when the reader goes: the press waits until the line lies where it is looked for.
    await expect
      .poll(async () => {
        at = (await mapPlaces(page)).pixelOf(line[Math.floor(line.length * 0.4)] ?? [0, 0])
        return page.evaluate(
          ({ x, y }) =>
            document.elementFromPoint(x, y)?.closest('[data-record]')?.getAttribute('data-record') ?? null,
          at,
        )
      })
      .toBe(flow.id)
    await page.mouse.click(at.x, at.y)
    await reader(page, flow.id).waitFor()
    await expectQuiet(ownNoise)
  })

  test('its map follows the thumbs', async () => {
    const { page, expectQuiet } = await openAtlas(options)
    await waitForRoot(page, 'data-map', 'fallback')
    for (const hash of ['from=2017&to=2017', 'from=2024', few, '']) {
      await goTo(page, hash)
      const pins = await pinsExpected(page, hash)
      await expect.poll(() => pinsOfSheet(page), { message: `pins of “${hash}”` }).toEqual(pins)
      await expect
        .poll(() =>
          page
            .locator('[data-row]')
            .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')).sort()),
        )
        .toEqual(idsOf(shownBy(hash)))
    }
    await expectQuiet(ownNoise)
  })
})

test('a text that cannot be fetched is told in the notices, and nothing else is lost', async () => {
  const { page, expectQuiet } = await openAtlas({
    prepare: (one) => one.route('**/unodc-bamako-2017-*.js', (route) => route.abort()),
  })
  await waitForApp(page)
  await page.locator('[data-row="bamako-2017-08"]').click()
  const alert = page.getByRole('region', { name: 'Notices', exact: true }).getByRole('alert')
  await alert.waitFor()
  expect(await alert.textContent()).toContain('could not be loaded')
  await goTo(page, 'select=cotonou-2024-09')
  await page.locator('mark[aria-current="true"]').first().waitFor()
  await expectQuiet(/unodc-bamako-2017/)
})
