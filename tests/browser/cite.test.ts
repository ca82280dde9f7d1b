import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../src/domain/links.ts'
import type { Language } from '../../src/domain/model.ts'
import { evidence, recordOf, titleOf } from './support/atlas-data.ts'
import { axe, goTo, openAtlas, waitForApp } from './support/atlas-page.ts'

const words = {
  en: {
    share: 'Share',
    cite: 'Cite',
    record: /^This record/,
    claim: /^This claim/,
    long: 'Long',
    copy: 'Copy',
  },
  fr: {
    share: 'Partager',
    cite: 'Citer',
    record: /^Cette fiche/,
    claim: /^Ce passage/,
    long: 'Forme longue',
    copy: 'Copier',
  },
  ar: {
    share: 'مشاركة',
    cite: 'الاستشهاد',
    record: /^هذا السجل/,
    claim: /^هذا الموضع/,
    long: 'مطوّل',
    copy: 'نسخ',
  },
  pt: {
    share: 'Partilhar',
    cite: 'Citar',
    record: /^Este registo/,
    claim: /^Esta passagem/,
    long: 'Longa',
    copy: 'Copiar',
  },
} as const satisfies Record<Language, object>

const bamako = 'bamako-2017-08'
const permissions = { permissions: ['clipboard-read', 'clipboard-write'] }
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

describe.each(Object.entries(words))('citing in %s', (language, said) => {
  test('a record and a claim: one press copies the long form, and its address opens what it cites', async () => {
    const claim = claimsOf(evidence, bamako).find(({ id }) => id === 'c2')
    const source = evidence.sources[claim?.source ?? '']
    if (!claim?.quote || !source) throw new Error(`“${bamako}” has no claim c2 with a quote.`)
    const { page, expectQuiet } = await openAtlas({
      hash: `lang=${language}&select=${bamako}&claim=c2&from=2016`,
      contextOptions: permissions,
    })
    await waitForApp(page)
    await page.getByRole('button', { name: said.share, exact: true }).click()
    await page.getByRole('tab', { name: said.cite }).click()
    const form = page.getByRole('group', { name: said.long, exact: true })

    await page.getByRole('radio', { name: said.claim }).waitFor()
    expect(await page.getByRole('radio', { name: said.claim }).isChecked()).toBe(true)
    await form.getByRole('button', { name: said.copy, exact: true }).click()
    const ofClaim = await clipboard(page)
    expect(ofClaim).toBe(await form.locator('p').textContent())
    expect(ofClaim).toContain(source.url)
    expect(ofClaim).toContain(claim.quote.exact)
    const home = page.url().split('#')[0]
    const address = `${home}#v=1&lang=${language}&select=${bamako}`
    expect(ofClaim).toContain(`${address}&claim=c2`)

    await page.getByRole('radio', { name: said.record }).check()
    await form.getByRole('button', { name: said.copy, exact: true }).click()
    await expect.poll(() => clipboard(page)).not.toBe(ofClaim)
    const ofRecord = await clipboard(page)
    expect(ofRecord).toBe(await form.locator('p').textContent())
    expect(ofRecord).toContain(titleOf(bamako, language as Language))
    for (const id of recordOf(bamako).sources) expect(ofRecord).toContain(evidence.sources[id]?.url)
    expect(ofRecord).toContain(address)
    expect(await axe(page)).toEqual([])

    const [, cited = ''] = /#(\S+?&claim=c2)/.exec(ofClaim) ?? []
    await page.keyboard.press('Escape')
    await goTo(page, 'v=1')
    await page.locator('.reader').waitFor({ state: 'detached' })
    await goTo(page, cited)
    await page.locator('mark[data-active="true"]').first().waitFor()
    await page.getByRole('heading', { name: titleOf(bamako, language as Language), exact: true }).waitFor()
    await expectQuiet()
  })
})

test('a citation is saved for programs under a safe name', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: `select=${bamako}` })
  await waitForApp(page)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('tab', { name: 'Cite' }).click()
  for (const [name, file, begin] of [
    ['BibTeX', 'bib', /^@online\{sahel-atlas-2026-bamako-2017-08,\n/],
    ['RIS', 'ris', /^TY {2}- ELEC\r\n/],
    ['CSL-JSON', 'json', /^\[\n {2}\{\n {4}"id": "sahel-atlas-2026-bamako-2017-08"/],
  ] as const) {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('group', { name, exact: true }).getByRole('button', { name: 'Save file' }).click(),
    ])
    expect(saved.suggestedFilename()).toBe(`sahel-atlas-2026-bamako-2017-08-2.0.0.${file}`)
    expect((await buffer(await saved.createReadStream())).toString('utf8')).toMatch(begin)
  }
  await expectQuiet()
})

test('the reader’s “More forms” opens the claim’s, by keyboard, and Escape leads back to the reader', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: `select=${bamako}&claim=c2` })
  await waitForApp(page)
  const cite = page.getByRole('button', { name: 'Cite', exact: true })
  await cite.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'More forms' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.getByRole('radio', { name: /^This claim/ }).waitFor()
  expect(await dialog.getByRole('radio', { name: /^This claim/ }).isChecked()).toBe(true)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.locator('.reader').waitFor()
  await expect.poll(() => cite.evaluate((button) => button === document.activeElement)).toBe(true)
  await expectQuiet()
})

test('on the narrowest screen everything fits in the width', async () => {
  const { page } = await openAtlas({
    hash: `lang=ar&select=${bamako}&claim=c2`,
    viewport: { width: 320, height: 640 },
  })
  await waitForApp(page)
  await page.locator('.menu-button').click()
  await page.getByRole('button', { name: words.ar.share, exact: true }).click()
  await page.getByRole('tab', { name: words.ar.cite }).click()
  await page.locator('.cite-form').first().waitFor()
  const wide = await page.locator('dialog.share, .cite *').evaluateAll((all) =>
    all
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect()
        return (
          left < 0 || right > innerWidth || (one.matches('dialog, p') && one.scrollWidth > one.clientWidth)
        )
      })
      .map((one) => one.className || one.tagName),
  )
  expect(wide).toEqual([])
})
