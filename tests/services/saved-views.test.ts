// @vitest-environment jsdom

import { afterEach, describe, expect, it, vi } from 'vitest'
import { longestAddress } from '../../src/domain/view.ts'
import { changeShelf, indexOfView, readShelf, shelfKey, shelfOf } from '../../src/services/saved-views.ts'

const mali = { id: 'a', name: 'Mali', address: 'v=1&lang=en&country=MLI', saved: '2026-11-21' }
const put = (value: unknown) =>
  localStorage.setItem(shelfKey, typeof value === 'string' ? value : JSON.stringify(value))
const kept = () => JSON.parse(localStorage.getItem(shelfKey) ?? 'null')

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('what this browser has saved', () => {
  it('is nothing at first, and then what was put there', () => {
    expect(readShelf()).toMatchObject({ views: [], skipped: 0, isUnreadable: false })
    expect(changeShelf((entries) => [...entries, mali])).toBe('done')
    expect(readShelf()?.views).toEqual([mali])
    expect(kept()).toEqual({ version: 1, views: [mali] })
  })

  it('leaves out entries that cannot be read, counts them and writes them back as they are', () => {
    const strange = [null, 7, 'x', [], {}, { id: 'b', name: 'No address' }, { ...mali, name: 3 }]
    put({ version: 1, views: [...strange, mali] })
    expect(readShelf()).toMatchObject({ views: [mali], skipped: strange.length })
    changeShelf((entries) => entries.filter((_, index) => index !== indexOfView(entries, 'a')))
    expect(kept().views).toEqual(strange)
  })

  it('keeps what a later version has added', () => {
    put({ version: 2, folders: ['x'], views: [{ ...mali, colour: 'red' }] })
    expect(readShelf()?.views).toEqual([mali])
    changeShelf((entries) => [...entries, { ...mali, id: 'b' }])
    expect(kept()).toMatchObject({ version: 2, folders: ['x'], views: [{ colour: 'red' }, { id: 'b' }] })
  })

  it.each(['', '{', 'null', '[]', '7', '{"views":{}}', '"views"'])(
    'that is %j cannot be read, and is kept beside what is saved after it',
    (text) => {
      put(text)
      expect(readShelf()).toMatchObject({ views: [], isUnreadable: true })
      expect(localStorage.getItem(shelfKey)).toBe(text)
      changeShelf((entries) => [...entries, mali])
      expect(readShelf()?.views).toEqual([mali])
      expect(localStorage.getItem(`${shelfKey}-unread-1`)).toBe(text)
    },
  )

  it('that cannot be read twice loses neither', () => {
    for (const text of ['{', '}']) {
      put(text)
      changeShelf((entries) => entries)
    }
    expect([1, 2].map((number) => localStorage.getItem(`${shelfKey}-unread-${number}`))).toEqual(['{', '}'])
  })

  it('is not asked for a name or an address of any length', () => {
    expect(
      shelfOf(JSON.stringify({ views: [{ ...mali, address: 'x'.repeat(longestAddress + 1) }] })).skipped,
    ).toBe(1)
  })
})

describe('a browser', () => {
  const refuse = () => {
    throw new DOMException('no', 'QuotaExceededError')
  }

  it('without room refuses, and what was there stays', () => {
    const text = JSON.stringify({ version: 1, views: [mali] })
    vi.stubGlobal('localStorage', { getItem: () => text, setItem: refuse })
    expect(changeShelf(() => [])).toBe('refused')
    expect(readShelf()?.views).toEqual([mali])
  })

  it('that keeps nothing says so', () => {
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
    expect(readShelf()).toBeNull()
    expect(changeShelf((entries) => entries)).toBe('refused')
    vi.stubGlobal('localStorage', undefined)
    expect(readShelf()).toBeNull()
  })
})
