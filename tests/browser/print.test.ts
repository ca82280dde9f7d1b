import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { unique } from '../../src/domain/collections.ts'
import type { AtlasRecord, Language } from '../../src/domain/model.ts'
import { eventNumbers, flowNumbers } from '../../src/domain/numbers.ts'
import { readView } from '../../src/domain/view.ts'
import { type PaperDirection, type PaperName, sizeOf } from '../../src/formats/print/paper.ts'
import { ar } from '../../src/i18n/ar.ts'
import { en } from '../../src/i18n/en.ts'
import { fr } from '../../src/i18n/fr.ts'
import { pt } from '../../src/i18n/pt.ts'
import { shareAr } from '../../src/i18n/share/ar.ts'
import { shareEn } from '../../src/i18n/share/en.ts'
import { shareFr } from '../../src/i18n/share/fr.ts'
import { sharePt } from '../../src/i18n/share/pt.ts'
import { light } from '../../src/map/palettes.ts'
import { isPresent } from '../support/programs.ts'
import { atlas as data, dataset, evidence, shownBy, texts, titleOf } from './support/atlas-data.ts'
import { axe, goTo, openAtlas, waitForApp } from './support/atlas-page.ts'
import { type Pdf, readPdf } from './support/pdf.ts'
import { codeIn, countOf } from './support/pictures.ts'
import { readPng } from './support/png.ts'
import { formsOfLetters, squeezed, textsOverEdges, wordsOfText, wordsOn } from './support/printed.ts'

const words = {
  en: { ...en, ...shareEn },
  fr: { ...fr, ...shareFr },
  ar: { ...ar, ...shareAr },
  pt: { ...pt, ...sharePt },
}

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
  readonly paper?: PaperName
  readonly direction?: PaperDirection
}

async function openSection(page: Page, language: Language) {
  await waitForApp(page)
  const said = words[language]
  await page.getByRole('button', { name: said.share, exact: true }).click()
  await page.getByRole('tab', { name: said.sharePrint }).click()
  await page.getByRole('button', { name: said.printStart }).waitFor()
}

interface Printed extends Pdf {
  /**
   * All words, squeezed. Arabic is drawn as glyphs of parts of letters from left to right: its words are those of the
   * laid out pages, Latin ones those of the PDF.
   */
  readonly words: string
  readonly bytes: Buffer
}

/** Presses "Print" and prints what the browser is handed as it would to paper. */
async function printed(page: Page, language: Language, asked: Asked = {}): Promise<Printed> {
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
  const laidOut = await page.locator('.print-sheet').textContent()
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true })
  // The browser has told the page that it is done: nothing of the paper is left on the screen.
  await page.locator('.print-sheet').waitFor({ state: 'detached' })
  const button = page.getByRole('dialog', { name: said.share }).getByRole('button', { name: said.printStart })
  expect(
    await button.evaluate((one) => one === document.activeElement && one.closest('dialog:modal') !== null),
    'the reader is back at the button of a modal dialog',
  ).toBe(true)
  await page.evaluate(() => {
    delete document.documentElement.dataset.askedToPrint
  })
  const pdf = await readPdf(bytes, page)
  const { pages } = pdf
  const { width, height } = sizeOf({ name: paper, direction })
  for (const [index, one] of pages.entries()) {
    expect(Math.abs(one.width - width * pointsPerMillimetre), 'width').toBeLessThan(1.5)
    expect(Math.abs(one.height - height * pointsPerMillimetre), 'height').toBeLessThan(1.5)
    expect(textsOverEdges(one, edge), `page ${index + 1}`).toEqual([])
    const number = [index + 1, pages.length]
    expect(wordsOn(one)).toContain((language === 'ar' ? number.reverse() : number).join('/'))
    expect(wordsOn(one)).toContain(dataset.release.version)
    expect(one.roles, `what page ${index + 1} says to assistive technology`).toContain('Document')
  }
  const roles = new Set(pages.flatMap((one) => one.roles))
  expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Figure']))
  return { ...pdf, bytes, words: language === 'ar' ? squeezed(laidOut ?? '') : pages.map(wordsOn).join('') }
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

/** A map stands on the page, with sea, land and marks. */
async function expectMap(pdf: Pdf, index: number) {
  const picture = await pdf.picture(index)
  const share = (colour: string) => countOf(picture, colour) / (picture.width * picture.height)
  expect(share(light.sea), 'sea').toBeGreaterThan(0.01)
  expect(share(light.land) + share(light.tint), 'land').toBeGreaterThan(0.02)
  const marks = markColours.reduce((sum, colour) => sum + share(colour), 0)
  expect(marks, 'marks').toBeGreaterThan(0.0005)
}

/** The head of a page, fine enough for a camera to tell the modules of its code apart. */
const head = { pixelsPerPoint: 3, shareOfHeight: 0.25 }
const codeOn = async (pdf: Pdf, index: number) => codeIn(await pdf.picture(index, head))

const markColours = Object.entries(light)
  .filter(([name]) => name === 'pin' || name.startsWith('family-'))
  .map(([, colour]) => colour)

const papers = [
  ['a4', 'portrait'],
  ['a4', 'landscape'],
  ['letter', 'portrait'],
  ['letter', 'landscape'],
] as const

/** A record's number and title as they stand side by side on paper. */
const numbered = (record: AtlasRecord, language: Language) => {
  const isFlow = record.record === 'flow'
  const number = (isFlow ? flowNumbers(dataset) : eventNumbers(dataset)).get(record.id)
  const said = words[language][isFlow ? 'flowNumber' : 'printEvent']
  return squeezed(said.replace('{number}', String(number)) + titleOf(record.id, language))
}

describe('this view on paper', () => {
  const asked: readonly (readonly [Language, PaperName, PaperDirection])[] = [
    ...papers.map(([paper, direction]) => ['en', paper, direction] as const),
    ['fr', 'a4', 'portrait'],
    ['ar', 'a4', 'portrait'],
    ['pt', 'letter', 'landscape'],
  ]
  test.each(asked)(
    'in %s on %s %s: map, numbered records with their sentences, sources, code',
    { timeout: 2 * patience },
    async (language, paper, direction) => {
      const { page, expectQuiet } = await openQuietly(`lang=${language}&${short}`)
      await openSection(page, language)
      const pdf = await printed(page, language, { paper, direction })
      await expectMap(pdf, 0)
      expect((await codeOn(pdf, 0))?.text).toBe(`${page.url().split('#')[0]}#v=1&lang=${language}&${short}`)
      const all = pdf.words
      const { activities, frameworks, flows } = shownBy(short)
      const records = [...activities, ...frameworks, ...flows]
      for (const record of records) expect(all).toContain(numbered(record, language))
      const cited = new Set(records.flatMap(({ sources }) => sources))
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
    if (!hidden) throw new Error('Nothing is on show that could be hidden.')
    const { page, expectQuiet } = await openQuietly(`lang=en&${short}&hide=${hidden.id}&look=dark`)
    await openSection(page, 'en')
    expect(await axe(page)).toEqual([])
    const pdf = await printed(page, 'en')
    const all = pdf.words
    expect(all).toContain(squeezed(en.screenHidden.one.replace('{count}', '1')))
    expect(all).not.toContain(numbered(hidden, 'en'))
    await expectMap(pdf, 0)
    await expectQuiet()
  })

  test('says what is chosen first, on a map that nothing fades on', { timeout: 2 * patience }, async () => {
    const [chosen] = shownBy(short).activities
    if (!chosen) throw new Error('Nothing is on show that could be chosen.')
    const { page, expectQuiet } = await openQuietly(`lang=pt&${short}&select=${chosen.id}`)
    await openSection(page, 'pt')
    const pdf = await printed(page, 'pt')
    const first = pdf.words.indexOf(squeezed(sharePt.printChosen))
    expect(first).toBeGreaterThan(0)
    expect(pdf.words.indexOf(numbered(chosen, 'pt'))).toBeGreaterThan(first)
    expect(pdf.words.split(numbered(chosen, 'pt')), 'there and in its list').toHaveLength(3)
    await expectMap(pdf, 0)
    await expectQuiet()
  })

  test('all of the data is printed too, with every record once', { timeout: 4 * patience }, async () => {
    const { page, expectQuiet } = await openQuietly('lang=en')
    await openSection(page, 'en')
    const all = (await printed(page, 'en')).words
    for (const record of [...dataset.events, ...dataset.flows]) {
      expect(all.split(numbered(record, 'en')), record.id).toHaveLength(2)
    }
    await expectQuiet()
  })
})

describe('the sheets of delegations', () => {
  const asked: readonly (readonly [Language, PaperName, PaperDirection])[] = [
    ...papers.map(([paper, direction]) => ['en', paper, direction] as const),
    ['fr', 'a4', 'portrait'],
    ['ar', 'a4', 'portrait'],
    ['ar', 'letter', 'landscape'],
    ['pt', 'a4', 'landscape'],
  ]
  test.each(asked)(
    'in %s on %s %s are one page each',
    { timeout: 2 * patience },
    async (language, paper, direction) => {
      const { page, expectQuiet } = await openQuietly(`lang=${language}&lens=MLI,GMB`)
      await openSection(page, language)
      const pdf = await printed(page, language, { what: 'printDelegation', paper, direction })
      expect(pdf.pages).toHaveLength(2)
      for (const [index, state] of ['MLI', 'GMB'].entries()) {
        await expectMap(pdf, index)
        const view = readView((await codeOn(pdf, index))?.text.split('#')[1] ?? '', 'en')
        expect(view).toMatchObject({ language, lens: [state], page: { name: 'delegation', of: null } })
        const name = data.words[language].places[state] ?? state
        expect(pdf.words).toContain(squeezed(words[language].printSheetOf.replace('{state}', name)))
      }
      await expectQuiet()
    },
  )
})

test('every State that an event names has one page, with all its signs explained', {
  timeout: 4 * patience,
}, async () => {
  const states = unique(dataset.events.flatMap(({ countries }) => countries))
  const { page, expectQuiet } = await openQuietly(`lang=fr&lens=${states.join(',')}`)
  await openSection(page, 'fr')
  const { pages } = await printed(page, 'fr', { what: 'printDelegation', direction: 'landscape' })
  expect(pages).toHaveLength(states.length)
  await expectQuiet()
})

describe('the trainers’ kit', () => {
  test('holds five texts, whole, each with its map, records, questions and code', {
    timeout: 4 * patience,
  }, async () => {
    const { page, expectQuiet } = await openQuietly(`lang=en&${short}`)
    await openSection(page, 'en')
    const pdf = await printed(page, 'en', { what: 'printKit' })
    const count = dataset.documents.length
    const begins = dataset.documents.map((_, index) => {
      const said = shareEn.printDocument
        .replace('{index}', String(index + 1))
        .replace('{count}', String(count))
      return pdf.pages.findIndex((one) => wordsOn(one).includes(squeezed(said)))
    })
    expect(begins).toEqual([...new Set(begins)].sort((a, b) => a - b))
    for (const [index, id] of dataset.documents.entries()) {
      const [first = -1, next] = [begins[index], begins[index + 1]]
      const own = pdf.pages.slice(first, next)
      expect((await codeOn(pdf, first))?.text).toContain(`page=source/${id}`)
      const maps = own.flatMap((one, at) =>
        wordsOn(one).includes(squeezed(shareEn.printMap)) ? [first + at] : [],
      )
      expect(maps, 'pages with the map').toHaveLength(1)
      await expectMap(pdf, maps[0] ?? -1)
      const all = own.map(wordsOfText).join('')
      expect(all).toContain(squeezed(texts[id] ?? ''))
      expect(all).toContain(squeezed(shareEn.printQuestions))
      for (const record of [...dataset.events, ...dataset.flows]) {
        if (record.sources.includes(id)) expect(all).toContain(numbered(record, 'en'))
      }
    }
    await expectQuiet()
  })
})

test('Arabic is printed joined, from right to left', { timeout: 2 * patience }, async () => {
  const { page, expectQuiet } = await openQuietly(`lang=ar&${short}`)
  await openSection(page, 'ar')
  const pdf = await printed(page, 'ar')
  const forms = formsOfLetters(pdf.pages)
  // Letters that join on both sides are drawn in at least three forms; dots are glyphs of their own.
  for (const letter of 'لمهعسح') expect(forms.get(letter) ?? 0, letter).toBeGreaterThanOrEqual(3)
  const picture = await pdf.picture(0, head)
  expect(codeIn(picture)?.right, 'the code stands at the left').toBeLessThan(picture.width / 4)
  await expectQuiet()
})

test('the browser’s key for printing opens Print, but leaves a page beside the map to the browser', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: `lang=en&${short}` })
  await waitForApp(page)
  const tab = page.getByRole('dialog', { name: en.share }).getByRole('tab', { name: shareEn.sharePrint })
  await page.locator('body').press('Control+p')
  await tab.waitFor()
  expect(await tab.getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Escape')
  await tab.waitFor({ state: 'detached' })
  await goTo(page, `lang=en&${short}&page=about`)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  const isLeft = await page.evaluate(() => {
    const key = { key: 'p', ctrlKey: true, bubbles: true, cancelable: true }
    return document.body.dispatchEvent(new KeyboardEvent('keydown', key))
  })
  expect(isLeft, 'the browser prints the page').toBe(true)
  await expectQuiet()
})

describe.skipIf(!isPresent('pdftotext') || !isPresent('pdftoppm'))(
  'Poppler (pdftotext and pdftoppm, Debian’s poppler-utils; skipped where they are absent)',
  () => {
    test.each(['en', 'ar'] as const)(
      'reads the words and draws the pages in %s',
      { timeout: 2 * patience },
      async (language) => {
        const { page } = await openQuietly(`lang=${language}&${short}`)
        await openSection(page, language)
        const { bytes, pages } = await printed(page, language)
        const home = mkdtempSync(join(tmpdir(), 'atlas-print-'))
        try {
          const file = join(home, 'view.pdf')
          writeFileSync(file, bytes)
          const read = spawnSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })
          expect({ status: read.status, stderr: read.stderr }).toEqual({ status: 0, stderr: '' })
          for (const { id } of shownBy(short).activities) {
            expect(squeezed(read.stdout)).toContain(squeezed(titleOf(id, language)))
          }
          const drawn = spawnSync('pdftoppm', ['-r', '72', '-png', file, join(home, 'page')], {
            encoding: 'utf8',
          })
          expect({ status: drawn.status, stderr: drawn.stderr }).toEqual({ status: 0, stderr: '' })
          const pictures = readdirSync(home).filter((name) => name.endsWith('.png'))
          expect(pictures).toHaveLength(pages.length)
          const first = readPng(readFileSync(join(home, pictures.sort()[0] ?? '')))
          expect(countOf(first, light.sea) / (first.width * first.height), 'sea').toBeGreaterThan(0.01)
        } finally {
          rmSync(home, { recursive: true })
        }
      },
    )
  },
)
