// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isFirstVisit, rememberVisit } from '../../src/services/visits.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('a visit', () => {
  it('is the first until it is remembered', () => {
    expect(isFirstVisit()).toBe(true)
    rememberVisit()
    expect(isFirstVisit()).toBe(false)
  })

  it('is always the first in a browser that keeps nothing, and nothing breaks', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
    expect(() => rememberVisit()).not.toThrow()
    expect(isFirstVisit()).toBe(true)
  })

  it('is the first where there is no storage at all', () => {
    vi.stubGlobal('localStorage', undefined)
    expect(() => rememberVisit()).not.toThrow()
    expect(isFirstVisit()).toBe(true)
  })
})
