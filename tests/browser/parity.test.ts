import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ringsOf } from '../../src/map/svg/base.ts'
import { atlas } from './support/atlas-data.ts'
import { holdBack, openAtlas, waitForApp, waitForMap, waitForRoot } from './support/atlas-page.ts'
import { type Area, type MapPlaces, mapPlaces } from './support/map-place.ts'
import { compare } from './support/pictures.ts'
import { type Pixels, readPng } from './support/png.ts'

interface Feature {
  readonly name: string
  readonly area: Area
}

test.each([
  { name: 'laptop', width: 1366, height: 768, look: 'light', lang: 'en' },
  { name: 'projector', width: 1920, height: 1080, look: 'projector', lang: 'en' },
  { name: 'Arabic', width: 1366, height: 768, look: 'light', lang: 'ar' },
])('the interactive map stands on the still picture: $name', async ({ width, height, look, lang }) => {
  let release = () => {}
  const { page, expectQuiet } = await openAtlas({
    hash: `lang=${lang}&look=${look}`,
    viewport: { width, height },
    prepare: (one) => {
      const held = holdBack(one, (request) => /\/mount-[^/]*\.js$/.test(request.url()))
      release = held.release
      return held.ready
    },
  })
  await waitForApp(page)
  await page.evaluate(() => document.fonts.ready)
  const places = await mapPlaces(page)
  const labels = (await labelBoxes(page)).filter(({ area }) => isFree(area, places))
  const pins = (await pinBoxes(page)).filter(({ area }) => isFree(area, places))
  const outlines = boundaryCorners(places).filter(
    ({ area }) => isFree(area, places) && ![...labels, ...pins].some((one) => touch(one.area, area)),
  )
  await bare(page)
  const still = readPng(await page.screenshot())
  release()
  await waitForMap(page)
  await bare(page)
  const live = readPng(await page.screenshot())

  expect(pins.length, 'pins in sight').toBeGreaterThan(5)
  expect(labels.length, 'labels in sight').toBeGreaterThan(8)
  expect(outlines.length, 'corners of boundaries in sight').toBeGreaterThan(8)
  const faults = [
    ...pins.flatMap((one) => faultOf(one, still, live, 2)),
    ...labels.flatMap((one) => faultOf(one, still, live, 2)),
    ...outlines.flatMap((one) => faultOf(one, still, live, 1)),
  ]
  expect(faults).toEqual([])
  await expectQuiet()
})

test.each([
  { name: 'at home', hash: '' },
  { name: 'over Mali and Niger', hash: 'at=6.00/15.500/0.500' },
  { name: 'over the coast', hash: 'at=7.30/13.600/-15.600' },
])('the map without WebGL has what the interactive map has: $name', async ({ hash }) => {
  const still = await openAtlas({ hash, launchArgs: ['--disable-3d-apis'] })
  await waitForRoot(still.page, 'data-map', 'fallback')
  await still.page.evaluate(() => document.fonts.ready)
  const places = await mapPlaces(still.page)
  const boxes = (selector: string, kind: string, name: string) =>
    boxesOf(still.page, '.still-sheet', selector, kind, `[${name}]`, name)
  const marks = await Promise.all([
    boxes('.label text', 'label of', 'data-label'),
    boxes('[data-pin] > g', 'pin of', 'data-pin'),
    boxes(':is(.good, .stack) > g', 'goods of', 'data-record'),
  ])
  const free = marks.flat().filter(({ area }) => isFree(area, places))
  await bare(still.page)
  const drawn = readPng(await still.page.screenshot())
  await still.close()

  const { page, expectQuiet } = await openAtlas({ hash })
  await waitForMap(page)
  await bare(page)
  const live = readPng(await page.screenshot())
  expect(free.length, 'marks in sight').toBeGreaterThan(hash ? 5 : 30)
  expect(free.flatMap((one) => faultOf(one, drawn, live, 2))).toEqual([])
  await expectQuiet()
})

/** A sentence when a feature stands more than `bound` pixels elsewhere, or looks like something else. */
function faultOf({ name, area }: Feature, still: Pixels, live: Pixels, bound: number): readonly string[] {
  const { likeness, shift, isWithin } = compare(still, live, area, { reach: 4, bound })
  // Beside a boundary lies the hatch of an area, whose phase may differ.
  if (likeness < (name.startsWith('boundary') ? 0.45 : 0.6))
    return [`${name} is not on the interactive map as on the picture (likeness ${likeness.toFixed(2)})`]
  return isWithin ? [] : [`${name} is ${shift.x}, ${shift.y} px away, more than ${bound}`]
}

/** Takes away what lies over the map, so that only the map is compared. */
async function bare(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>(
      '.panel, .chip, .tile, .map-buttons, .credits, .scale-bar, .notices',
    )) {
      one.style.visibility = 'hidden'
    }
  })
}

const labelBoxes = (page: Page) =>
  boxesOf(page, '.picture-marks', '.label text', 'label of', '[data-label]', 'data-label')
const pinBoxes = (page: Page) =>
  boxesOf(page, '.picture-marks', '[data-pin] > g', 'pin of', '[data-pin]', 'data-pin')

function boxesOf(
  page: Page,
  within: string,
  selector: string,
  kind: string,
  owner: string,
  name: string,
): Promise<Feature[]> {
  return page.locator(`${within} ${selector}`).evaluateAll(
    (all, { kind, owner, name }) =>
      all.flatMap((one) => {
        const { x, y, width, height } = one.getBoundingClientRect()
        const area = { x: x - 1, y: y - 1, width: width + 2, height: height + 2 }
        return width > 0 ? [{ name: `${kind} ${one.closest(owner)?.getAttribute(name)}`, area }] : []
      }),
    { kind, owner, name },
  )
}

/** Places where a solid boundary turns: a straight stretch could slide along itself unseen. */
function boundaryCorners(places: MapPlaces): readonly Feature[] {
  const size = 36
  return atlas.geometry.boundaries.features
    .filter((feature) => feature.properties?.class === 'solid')
    .flatMap((feature) => ringsOf(feature.geometry))
    .flatMap((line) => {
      return line.slice(1, -1).flatMap((corner, index) => {
        const [before, at, after] = [line[index], corner, line[index + 2]].map((one) =>
          places.pixelOf([one?.[0] ?? 0, one?.[1] ?? 0]),
        )
        if (!before || !at || !after) return []
        const [a, b] = [
          Math.atan2(at.y - before.y, at.x - before.x),
          Math.atan2(after.y - at.y, after.x - at.x),
        ]
        const long = Math.min(
          Math.hypot(at.x - before.x, at.y - before.y),
          Math.hypot(after.x - at.x, after.y - at.y),
        )
        if (Math.abs(Math.sin(a - b)) < 0.6 || long < size / 4) return []
        const area = { x: at.x - size / 2, y: at.y - size / 2, width: size, height: size }
        return [{ name: `boundary at ${corner.map((degrees) => degrees.toFixed(2)).join(', ')}`, area }]
      })
    })
}

function isFree({ x, y, width, height }: Area, { map }: MapPlaces): boolean {
  const margin = 6
  return (
    x > map.x + margin &&
    y > map.y + margin &&
    x + width < map.x + map.width - margin &&
    y + height < map.y + map.height - margin
  )
}

function touch(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
