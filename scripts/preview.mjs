// Takes the still pictures of the built app: public/preview.png (link preview) and docs/atlas.png (README).
//   npm run build && node scripts/preview.mjs
import { mkdir } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { findBrowser } from './browser.mjs'
import { serve } from './serve.mjs'

const pictures = [
  { file: 'public/preview.png', viewport: { width: 1200, height: 630 }, hash: '' },
  { file: 'docs/atlas.png', viewport: { width: 1440, height: 810 }, hash: '#select=fuel-trafficking-mali' },
]

await mkdir('docs', { recursive: true })
const site = await serve('dist')
const browser = await chromium.launch(await findBrowser())
try {
  for (const { file, viewport, hash } of pictures) {
    const page = await browser.newPage({ viewport, locale: 'en-GB' })
    await page.addInitScript(() => localStorage.setItem('sahel-atlas-visited', '1'))
    await page.goto(site.address + hash)
    await page.waitForFunction(() => document.documentElement.dataset.map === 'interactive')
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: file })
    await page.close()
  }
} finally {
  await browser.close()
  await site.close()
}
