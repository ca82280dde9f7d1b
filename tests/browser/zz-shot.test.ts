import { test } from 'vitest'
import { openAtlas, waitForMap } from './support/atlas-page.ts'
import { symbolsInSight } from './support/agreement.ts'
test('shots', async () => {
  const { page } = await openAtlas({ hash: 'tier=cited' })
  await waitForMap(page)
  const s = (await symbolsInSight(page, 'tier=cited')).find(x => x.name === 'icons of NER')!
  console.log(s)
  await page.screenshot({ path: `/tmp/journeys/ner.png`, clip: { x: s.x-100, y: s.y-60, width: 200, height: 120 } })
  const b = await openAtlas({ mobile: true, hash: 'select=ev-2015-08-dakar' })
  await waitForMap(b.page); await b.page.locator('.reference').waitFor()
  await b.page.screenshot({ path: `/tmp/journeys/phone.png` })
  await b.page.getByRole('button', { name: 'Enlarge' }).tap()
  await b.page.screenshot({ path: `/tmp/journeys/phone2.png` })
})
