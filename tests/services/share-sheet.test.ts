import { afterEach, describe, expect, it, vi } from 'vitest'
import { canShare, share } from '../../src/services/share-sheet.ts'

const link = { title: 'Sahel Atlas', text: '3 events.', url: 'https://atlas.example.org/#v=1' }
const system = (navigator: Partial<Navigator>) => vi.stubGlobal('navigator', navigator)
const refusing = (name: string) => ({ share: () => Promise.reject(new DOMException('no', name)) })

afterEach(() => vi.unstubAllGlobals())

describe('the system’s share sheet', () => {
  it('is offered only where the system says that it takes this', () => {
    system({})
    expect(canShare(link)).toBe(false)
    system({ share: async () => undefined })
    expect(canShare(link)).toBe(false)
    system({ share: async () => undefined, canShare: () => false })
    expect(canShare(link)).toBe(false)
    system({ share: async () => undefined, canShare: (data) => data?.url === link.url })
    expect(canShare(link)).toBe(true)
  })

  it('gets title, sentence and address', async () => {
    const taken = vi.fn(async () => undefined)
    system({ share: taken })
    expect(await share(link)).toBe('shared')
    expect(taken).toHaveBeenCalledWith(link)
  })

  it('that the reader puts away again is no failure', async () => {
    system(refusing('AbortError'))
    expect(await share(link)).toBe('refused')
  })

  it('that fails says so', async () => {
    system(refusing('NotAllowedError'))
    await expect(share(link)).rejects.toMatchObject({ name: 'NotAllowedError' })
  })
})
