import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/domain/model.ts'
import { eventNumbers, flowNumbers } from '../../src/domain/numbers.ts'
import { readView } from '../../src/domain/view.ts'
import { sizeOf } from '../../src/formats/print/paper.ts'
import { ar } from '../../src/i18n/ar.ts'
import { en } from '../../src/i18n/en.ts'
import { shareAr } from '../../src/i18n/share/ar.ts'
import { shareEn } from '../../src/i18n/share/en.ts'
import { light } from '../../src/map/palettes.ts'
import { atlas as data, dataset, evidence, shownBy, texts } from './support/atlas-data.ts'
import { axe, openAtlas, waitForApp } from './support/atlas-page.ts'
import { type PdfPage, readPdf } from './support/pdf.ts'
import {
  areasOf,
  codeOn,
  formsOfLetters,
  partsOn,
  squeezed,
  textsOverEdges,
  wordsOn,
} from './support/printed.ts'

const words = { en: { ...en, ...shareEn }, ar: { ...ar, ...shareAr } }
type Spoken = Extract<Language, keyof typeof words>

/** Milliseconds: laying out forty pages takes a slow machine a while. */
const patience = 60_000
/** A day of August 2017: few pages. */
const short = 'from=2017-08-01&to=2017-08-31'
const pointsPerMillimetre = 72 / 25.4
/** Points that no text may come nearer to an edge than: printers leave so much blank. */
const edge = 5 * pointsPerMillimetre

type Choice = 'printView' | 'printDelegation' | 'printKit'
interface Asked {
  readonly what?: Choice
  readonly paper?: 'a4' | 'letter'
  readonly direction?: 'portrait' | 'landscape'
}

async function openSection(page: Page, language: Spoken) {
  await waitForApp(page)
  const said = words[language]
  await page.getByRole('button', { name: said.share, exact: true }).click()
  await page.getByRole('tab', { name: said.sharePrint }).click()
  await page.getByRole('button', { name: said.printStart }).waitFor()
}

/** Presses "Print" and prints what the browser is handed as it would to paper. */
async function printed(page: Page, language: Spoken, asked: Asked = {}): Promise<readonly PdfPage[]> {
  const { what = 'printView', paper = 'a4', direction = 'portrait' } = asked
  const said = words[language]
  for (const name of [
    said[what],
    said[paper === 'a4' ? 'printA4' : 'printLetter'],
    said[direction === 'portrait' ? 'printPortrait' : 'printLandscape'],
  ]) {
    await page.getByRole('radio', { name, exact: true }).check()
  }
  await page.getByRole('button', { name: said.printStart }).click()
  await page.locator('html[data-asked-to-print="yes"]').waitFor({ state: 'attached', timeout: patience })
  const bytes = await page.pdf({ preferCSSPageSize: true })
  // The browser has told the page that it is done: nothing of the paper is left on the screen.
  await page.locator('.print-sheet').waitFor({ state: 'detached' })
  await page.evaluate(() => {
    delete document.documentElement.dataset.askedToPrint
  })
  const pages = readPdf(bytes)
  const { width, height } = sizeOf({ name: paper, direction })
  for (const [index, one] of pages.entries()) {
    expect(Math.abs(one.width - width * pointsPerMillimetre), 'width').toBeLessThan(1.5)
    expect(Math.abs(one.height - height * pointsPerMillimetre), 'height').toBeLessThan(1.5)
    expect(textsOverEdges(one, edge), `page ${index + 1}`).toEqual([])
    expect(wordsOn(one)).toContain(`${index + 1}/${pages.length}`)
    expect(wordsOn(one)).toContain(dataset.release.version)
  }
  return pages
}

/** The browser's own dialog does not open: the page is told by a mark that it was asked for. */
const openQuietly = (hash: string) =>
  openAtlas({
    hash,
    prepare: (page) =>
      page.addInitScript(() => {
        window.print = () => {
          document.documentElement.dataset.askedToPrint = 'yes'
        }
      }),
  })

/** A map stands on the page, whole, with land and marks. */
function expectMap(page: PdfPage, colours: readonly string[]) {
  const [sea] = areasOf(page, light.sea)
  expect(sea, 'the sea of a map').toBeDefined()
  if (!sea) return
  expect(partsOn(page, sea, light.land), 'land').toBeGreaterThan(3)
  const marks = colours.reduce((sum, colour) => sum + partsOn(page, sea, colour), 0)
  expect(marks, 'marks').toBeGreaterThan(0)
}

const markColours = Object.entries(light)
  .filter(([name]) => name === 'pin' || name.startsWith('family-'))
  .map(([, colour]) => colour)

const papers = [
  ['a4', 'portrait'],
  ['a4', 'landscape'],
  ['letter', 'portrait'],
  ['letter', 'landscape'],
] as const

describe('this view on paper', () => {
  test.each(papers)(
    '%s %s: map, numbered records with their sentences, sources, code',
    {
      timeout: 2 * patience,
    },
    async (paper, direction) => {
      const { page, expectQuiet } = await openQuietly(`lang=en&${short}`)
      await openSection(page, 'en')
      const pages = await printed(page, 'en', { paper, direction })
      const [first] = pages
      if (!first) throw new Error('Nothing was printed.')
      expectMap(first, markColours)
      const address = codeOn(first)
      expect(address).toBe(`${page.url().split('#')[0]}#v=1&lang=en&${short}`)
      const all = pages.map(wordsOn).join('')
      const { activities, frameworks, flows } = shownBy(short)
      for (const { id } of [...activities, ...frameworks]) {
        expect(all).toContain(
          squeezed(`E${eventNumbers(dataset).get(id)}${data.words.en.records[id]?.title}`),
        )
      }
      for (const { id } of flows) {
        expect(all).toContain(
          squeezed(`No. ${flowNumbers(dataset).get(id)}${data.words.en.records[id]?.title}`),
        )
      }
      const cited = new Set([...activities, ...frameworks, ...flows].flatMap(({ sources }) => sources))
      for (const id of cited) {
        // An address may be parted where a page ends: its page's own words are not.
        expect(all).toContain(squeezed(evidence.sources[id]?.publisher ?? ''))
      }
      await expectQuiet()
    },
  )

  test('tells what the presenter hides, and prints light on a dark screen', {
    timeout: 2 * patience,
  }, async () => {
    const [hidden] = shownBy(short).activities
    const { page, expectQuiet } = await openQuietly(`lang=en&${short}&hide=${hidden?.id}&look=dark`)
    await openSection(page, 'en')
    expect(await axe(page)).toEqual([])
    const pages = await printed(page, 'en')
    const [first] = pages
    expect(first && wordsOn(first)).toContain(squeezed(en.screenHidden.one.replace('{count}', '1')))
    expect(pages.map(wordsOn).join('')).not.toContain(
      squeezed(
        `E${eventNumbers(dataset).get(hidden?.id ?? '')}${data.words.en.records[hidden?.id ?? '']?.title}`,
      ),
    )
    if (first) expectMap(first, markColours)
    await expectQuiet()
  })

  test('all of the data is printed too, with every record once', { timeout: 4 * patience }, async () => {
    const { page, expectQuiet } = await openQuietly('lang=en')
    await openSection(page, 'en')
    const all = (await printed(page, 'en')).map(wordsOn).join('')
    for (const { id } of [...dataset.events, ...dataset.flows]) {
      expect(all).toContain(squeezed(data.words.en.records[id]?.title ?? id))
    }
    await expectQuiet()
  })
})

describe.each<Spoken>(['en', 'ar'])('the sheets of delegations in %s', (language) => {
  test.each(papers)('are one page each on %s %s', { timeout: 2 * patience }, async (paper, direction) => {
    const { page, expectQuiet } = await openQuietly(`lang=${language}&lens=MLI,NER`)
    await openSection(page, language)
    const pages = await printed(page, language, { what: 'printDelegation', paper, direction })
    expect(pages).toHaveLength(2)
    for (const [index, state] of ['MLI', 'NER'].entries()) {
      const one = pages[index]
      if (!one) continue
      expectMap(one, markColours)
      const view = readView(codeOn(one)?.split('#')[1] ?? '', 'en')
      expect(view).toMatchObject({ language, lens: [state], page: { name: 'delegation', of: null } })
      if (language === 'en') {
        const name = data.words.en.places[state] ?? state
        expect(wordsOn(one)).toContain(squeezed(shareEn.printSheetOf.replace('{state}', name)))
      }
    }
    await expectQuiet()
  })
})

describe('the trainers’ kit', () => {
  test('holds five texts, whole, each with its map, records, questions and code', {
    timeout: 4 * patience,
  }, async () => {
    const { page, expectQuiet } = await openQuietly(`lang=en&${short}`)
    await openSection(page, 'en')
    const pages = await printed(page, 'en', { what: 'printKit' })
    const starts = pages.flatMap((one, index) => (codeOn(one) === null ? [] : [index]))
    expect(starts).toHaveLength(5)
    for (const [index, id] of dataset.documents.entries()) {
      const own = pages.slice(starts[index], starts[index + 1])
      const [first] = own
      if (!first) throw new Error(`${id} was not printed.`)
      expect(codeOn(first)).toContain(`page=source/${id}`)
      expect(own.some((one) => areasOf(one, light.sea).length === 1)).toBe(true)
      for (const one of own.filter((sheet) => areasOf(sheet, light.sea).length > 0))
        expectMap(one, markColours)
      const all = own.map(wordsOn).join('')
      expect(all).toContain(squeezed(shareEn.printQuestions))
      // Small numbers stand after marked passages: every line without one is there letter by letter.
      const lines = (texts[id] ?? '').split('\n').filter((line) => line.trim() !== '')
      const whole = lines.filter((line) => all.includes(squeezed(line)))
      expect(whole.length).toBeGreaterThan(0)
      for (const claims of Object.values(evidence.claims)) {
        for (const { source, quote } of claims) {
          if (source === id && quote) expect(all).toContain(squeezed(quote.exact.split(/[.\n]/)[0] ?? ''))
        }
      }
    }
    await expectQuiet()
  })
})

test('Arabic is printed joined, from right to left', { timeout: 2 * patience }, async () => {
  const { page, expectQuiet } = await openQuietly(`lang=ar&${short}`)
  await openSection(page, 'ar')
  const pages = await printed(page, 'ar')
  const forms = formsOfLetters(pages)
  // Letters that join on both sides are drawn in at least three forms.
  for (const letter of 'لمنتي') expect(forms.get(letter) ?? 0, letter).toBeGreaterThanOrEqual(3)
  const [first] = pages
  const code = first?.fills.filter(({ colour }) => colour === '#000000').flatMap(({ parts }) => parts) ?? []
  expect(Math.max(...code.map(({ right }) => right)), 'the code stands at the left').toBeLessThan(
    (first?.width ?? 0) / 2,
  )
  await expectQuiet()
})
