import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { sentenceOf, titleOf } from './support/atlas-data.ts'
import { axe, openAtlas, waitForApp } from './support/atlas-page.ts'

/** What the script of the page around the frame does: it is a file of its own, since the policy allows no other. */
const hostScript = `
  window.heard = []
  addEventListener('message', ({ data, origin, source }) => {
    const who = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source)
    heard.push({ from: who?.id ?? 'nobody', origin, data })
  })
  window.tell = (data) => document.getElementById('atlas').contentWindow.postMessage(data, '*')
`
/** A second frame of the page, which talks to its neighbour and tells what it hears. */
const siblingScript = `
  addEventListener('message', ({ data }) => {
    if (data === 'talk') {
      for (const said of [{ type: 'sahel-atlas', ask: 'height' }, { type: 'sahel-atlas', select: 'bamako-2017-08' }])
        parent.frames[0].postMessage(said, '*')
    } else parent.postMessage({ sibling: data }, '*')
  })
`

interface Host {
  readonly address: string
  close(): void
}

/** Another site: whatever it serves comes under a policy that allows its own scripts and the atlas's frame alone. */
async function hostOf(atlas: string): Promise<Host> {
  const script = "script-src 'self'; style-src-attr 'unsafe-inline'"
  const policy = `default-src 'none'; ${script}; frame-src ${new URL(atlas).origin} 'self'`
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host')
    const files: Record<string, readonly [string, string]> = {
      '/host.js': ['text/javascript', hostScript],
      '/sibling.js': ['text/javascript', siblingScript],
      '/sibling': ['text/html', '<!doctype html><title>Sibling</title><script src="/sibling.js"></script>'],
      '/': ['text/html', pageAround(atlas, searchParams)],
    }
    const [type, text] = files[pathname] ?? ['text/plain', '']
    response.setHeader('content-type', `${type}; charset=utf-8`)
    response.setHeader('content-security-policy', policy)
    response.end(text)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  }
}

function pageAround(atlas: string, asked: URLSearchParams): string {
  const [width, height] = [asked.get('width') ?? '900', asked.get('height') ?? '560']
  const sandbox = asked.has('sandbox') ? 'sandbox="allow-scripts"' : ''
  const src = `${atlas}#v=1&amp;${asked.get('view')?.replaceAll('&', '&amp;')}`
  return `<!doctype html><html lang="en"><title>A site</title><script src="/host.js"></script><body>
    <main><h1>A site</h1>
    <iframe id="atlas" ${sandbox} src="${src}" title="Sahel Atlas" width="${width}" height="${height}" style="border:0"></iframe>
    <iframe id="sibling" src="/sibling" title="Sibling" width="100" height="20"></iframe></main>`
}

let host: Host
beforeAll(async () => {
  host = await hostOf(inject('stage').address)
})
afterAll(() => host.close())

interface Framed {
  readonly page: Page
  readonly frame: Frame
  /** Files that the atlas has asked for, without their folder. */
  readonly asked: readonly string[]
  readonly noise: readonly string[]
  heard(): Promise<readonly { readonly from: string; readonly origin: string; readonly data: unknown }[]>
  tell(data: unknown): Promise<void>
}

async function openFramed(view: string, options: Readonly<Record<string, string>> = {}): Promise<Framed> {
  const asked: string[] = []
  const { address } = inject('stage')
  const { page, noise } = await openAtlas({
    viewport: { width: 1000, height: 800 },
    contextOptions: { hasTouch: true },
    prepare: async (one) => {
      one.on('request', (request) => {
        if (request.url().startsWith(address)) asked.push(request.url().split('/').at(-1) ?? '')
      })
    },
    waitUntil: 'commit',
    // No introduction may stand in a frame; and a frame without an origin has nothing to remember a visit in.
    firstVisit: true,
  })
  await page.goto('about:blank')
  asked.length = 0
  const target = new URL(host.address)
  for (const [key, value] of Object.entries({ view, ...options })) target.searchParams.set(key, value)
  await page.goto(target.href)
  const frame = page.frames().find((one) => one.url().startsWith(address))
  if (!frame) throw new Error('The page around has no frame of the atlas.')
  await frame.locator('html[data-parts="all"]').waitFor({ state: 'attached' })
  return {
    page,
    frame,
    asked,
    // The page around is the other host here; nothing else may be asked.
    get noise() {
      return noise.filter((sentence) => !sentence.includes(host.address))
    },
    heard: () => page.evaluate('heard') as ReturnType<Framed['heard']>,
    tell: (data) =>
      page.evaluate((said) => (window as unknown as { tell(data: unknown): void }).tell(said), data),
  }
}

const isMap = (frame: Frame, state: string) =>
  frame.locator(`html[data-map="${state}"]`).waitFor({ state: 'attached' })
const words = (framed: Framed, what: object) =>
  expect
    .poll(async () => (await framed.heard()).filter(({ from }) => from === 'atlas').map(({ data }) => data))
    .toContainEqual(what)

describe('a frame in another site, under that site’s policy', () => {
  test.each(['en', 'ar'] as const)('shows the map, answers, and leads to the sentence: %s', async (lang) => {
    const framed = await openFramed(`lang=${lang}&embed=map,timeline`)
    const { frame, noise } = framed
    await isMap(frame, 'interactive')
    expect(await frame.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr')
    if (lang === 'en') expect(await frame.locator('.status').innerText()).toBe(sentenceOf(''))
    for (const absent of ['.search-place', '.page-menu', '.share-button', '.introduction', '.panel', '.skip'])
      expect(await frame.locator(absent).count(), absent).toBe(0)
    await frame.locator('.credits').waitFor()
    await frame.locator('.thumb.from').waitFor()
    const out = frame.locator('.embed-foot a')
    expect(await out.getAttribute('href')).toBe(`${inject('stage').address}#v=1&lang=${lang}`)
    expect([await out.getAttribute('target'), await out.getAttribute('rel')]).toEqual(['_blank', 'noopener'])

    await words(framed, { type: 'sahel-atlas', ready: true })
    await framed.tell({ type: 'sahel-atlas', ask: 'height' })
    await expect
      .poll(async () => (await framed.heard()).some(({ data }) => Object(data).height > 240))
      .toBe(true)
    await framed.tell({ type: 'sahel-atlas', select: 'no-such-record' })
    await words(framed, { type: 'sahel-atlas', error: 'unknown-record' })
    await framed.tell({ type: 'sahel-atlas', select: 'bamako-2017-08' })
    await frame.getByRole('heading', { name: titleOf('bamako-2017-08', lang), exact: true }).waitFor()
    await frame.locator('mark[data-active="true"]').first().waitFor()
    expect(await framed.page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    expect(await out.getAttribute('href')).toContain('select=bamako-2017-08')
    expect(await frame.locator('.page-link').first().getAttribute('target')).toBe('_blank')
    expect(await axe(framed.page)).toEqual([])
    expect(noise).toEqual([])
  })

  test('shows the sentence of a record, and moves nothing of the page around', async () => {
    const framed = await openFramed('lang=en&embed=map,timeline')
    const { page, frame } = framed
    await isMap(frame, 'interactive')
    await page.evaluate(() => {
      document.body.style.setProperty('padding-block', '2000px')
    })
    await framed.tell({ type: 'sahel-atlas', select: 'bamako-2017-08' })
    const sentence = frame.locator('mark[data-active="true"]').first()
    await sentence.waitFor()
    const isSeen = () =>
      sentence.evaluate((mark) => {
        const [own, room] = [mark, mark.closest('.reader-body')].map((one) => one?.getBoundingClientRect())
        return (
          !!own && !!room && own.bottom > room.top + 20 && own.top < Math.min(room.bottom, innerHeight) - 20
        )
      })
    await expect.poll(isSeen).toBe(true)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('is ignored where a neighbour speaks, or the message is no such message', async () => {
    const framed = await openFramed('lang=en&embed=map')
    await words(framed, { type: 'sahel-atlas', ready: true })
    const before = (await framed.heard()).length
    await framed.page.evaluate(() => {
      const sibling = document.querySelector<HTMLIFrameElement>('#sibling')
      sibling?.contentWindow?.postMessage('talk', '*')
    })
    for (const said of [
      null,
      'height',
      { type: 'sahel-atlas' },
      { type: 'sahel-atlas', ask: 'height', more: 1 },
    ])
      await framed.tell(said)
    // Each asks once more what is answered: that comes after all that could have been.
    await framed.tell({ type: 'sahel-atlas', ask: 'height' })
    await expect.poll(async () => (await framed.heard()).length).toBe(before + 1)
    await framed.page.evaluate(() => {
      const sibling = document.querySelector<HTMLIFrameElement>('#sibling')
      sibling?.contentWindow?.postMessage('anything heard?', '*')
    })
    await expect.poll(async () => (await framed.heard()).length).toBe(before + 2)
    const [own, echo] = (await framed.heard()).slice(before)
    expect(own?.from).toBe('atlas')
    expect(echo?.data).toEqual({ sibling: 'anything heard?' })
    expect(await framed.frame.locator('.reader').count()).toBe(0)
  })

  test('as a still picture fetches no map, and follows the view', async () => {
    const framed = await openFramed('lang=en&from=2017&embed=still,list')
    const { frame } = framed
    expect(await frame.locator('.status').innerText()).toBe(sentenceOf('from=2017'))
    expect(await frame.locator('.map-picture [data-pin]:visible').count()).toBeGreaterThan(5)
    await frame.locator('[data-row="bamako-2017-08"]').click()
    await frame.locator('mark[data-active="true"]').first().waitFor()
    expect(framed.asked.filter((file) => /^(mount|maplibre|still-map|geometry)/.test(file))).toEqual([])
    expect(framed.asked.some((file) => /^EmbeddedApp-.*\.js$/.test(file))).toBe(true)
    expect(await frame.locator('html').getAttribute('data-map')).toBe('picture')
    expect(await frame.locator('.map-buttons').count()).toBe(0)
    expect(framed.noise).toEqual([])
  })

  test.each(['en', 'ar'])('of 320 pixels is whole: %s', async (lang) => {
    const framed = await openFramed(`lang=${lang}&embed=map,timeline,list`, { width: '320', height: '640' })
    const { frame } = framed
    await isMap(frame, 'interactive')
    const wide = await frame.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBe(320)
    const map = await frame.locator('.map').boundingBox()
    expect(map?.height).toBeGreaterThan(150)
    await frame.locator('[data-row="bamako-2017-08"]').click()
    await frame.locator('mark[data-active="true"]').first().waitFor()
    await frame.locator('.embed-foot a').waitFor()
    expect(await axe(framed.page)).toEqual([])
  })

  test('with no room for the reader names the record and leads to it', async () => {
    const { frame } = await openFramed('lang=en&embed=map&select=bamako-2017-08', {
      width: '320',
      height: '260',
    })
    expect(await frame.locator('.embed-data').innerText()).toContain(titleOf('bamako-2017-08'))
    expect(await frame.locator('.reader').count()).toBe(0)
    expect(await frame.locator('.embed-foot a').getAttribute('href')).toContain('select=bamako-2017-08')
  })

  test('without an origin of its own has the simpler drawing at once, and still answers', async () => {
    const framed = await openFramed('lang=en&embed=map,timeline', { sandbox: '' })
    await isMap(framed.frame, 'fallback')
    await framed.frame.getByRole('alert').waitFor()
    expect(await framed.frame.locator('.still-sheet [data-pin]:visible').count()).toBeGreaterThan(5)
    await framed.tell({ type: 'sahel-atlas', select: 'bamako-2017-08' })
    await framed.frame.locator('mark[data-active="true"]').first().waitFor()
    expect(framed.noise).toEqual([])
  })

  test.each([
    ['interactive', {}],
    ['fallback', { sandbox: '' }],
  ] as const)(
    'leaves wheel and finger to the page around, and heeds Control and two fingers: %s',
    async (state, options) => {
      const framed = await openFramed('lang=en&embed=map', options)
      const { page, frame } = framed
      await isMap(frame, state)
      await page.evaluate(() => document.body.style.setProperty('padding-block-end', '4000px'))
      const scale = frame.locator('.scale-bar')
      const before = await scale.innerText()
      const scrolled = () => page.evaluate(() => Math.round(scrollY))
      const [x, y] = [500, 350]
      await page.mouse.move(x, y)
      await page.mouse.wheel(0, 150)
      await expect.poll(scrolled).toBeGreaterThan(50)
      await frame.getByText(en.embedWheel.replace('{key}', 'Ctrl')).waitFor()
      expect(await scale.innerText()).toBe(before)

      await page.evaluate(() => scrollTo(0, 0))
      await page.keyboard.down('Control')
      await page.mouse.wheel(0, 600)
      await expect.poll(() => scale.innerText()).not.toBe(before)
      await page.keyboard.up('Control')
      expect(await scrolled()).toBe(0)

      const hand = await page.context().newCDPSession(page)
      const steps = Array.from({ length: 10 }, (_, index) => 12 * (index + 1))
      const touch = async (fingersAt: (step: number) => readonly number[]) => {
        const points = (step: number) => fingersAt(step).map((height, id) => ({ x, y: height, id }))
        await hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) })
        for (const step of steps)
          await hand.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(step) })
        await hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      }
      const turned = await scale.innerText()
      await touch((step) => [y - 20 - step, y + 20 + step])
      await expect.poll(() => scale.innerText()).not.toBe(turned)
      expect(await page.evaluate(() => visualViewport?.scale), 'the page around is not zoomed').toBe(1)
      expect(await scrolled()).toBe(0)

      const pinched = await scale.innerText()
      await touch((step) => [y - step])
      await expect.poll(scrolled).toBeGreaterThan(50)
      await frame.getByText(en.embedFinger).waitFor()
      expect(await scale.innerText()).toBe(pinched)
      expect(framed.noise).toEqual([])
    },
  )

  test('leaves the Back button to the page around it', async () => {
    const framed = await openFramed('lang=en&embed=map,list')
    const before = await framed.page.evaluate(() => history.length)
    await framed.tell({ type: 'sahel-atlas', select: 'bamako-2017-08' })
    await expect.poll(() => framed.frame.url()).toContain('select=bamako-2017-08')
    expect(await framed.page.evaluate(() => history.length)).toBe(before)
  })
})

test('the code is made, shown and tried in the section of Share', async () => {
  const { page, expectQuiet } = await openAtlas({ hash: 'from=2017' })
  await waitForApp(page)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('tab', { name: 'Embed', exact: true }).click()
  const code = page.getByLabel('Code to paste', { exact: true })
  await page.getByLabel('Still picture', { exact: true }).check({ force: true })
  expect(await code.inputValue()).toContain('#v=1&amp;from=2017-01-01&amp;embed=still,timeline"')
  await page.locator('.share-embed-preview').scrollIntoViewIfNeeded()
  const preview = page.frameLocator('.share-embed-preview')
  await expect.poll(() => preview.locator('.status').innerText()).toBe(sentenceOf('from=2017'))
  await expectQuiet()
})
