import { afterEach, expect, it, vi } from 'vitest'
import { followSystemLook } from '../../src/services/system-look.ts'
import { shownLook } from '../../src/store/selectors.ts'
import { silentStore } from '../support/store-builder.ts'

afterEach(() => vi.unstubAllGlobals())

/** What `matchMedia` gives, with a switch for the test. */
function system() {
  const asked = Object.assign(new EventTarget(), { matches: true })
  vi.stubGlobal('matchMedia', () => asked)
  const turn = (dark: boolean) => {
    asked.matches = dark
    asked.dispatchEvent(new Event('change'))
  }
  return { turn }
}

it('goes by the system at once, when it changes, and no more after the clean-up', () => {
  const { turn } = system()
  const store = silentStore()
  const stop = followSystemLook(store)
  expect(shownLook(store.getState())).toBe('dark')
  turn(false)
  expect(shownLook(store.getState())).toBe('light')
  stop()
  turn(true)
  expect(shownLook(store.getState())).toBe('light')
})
