import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { claimsOf, runsOf } from '../../src/domain/links.ts'
import { passagesOf } from '../../src/domain/passages.ts'
import { evidence, recordOf, records, texts, titleOf } from './support/atlas-data.ts'
import { type Atlas, goTo, openAtlas, waitForApp } from './support/atlas-page.ts'

const onDocuments = records.filter((record) =>
  claimsOf(evidence, record.id).some((claim) => claim.quote !== null),
)

/** What the reader shows of one claim. */
interface ShownClaim {
  /** Its marks, joined. */
  readonly text: string
  /** Whether every one of them says that it belongs to the selected record. */
  readonly isCurrent: boolean
  /** Whether the claim's marks begin within the visible part of the text. */
  readonly isInSight: boolean
}

describe('every record that rests on a document', () => {
  let shared: Atlas
  beforeAll(async () => {
    shared = await openAtlas({ keepOpen: true })
    await waitForApp(shared.page)
    return shared.close
  })

  test('there are some, and one rests on two texts', () => {
    expect(onDocuments.length).toBeGreaterThan(30)
    expect(onDocuments.some((record) => record.sources.length > 1)).toBe(true)
  })

  test.each(onDocuments.map((record) => record.id))('%s: its marks, joined, equal its quotes', async (id) => {
    const { page, expectQuiet } = shared
    for (const claim of claimsOf(evidence, id)) {
      if (!claim.quote) continue
      await goTo(page, `select=${id}&claim=${claim.id}`)
      await page
        .getByRole('region', { name: 'Source', exact: true })
        .getByRole('heading', { name: titleOf(id), exact: true })
        .waitFor()
      await expect
        .poll(() => shownClaim(page, id, claim.id), {
          message: `${id}, claim ${claim.id}`,
          interval: 20,
          timeout: 5000,
        })
        .toEqual({ text: claim.quote.exact, isCurrent: true, isInSight: true } satisfies ShownClaim)
    }
    const strong = await page
      .locator('mark[aria-current="true"]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-record')?.split(' ') ?? []))
    expect(
      strong.every((ids) => ids.includes(id)),
      'only the selected record’s marks are current',
    ).toBe(true)
    await expectQuiet()
  })

  test('the text that is shown is the source’s, to the byte', async () => {
    const { page } = shared
    for (const [source, text] of Object.entries(texts)) {
      const record = onDocuments.find((one) => one.sources[0] === source)
      if (!record) throw new Error(`No record rests on “${source}” first.`)
      const claim = claimsOf(evidence, record.id).find((one) => one.source === source)
      await goTo(page, `select=${record.id}&claim=${claim?.id}`)
      await expect.poll(() => shownText(page), { message: source }).toBe(text)
    }
  })
})

describe('from a passage of the text to the map', () => {
  const [source, passage] = passageOfThree()

  test('its button selects its record, on the map and in the address', async () => {
    const { page, expectQuiet } = await openAtlas({ hash: 'select=bamako-2017-08' })
    const buttons = page.locator('.passage-button[aria-label^="Show on the map"]')
    await buttons.first().waitFor()
    const names = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
    const other = names.find((name) => !name.includes(titleOf('bamako-2017-08')))
    if (!other) throw new Error('The text of Bamako 2017 has no passage of another record alone.')
    await page.getByRole('button', { name: other, exact: true }).first().click()
    const title = other.replace('Show on the map: ', '')
    await page
      .getByRole('region', { name: 'Source', exact: true })
      .getByRole('heading', { name: title, exact: true })
      .waitFor()
    const id = await page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('select'))
    expect(titleOf(id ?? '')).toBe(title)
    await expectQuiet()
  })

  test('one with three records (fuel, cattle and drugs in Mali) lists them, and each can be chosen', async () => {
    expect([...passage.records].sort()).toEqual([
      'cattle-trafficking-mali',
      'drug-trafficking-mali',
      'fuel-trafficking-mali',
    ])
    const { page, expectQuiet } = await openAtlas()
    await waitForApp(page)
    for (const [index, id] of passage.records.entries()) {
      const opener = passage.records[(index + 1) % 3] ?? ''
      const claim = claimsOf(evidence, opener).find((one) => one.source === source)
      await goTo(page, `select=${opener}&claim=${claim?.id}`)
      await page.locator('mark[data-active="true"]').first().waitFor()
      await page.getByRole('button', { name: '3 records rest on this passage' }).first().click()
      const choice = page.getByRole('dialog', { name: '3 records here' })
      await choice.waitFor()
      expect(await choice.getByRole('button').count()).toBe(3)
      await choice.getByRole('button', { name: titleOf(id) }).click()
      await page
        .getByRole('region', { name: 'Source', exact: true })
        .getByRole('heading', { name: titleOf(id), exact: true })
        .waitFor()
      await choice.waitFor({ state: 'detached' })
      expect(await page.locator(`mark[data-active="true"][data-record~="${id}"]`).count()).toBeGreaterThan(0)
    }
    await expectQuiet()
  })
})

test('a field of the card leads to its sentence', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'select=cotonou-2024-09' })
  const card = page.locator('details.card-fields')
  await card.waitFor()
  if ((await card.getAttribute('open')) === null) await card.locator('summary').click()
  await page.getByRole('button', { name: /^Where, Cotonou: show its sentence/ }).click()
  const claim = claimsOf(evidence, 'cotonou-2024-09').find((one) =>
    one.fields.some((field) => field === '/places' || field === '/places/0'),
  )
  await expect
    .poll(() => shownClaim(page, 'cotonou-2024-09', claim?.id ?? ''))
    .toMatchObject({ text: claim?.quote?.exact, isInSight: true })
  expect(await page.evaluate(() => location.hash)).toContain(`claim=${claim?.id}`)
  await expectQuiet()
})

test('each source has its citation, a link to copy, and a link to the original at the sentence', async () => {
  const { page, expectQuiet } = await openAtlas({
    hash: 'select=bamako-2017-08&claim=c2',
    contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] },
  })
  const source = evidence.sources['unodc-bamako-2017']
  const link = page.getByRole('link', { name: 'Open the original at this sentence' })
  const address = await link.getAttribute('href')
  expect(address).toContain(`${source?.url}#:~:text=`)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(`${page.url().split('#')[0]}#v=1&lang=en&select=bamako-2017-08&claim=c2`)
  await page.getByRole('button', { name: 'Cite', exact: true }).click()
  const cited = page.getByRole('dialog', { name: 'Cite' })
  expect(await cited.textContent()).toContain(source?.publisher)
  expect(await cited.textContent()).toContain(source?.url)
  await expectQuiet()
})

function passageOfThree() {
  for (const [source, text] of Object.entries(texts)) {
    const found = passagesOf(runsOf(text, source, evidence)).find((one) => one.records.length === 3)
    if (found && recordOf(found.records[0] ?? '').record === 'flow') return [source, found] as const
  }
  throw new Error('No passage of a text holds three flows.')
}

/** The marks of one claim: the i-th id of data-record belongs to the i-th of data-claim. */
function shownClaim(page: Page, record: string, claim: string): Promise<ShownClaim> {
  return page.evaluate(
    ([wantedRecord, wantedClaim]) => {
      const listOf = (mark: Element, name: string) => mark.getAttribute(name)?.split(' ') ?? []
      const marks = [
        ...document.querySelectorAll(`mark[data-record~="${wantedRecord}"][data-claim~="${wantedClaim}"]`),
      ].filter((mark) => {
        const claims = listOf(mark, 'data-claim')
        return listOf(mark, 'data-record').some(
          (id, index) => id === wantedRecord && claims[index] === wantedClaim,
        )
      })
      // The nearest box that scrolls is what a reader sees of the text.
      let pane: Element | null = marks[0] ?? null
      while (
        pane &&
        !(/auto|scroll/.test(getComputedStyle(pane).overflowY) && pane.scrollHeight > pane.clientHeight)
      ) {
        pane = pane.parentElement
      }
      const room = (pane ?? document.documentElement).getBoundingClientRect()
      const box = marks[0]?.getClientRects()[0]
      return {
        text: marks.map((mark) => mark.textContent).join(''),
        isCurrent: marks.length > 0 && marks.every((mark) => mark.getAttribute('aria-current') === 'true'),
        isInSight:
          box !== undefined && box.top >= room.top - 1 && box.top + 8 <= Math.min(room.bottom, innerHeight),
      }
    },
    [record, claim] as const,
  )
}

/** The text of the source without the buttons that stand in it. */
function shownText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.querySelector('.source-text')?.cloneNode(true) as Element | undefined
    for (const button of copy?.querySelectorAll('button') ?? []) button.remove()
    return copy?.textContent ?? ''
  })
}
