import AxeBuilder from '@axe-core/playwright'
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
  type Route,
} from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import { watchNoise } from './noise.ts'

export interface AtlasOptions {
  /** The view, as after `#` in the address. */
  readonly hash?: string
  readonly viewport?: { readonly width: number; readonly height: number }
  /** A touch screen of a phone's density; 390 by 844 unless `viewport` says else. */
  readonly mobile?: boolean
  readonly locale?: string
  readonly reducedMotion?: 'reduce' | 'no-preference'
  readonly contextOptions?: BrowserContextOptions
  /** The two lines of introduction stand on the screen; without it, they were put away before. */
  readonly firstVisit?: boolean
  /** What to arrange (routes, scripts) before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>
  /** `commit`: does not wait for scripts, as when they are held back. */
  readonly waitUntil?: 'load' | 'commit'
  /** For a page shared by the tests of a file: it stays until `close` is called. */
  readonly keepOpen?: boolean
  /** A browser of its own with these arguments added: `--disable-3d-apis` is one without WebGL. */
  readonly launchArgs?: readonly string[]
}

export interface Atlas {
  readonly page: Page
  /** What went wrong so far, a sentence each: errors, failed or foreign requests, breaches of the policy. */
  readonly noise: readonly string[]
  /**
   * Fails, naming each, when anything went wrong so far but what a test has brought about itself (`apartFrom`).
   * Await it: the page may just be about to tell.
   */
  expectQuiet(apartFrom?: RegExp): Promise<void>
  close(): Promise<void>
}

/** Milliseconds for any one step: the slowest, a map in software, takes three seconds. */
const patience = 15_000

/** Opens the built app in a fresh context, which is closed when the test that asked for it has finished. */
export async function openAtlas(options: AtlasOptions = {}): Promise<Atlas> {
  const { address } = inject('stage')
  const browser = options.launchArgs ? await launchOwn(options.launchArgs) : await sharedBrowser()
  const context = await browser.newContext(contextOptions(options))
  const close = () => (options.launchArgs ? browser.close() : context.close())
  if (!options.keepOpen) onTestFinished(close)
  context.setDefaultTimeout(patience)
  const noise = await watchNoise(context, new URL(address).host)
  if (!options.firstVisit) {
    await context.addInitScript(() => {
      if (location.protocol !== 'about:') localStorage.setItem('sahel-atlas-visited', '1')
    })
  }
  const page = await context.newPage()
  await options.prepare?.(page)
  const target = options.hash ? `${address}#${options.hash}` : address
  await page.goto(target, { waitUntil: options.waitUntil ?? 'load' })
  const expectQuiet = async (apartFrom?: RegExp) => {
    // Breaches of the policy are told in a task of their own, after what caused them: two frames bring it in.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(
      noise.filter((sentence) => !apartFrom?.test(sentence)),
      'what went wrong on the page',
    ).toEqual([])
  }
  return { page, noise, expectQuiet, close }
}

/** Waits until the app has started; the map may still be the still picture. */
export async function waitForApp(page: Page): Promise<void> {
  await waitForRoot(page, 'data-app', 'ready')
  await waitForRoot(page, 'data-parts', 'all')
  await page.getByRole('status').waitFor({ state: 'attached' })
}

/** Changes the view by its address, within the page. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next
  }, hash)
}

/** Holds back what the page asks for until `release` is called. */
export function holdBack(page: Page, isHeld: (request: Request) => boolean) {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const hold = async (route: Route) => {
    if (isHeld(route.request())) await released
    await route.fallback()
  }
  return { ready: page.route('**/*', hold), release }
}

/** Waits until MapLibre has drawn and a pin is found in its picture. */
export async function waitForMap(page: Page): Promise<void> {
  await waitForRoot(page, 'data-map', 'interactive')
}

/** Waits until the root element says so: `data-map` "picture", "interactive", "fallback"; `data-app` "ready". */
export async function waitForRoot(page: Page, attribute: string, value: string): Promise<void> {
  await page.locator(`html[${attribute}="${value}"]`).waitFor({ state: 'attached' })
}

/** What axe finds against WCAG 2.2 AA in the page as it stands: a line for each rule and element, none when all is well. */
export async function axe(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
  // One frame, no style sheets fetched, no account of what is well: the same findings in a quarter of the time.
  const options = { runOnly: tags, preload: false, resultTypes: ['violations' as const] }
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options(options).analyze()
  const found: string[] = []
  for (const { id, help, nodes } of violations) {
    for (const { target, html, failureSummary } of nodes) {
      const at = target.join(' ')
      if (id === 'target-size' && !(await isSmallInSight(page, at))) continue
      found.push(
        `${id}: ${help}\n  at ${at}: ${html.slice(0, 200)}\n  ${failureSummary?.replaceAll('\n', '\n  ')}`,
      )
    }
  }
  return found
}

/** Axe takes a target that the edge of a scrolled panel cuts for one that is covered: it is looked at again in sight. */
async function isSmallInSight(page: Page, target: string): Promise<boolean> {
  const element = page.locator(target).first()
  await element.evaluate((one) => one.scrollIntoView({ block: 'center' }))
  const options = { runOnly: ['target-size'], resultTypes: ['violations' as const], preload: false }
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options(options).analyze()
  return violations.some(({ nodes }) => nodes.some((node) => node.target.join(' ') === target))
}

let shared: Promise<Browser> | undefined

function sharedBrowser(): Promise<Browser> {
  shared ??= chromium.connect(inject('stage').wsEndpoint)
  return shared
}

function launchOwn(added: readonly string[]): Promise<Browser> {
  const { executablePath, args, env } = inject('stage').launch
  return chromium.launch({ executablePath, args: [...args, ...added], env: { ...process.env, ...env } })
}

function contextOptions({
  viewport,
  mobile,
  locale,
  reducedMotion,
  contextOptions,
}: AtlasOptions): BrowserContextOptions {
  const size = viewport ?? (mobile ? { width: 390, height: 844 } : { width: 1366, height: 768 })
  const touch = mobile ? { hasTouch: true, isMobile: true, deviceScaleFactor: 2 } : {}
  return {
    viewport: size,
    ...touch,
    locale: locale ?? 'en-GB',
    reducedMotion: reducedMotion ?? null,
    ...contextOptions,
  }
}
