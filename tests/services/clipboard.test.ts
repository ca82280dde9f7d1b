// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { copyText } from '../../src/services/clipboard.ts'

afterEach(() => vi.unstubAllGlobals())

describe('copying', () => {
  it('hands the text to the clipboard', async () => {
    const copied: string[] = []
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => copied.push(text) } })
    await copyText('Fuel is smuggled.')
    expect(copied).toEqual(['Fuel is smuggled.'])
  })

  it('rejects in a page that has no clipboard', async () => {
    vi.stubGlobal('navigator', {})
    await expect(copyText('Fuel')).rejects.toThrow('clipboard')
  })
})
