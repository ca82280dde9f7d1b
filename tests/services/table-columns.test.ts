// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepColumns, keptColumns } from '../../src/services/table-columns.ts'

const all = ['title', 'date', 'places'] as const

afterEach(() => {
  localStorage.clear()
  vi.restoreAllMocks()
})

describe('the columns of the table', () => {
  it('are kept in the order of all, without what there no longer is', () => {
    keepColumns(['places', 'gone', 'title'])
    expect(keptColumns(all)).toEqual(['title', 'places'])
  })

  it('are nobody’s choice where nothing or nonsense is kept', () => {
    expect(keptColumns(all)).toBeNull()
    for (const nonsense of ['{', '7', '{"title":1}', 'null']) {
      localStorage.setItem('sahel-atlas-columns', nonsense)
      expect(keptColumns(all)).toBeNull()
    }
  })

  it('are the usual ones where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('denied')
    })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('denied')
    })
    expect(() => keepColumns(['title'])).not.toThrow()
    expect(keptColumns(all)).toBeNull()
  })
})
