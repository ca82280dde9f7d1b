import type { Page } from 'playwright-core'

/** Presses N on the map, which has the focus, until a mark says its name. */
export async function goToMark(page: Page, name: RegExp): Promise<void> {
  const heard = page.locator('.map [role="log"]')
  const [first] = [await nextMark(page)]
  let said = first
  for (let press = 0; !name.test(said); press++) {
    said = await nextMark(page)
    if (said === first || press > 300) throw new Error(`No mark is called ${name}; the first is “${first}”.`)
  }
  await heard.filter({ hasText: name }).waitFor({ state: 'attached' })
}

async function nextMark(page: Page): Promise<string> {
  await page.keyboard.press('n')
  return (await page.locator('.map [role="log"]').textContent()) ?? ''
}

/** What the keys stand on, as it is said; where its ring is; whether the two are on the screen. */
export async function markAtKeys(page: Page) {
  const said = (await page.locator('.map [role="log"]').textContent()) ?? ''
  const ring = await page.locator('.mark-ring').boundingBox()
  return { said, middle: ring && { x: ring.x + ring.width / 2, y: ring.y + ring.height / 2 } }
}
