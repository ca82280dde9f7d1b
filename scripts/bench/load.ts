import type { BenchBrowser, Message } from './browser.ts'
import { watchNetwork } from './network.ts'
import { armStep, focusFrom, watchScript } from './page-scripts.ts'
import type { Profile } from './profiles.ts'
import { timeWorks, type WorkTimes } from './work.ts'

/** What one cold load gave: milliseconds from the start of the navigation, and bytes as they came over the wire. */
export interface Load {
  readonly times: Readonly<Record<string, number>>
  readonly bytes: { readonly total: number; readonly beforeMapLibre: number; readonly fonts: number }
  /** Milliseconds from a key on the From slider until sentence and list are painted, and until the map is. */
  readonly steps: readonly Step[]
  readonly works: WorkTimes
}

export interface Step {
  readonly list: number
  readonly map: number
}

export interface Target {
  readonly address: string
  readonly profile: Profile
  /** Names of the files that are MapLibre's. */
  readonly mapLibre: readonly string[]
  /** Our app tells of its picture and its timeline, and has a slider to step; the bare page has only its map. */
  readonly ours: boolean
}

const stepsEach = 7
const patience = 120_000

/** Loads a page in a fresh browser context with nothing cached, and takes its measure. */
export async function loadOnce(
  browser: BenchBrowser,
  { address, profile, mapLibre, ours }: Target,
): Promise<Load> {
  const { browserContextId } = await browser.send('Target.createBrowserContext')
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', browserContextId })
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true })
  const send = (method: string, params?: object) => browser.send(method, params, sessionId)
  const network = watchNetwork(browser)
  const ready = firstReport(browser, sessionId)
  const leaveWorkers = heedWorkers(browser)
  try {
    await throttle(browser, profile, sessionId)
    await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true })
    await send('Emulation.setDeviceMetricsOverride', {
      width: 1366,
      height: 768,
      deviceScaleFactor: 1,
      mobile: false,
    })
    await send('Runtime.enable')
    await send('Runtime.addBinding', { name: 'benchReport' })
    await send('Page.enable')
    await send('Page.addScriptToEvaluateOnNewDocument', {
      source: watchScript(ours ? ['picture', 'usable', 'map'] : ['map']),
    })
    await send('Page.navigate', { url: address })
    const times = await ready
    await network.quiet()
    const bytes = network.bytes(mapLibre)
    const steps = ours ? await stepFrom(send) : []
    const works = ours ? await timeWorks(evaluator(send)) : {}
    return { times, bytes, steps, works }
  } finally {
    leaveWorkers()
    network.stop()
    await browser.send('Target.disposeBrowserContext', { browserContextId })
  }
}

async function throttle(browser: BenchBrowser, { network, cpu }: Profile, sessionId: string): Promise<void> {
  await browser.send('Network.enable', {}, sessionId)
  if (network) await browser.send('Network.emulateNetworkConditions', network, sessionId)
  await browser.send('Emulation.setCPUThrottlingRate', { rate: cpu }, sessionId)
}

/**
 * Holds each worker at its first line until we listen to it. Its network is slow already, since it goes by the page's
 * conditions; its processor cannot be slowed: Chromium offers that for pages only.
 */
function heedWorkers(browser: BenchBrowser): () => void {
  return browser.listen(({ method, params }) => {
    if (method !== 'Target.attachedToTarget' || !params.waitingForDebugger) return
    const ask = (command: string) => browser.send(command, {}, params.sessionId)
    Promise.all([ask('Network.enable'), ask('Runtime.runIfWaitingForDebugger')]).catch((error) =>
      console.error(`A worker could not be heard: ${error.message}`),
    )
  })
}

function firstReport(browser: BenchBrowser, sessionId: string): Promise<Record<string, number>> {
  return new Promise((done, fail) => {
    const late = setTimeout(() => {
      stop()
      fail(
        new Error(
          `The page was not ready after ${patience / 1000} s; see data-app and data-map on its root element.`,
        ),
      )
    }, patience)
    const stop = browser.listen(({ method, params, sessionId: from }) => {
      if (from !== sessionId) return
      if (method === 'Runtime.exceptionThrown') console.error(params.exceptionDetails.exception?.description)
      if (method !== 'Runtime.bindingCalled') return
      clearTimeout(late)
      stop()
      const told = JSON.parse(params.payload)
      if (told.fallback) fail(new Error('The page fell back to its picture: this browser gave it no WebGL.'))
      else done(told.times)
    })
  })
}

/** Evaluates an expression in the page, and waits for what it promises. */
function evaluator(send: (method: string, params?: object) => Promise<Message>) {
  return async (expression: string): Promise<Message> => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
}

/** Presses ArrowRight on "From" some times, each after the one before has been drawn. */
async function stepFrom(send: (method: string, params?: object) => Promise<Message>): Promise<Step[]> {
  const run = evaluator(send)
  await run(focusFrom)
  const steps: Step[] = []
  for (let step = 0; step < stepsEach; step++) {
    await run(armStep)
    const key = { key: 'ArrowRight', code: 'ArrowRight', windowsVirtualKeyCode: 39 }
    await send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
    await send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
    steps.push(await run('window.benchStep'))
  }
  return steps
}
