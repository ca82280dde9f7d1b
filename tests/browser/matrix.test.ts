import { buffer } from 'node:stream/consumers'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { cellOf, matrixOf } from '../../src/domain/matrix.ts'
import { atlas, shownBy, titleOf } from './support/atlas-data.ts'
import { axe, openAtlas, waitForApp } from './support/atlas-page.ts'

const byName = (a: string, b: string) =>
  (atlas.words.en.places[a] ?? a).localeCompare(atlas.words.en.places[b] ?? b, 'en')
const matrix = matrixOf(shownBy(''), 'states', byName)
const nameOf = (state = '') => atlas.words.en.places[state] ?? state

describe('the cooperation matrix', () => {
  test('opens from the menu, is walked with the keyboard, and leads to the sentence', async () => {
    const { page, expectQuiet } = await openAtlas()
    await waitForApp(page)
    await page.getByRole('button', { name: 'Views', exact: true }).click()
    await page.getByRole('button', { name: 'Cooperation matrix' }).click()
    const grid = page.getByRole('grid')
    await grid.waitFor()
    expect(await grid.getByRole('rowheader').allTextContents()).toEqual(matrix.rows.map(nameOf))

    await page.getByRole('button', { name: 'Download as CSV' }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const [one = '', other = ''] = matrix.rows
    const shared = cellOf(matrix, one, other).activities
    await expect.poll(() => page.url()).toContain(`page=matrix/${one}.${other}`)
    const cell = page.getByRole('region', { name: new RegExp(`^${nameOf(one)} and ${nameOf(other)}`) })
    await cell.waitFor()
    expect(await cell.getByRole('heading').first().innerText()).toContain(`${shared.length} shared events`)
    expect(await cell.locator('.row').count()).toBe(shared.length)
    await cell.locator('.naming-claim').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.reader').waitFor()
    const selected = /select=([\w.-]+)/.exec(page.url())?.[1] ?? ''
    expect(shared).toContain(selected)
    expect(page.url()).toContain('claim=')
    await page.getByRole('heading', { name: titleOf(selected), exact: true }).waitFor()
    await expectQuiet()
  })

  test('in an address opens its cell; Back closes it', async () => {
    const { page } = await openAtlas({ hash: 'page=matrix' })
    await page.getByRole('grid').waitFor()
    await page.locator('[data-cell="MLI NER"]').click()
    await page.locator('.matrix-cell').waitFor()
    await page.goBack()
    await page.locator('.matrix-cell').waitFor({ state: 'detached' })
    await page.getByRole('grid').waitFor()
  })

  test('is saved as a file of the language that opens and says what it was made of', async () => {
    const { page, expectQuiet } = await openAtlas({ hash: 'lang=fr&page=matrix&from=2015&to=2018' })
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger en CSV' }).click(),
    ])
    const text = (await buffer(await saved.createReadStream())).toString('utf8')
    expect(text.startsWith('\uFEFF')).toBe(true)
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    const seen = matrixOf(shownBy('from=2015&to=2018'), 'states', byName)
    expect(data).toHaveLength(seen.rows.length)
    const french = (id: string) => atlas.words.fr.places[id] ?? id
    expect(data.find((row) => row['Code de l’État'] === 'MLI')?.[french('NER')]).toBe(
      String(cellOf(seen, 'MLI', 'NER').activities.length),
    )
    expect(data[0]?.['Adresse de cette vue']).toContain('from=2015-01-01&to=2018-12-31')
    expect(data[0]?.Données).toContain(atlas.dataset.release.version)
    await expectQuiet()
  })

  test.each([
    { lang: 'ar', cell: 'MLI.NER', width: 1366, height: 768 },
    { lang: 'en', cell: 'MLI.terrorism', width: 390, height: 844 },
    { lang: 'pt', cell: 'MLI.NER', width: 320, height: 640 },
  ])(
    'has nothing that axe finds in $lang at $width px, and the page itself never scrolls sideways',
    async (of) => {
      const { page } = await openAtlas({
        hash: `lang=${of.lang}&from=2017&to=2017&page=matrix/${of.cell}`,
        viewport: { width: of.width, height: of.height },
      })
      await page.locator('.matrix-cell .naming-claim').first().waitFor()
      expect(await axe(page)).toEqual([])
      const body = page.locator('.page-body')
      expect(await body.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0)
    },
  )
})
