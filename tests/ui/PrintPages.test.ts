import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lettersReady, printPages } from '../../src/services/print.ts'

/** jsdom has neither constructed style sheets nor printing. */
class Sheet {
  text = ''
  replaceSync(text: string) {
    this.text = text
  }
}
const rulesInForce = () => (document.adoptedStyleSheets as unknown as Sheet[]).map(({ text }) => text)

beforeEach(() => {
  vi.stubGlobal('CSSStyleSheet', Sheet)
  Object.assign(document, { adoptedStyleSheets: [], title: 'Sahel Atlas' })
})
afterEach(() => vi.unstubAllGlobals())

it('gives the browser the rules and a name only while it prints', () => {
  const seen: unknown[] = []
  vi.stubGlobal('print', () => seen.push(rulesInForce(), document.title))
  const onEnd = vi.fn()
  printPages('@page{size:210mm 297mm}', 'sahel-atlas-2.0.0-kit', onEnd)
  expect(seen).toEqual([['@page{size:210mm 297mm}'], 'sahel-atlas-2.0.0-kit'])
  expect(onEnd).not.toHaveBeenCalled()
  dispatchEvent(new Event('afterprint'))
  expect(onEnd).toHaveBeenCalledTimes(1)
  expect(rulesInForce()).toEqual([])
  expect(document.title).toBe('Sahel Atlas')
  dispatchEvent(new Event('afterprint'))
  expect(onEnd).toHaveBeenCalledTimes(1)
})

it('ends within the call where the browser waits for the reader', () => {
  vi.stubGlobal('print', () => dispatchEvent(new Event('afterprint')))
  const onEnd = vi.fn()
  printPages('@page{}', 'name', onEnd)
  expect(onEnd).toHaveBeenCalledTimes(1)
  expect(rulesInForce()).toEqual([])
})

it('can be taken back, and is then not said to have ended', () => {
  vi.stubGlobal('print', () => undefined)
  const onEnd = vi.fn()
  const stop = printPages('@page{}', 'name', onEnd)
  stop()
  dispatchEvent(new Event('afterprint'))
  expect(onEnd).not.toHaveBeenCalled()
  expect(rulesInForce()).toEqual([])
  expect(document.title).toBe('Sahel Atlas')
})

it('waits for the letters', async () => {
  let isThere = false
  const ready = Promise.resolve().then(() => {
    isThere = true
  })
  Object.assign(document, { fonts: { ready } })
  await lettersReady()
  expect(isThere).toBe(true)
})
