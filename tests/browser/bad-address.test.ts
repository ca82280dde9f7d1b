import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { sentenceOf, titleOf } from './support/atlas-data.ts'
import { goTo, openAtlas, waitForApp } from './support/atlas-page.ts'

interface Bad {
  readonly hash: string
  /** What the notice says, where something is asked for that the atlas does not hold or cannot use. */
  readonly notice?: string
  /** The address that means the same. */
  readonly meant?: string
}

const long = 'x'.repeat(10_000)
const markup = '%3Cimg%20src=x%20onerror=alert(1)%3E'

/** Broken by hand, by mail programs and chats, written by older or later versions, or meant to do harm. */
const bad: readonly Bad[] = [
  // Values that mean nothing: told where they ask for something.
  { hash: 'country=' },
  { hash: 'country=none' },
  { hash: 'organiser=,,,' },
  { hash: 'funder=%20' },
  { hash: 'partner=a%20b', notice: 'partner=a b' },
  { hash: 'source=/etc/passwd', notice: 'source=/etc/passwd' },
  { hash: 'precision=sharp', notice: 'precision=sharp' },
  { hash: 'precision=none' },
  { hash: 'kind=nonsense&grade=&tier=-1', notice: 'tier=-1' },
  { hash: 'q=' },
  { hash: 'q=%20%20%09' },
  { hash: 'lens=' },
  { hash: 'lens=mli,Mali,M', notice: 'lens=Mali' },
  { hash: 'with=2015', notice: 'with=2015' },
  { hash: 'with=2017/2015&page=', notice: 'with=2017/2015' },
  { hash: 'with=2015/2016/2017', notice: 'with=2015/2016/2017' },
  { hash: 'hide=' },
  { hash: 'hide=,%20,' },
  { hash: 'page=nothing', notice: 'page=nothing' },
  { hash: 'page=table/a/b', notice: 'page=table/a/b' },
  { hash: 'undated=yes', notice: 'undated=yes' },
  { hash: 'from=2017-02-30&to=2017-13', notice: 'to=2017-13' },
  { hash: 'from=20170101', notice: 'from=20170101' },
  { hash: 'at=1e9/0/0', notice: 'at=1e9/0/0' },
  { hash: 'look=neon&lang=xx' },
  // Names of nothing that the data holds: told, and left aside.
  { hash: 'select=no-such-record', notice: 'no-such-record' },
  { hash: 'select=toString&claim=constructor', notice: 'toString' },
  { hash: 'country=XXX', notice: 'XXX' },
  { hash: 'country=__proto__', notice: '__proto__' },
  { hash: 'organiser=nobody', notice: 'nobody' },
  { hash: 'funder=mars&from=2017&to=2017', notice: 'mars', meant: 'from=2017&to=2017' },
  { hash: 'partner=hasOwnProperty', notice: 'hasOwnProperty' },
  { hash: 'source=lost', notice: 'lost' },
  { hash: 'theme=ivory-tower', notice: 'ivory-tower' },
  { hash: 'hide=gone,lost', notice: 'gone, lost' },
  { hash: 'lens=XXX', notice: 'XXX' },
  { hash: `q=${long}`, notice: '200 characters' },
  // Objects, signs and bytes.
  { hash: '__proto__=1&constructor=2&hasOwnProperty=3&toString=4' },
  { hash: '__proto__[polluted]=1&page=__proto__', notice: 'page=__proto__' },
  { hash: '%' },
  { hash: 'country=%&funder=%E0%A4%A', notice: 'funder=%E0%A4%A' },
  { hash: 'select=%00' },
  { hash: 'country=MLI%00', notice: 'country=MLI\ufffd' },
  { hash: 'page=country%00/MLI', notice: 'page=country\ufffd/MLI' },
  { hash: '&&&===&v&=&=' },
  { hash: '#&#' },
  { hash: `select=${markup}`, notice: '<img src=x' },
  { hash: `country=${markup}&hide=${markup}&lens=${markup}`, notice: '<img src=x' },
  { hash: 'page=javascript:alert(1)', notice: 'page=javascript:alert(1' },
  { hash: 'theme=%27%20OR%201=1%20--', notice: 'OR 1=1' },
  { hash: 'from=%D9%A2%D9%A0%D9%A1%D9%A7', notice: 'from=٢٠١٧' },
  { hash: 'select=\u202Egnp.exe', notice: 'select=\ufffdgnp.exe' },
  // Too long and too often.
  { hash: `select=${long}`, notice: 'select=xxx' },
  { hash: `country=${long}&source=${long}`, notice: 'country=xxx' },
  { hash: `page=country/${long.slice(0, 5000)}/${long}`, notice: 'page=country/xxx' },
  { hash: `hide=${'a b,'.repeat(3000)}`, notice: 'hide=a' },
  { hash: 'from=2017&from=2018', notice: 'from=2018', meant: 'from=2017' },
  { hash: 'kind=workshop&kind=training', notice: 'kind=training', meant: 'kind=workshop' },
  { hash: 'country=MLI&country=NER', notice: 'country=NER', meant: 'country=MLI' },
  { hash: 'country=MLI,MLI,MLI', meant: 'country=MLI' },
  // Of other versions.
  { hash: 'v=1&to=2016', meant: 'to=2016' },
  { hash: 'v=99&mode=exercise&team=3&to=2016', notice: 'later version', meant: 'to=2016' },
  { hash: 'V=1&FROM=2017', meant: 'from=2017' },
]

const notices = (page: Page) => page.getByRole('region', { name: 'Notices', exact: true })

describe('addresses that nobody should have sent', () => {
  test(`${bad.length} of them, one after the other in one page`, async () => {
    expect(bad.length).toBeGreaterThanOrEqual(50)
    const { page, noise, expectQuiet } = await openAtlas()
    await waitForApp(page)
    for (const { hash, notice, meant = '' } of bad) {
      const name = hash.slice(0, 60)
      await goTo(page, hash)
      await expect
        .poll(() => page.locator('.status').textContent(), { message: name })
        .toBe(sentenceOf(meant))
      const alerts = notices(page).getByRole('alert')
      if (notice === undefined) expect(await alerts.allTextContents(), name).toEqual([])
      else
        await expect
          .poll(async () => (await alerts.allTextContents()).join(), { message: name })
          .toContain(notice)
      for (let count = await alerts.count(); count > 0; count -= 1)
        await alerts.first().getByRole('button', { name: 'Close' }).click()
      expect(await page.locator('html').getAttribute('lang'), name).toBe('en')
      expect(noise, name).toEqual([])
    }
    expect(
      await page.evaluate(() => ({}) as Record<string, unknown>).then((made) => made.polluted),
    ).toBeUndefined()
    expect(await page.locator('img[onerror]').count()).toBe(0)
    await expectQuiet()
  }, 180_000)

  test.each([
    'country=XXX&funder=mars&source=lost&hide=gone&lens=YYY&select=no-such-record&page=matrix/XXX.YYY',
    `q=${long}&country=%&precision=%00&with=x/y&look=dark&v=1`,
    `page=country/${'x'.repeat(120)}&__proto__=1&look=dark`,
  ])('opened afresh: %s', async (hash) => {
    const { page, expectQuiet } = await openAtlas({ hash })
    await waitForApp(page)
    await page.getByRole('alert').first().waitFor()
    await expect.poll(() => page.locator('.status').textContent()).toBe(sentenceOf(''))
    await expectQuiet()
  })
})

describe('a title that nobody should have let in', () => {
  const id = 'bamako-2017-08'
  const titles = {
    letters: 'x'.repeat(10_000),
    words: 'A title that does not end. '.repeat(400),
    markup: '<img src=x onerror="document.title=1"> \u202E"quoted" & turned',
  }

  test.each(Object.entries(titles))('of %s stays in its place everywhere', async (_name, title) => {
    const { page, expectQuiet } = await openAtlas({
      prepare: (opened) =>
        opened.route(/assets\/en-.*\.js$/, async (route) => {
          const response = await route.fetch()
          const inJson = (text: string) => JSON.stringify(text).slice(1, -1)
          const inScript = (text: string) => inJson(text).replaceAll('\\', '\\\\')
          const body = (await response.text()).replaceAll(inScript(titleOf(id)), () => inScript(title))
          await route.fulfill({ response, body })
        }),
    })
    await waitForApp(page)
    const row = page.locator(`[data-row="${id}"]`)
    await row.scrollIntoViewIfNeeded()
    expect(await row.locator('.row-title').textContent()).toBe(title)
    await row.click()
    await page.locator('.reader h2').waitFor()
    for (const hash of [
      '',
      'page=table',
      'page=matrix/MLI.NER',
      'page=country/MLI',
      'page=delegation',
      'page=compare',
    ]) {
      await goTo(page, `select=${id}&${hash}`)
      if (hash) await page.locator('.page-body').waitFor()
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
      expect(await tooLarge(page), hash).toEqual([])
    }
    await expectQuiet()
  })

  /** Parts of the page that run out of it, and titles larger than a third of the screen. */
  function tooLarge(page: Page): Promise<readonly string[]> {
    return page.evaluate(() => {
      const { innerWidth, innerHeight } = window
      const titles = [...document.querySelectorAll('.row-title, .reader h2, .grid-scroll th span')]
      const parts = [
        ...document.querySelectorAll('header, .panel, .reader, .page, .timeline, .row, .matrix-cell'),
      ]
      const wide = parts.filter((part) => part.getBoundingClientRect().width > innerWidth)
      const sideways = parts.filter(
        (part) => part.scrollWidth > part.clientWidth + 1 && part.matches('.panel, .reader'),
      )
      const high = titles.filter((title) => title.getBoundingClientRect().height > innerHeight / 3)
      const page = document.documentElement.scrollWidth > innerWidth ? ['the page'] : []
      return [
        ...page,
        ...[...wide, ...sideways, ...high].map(({ tagName, className }) => `${tagName} ${className}`),
      ]
    })
  }
})
