// @vitest-environment jsdom
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { readView, writeView } from '../../src/domain/view.ts'
import type { Compiled } from '../../src/parse/compile.ts'
import { settledView } from '../../src/services/address-bar.ts'
import type { AtlasStore } from '../../src/store/atlas-store.ts'
import type { Notice } from '../../src/store/screen.ts'
import { badLinks } from '../support/bad-links.ts'
import { realAtlas } from '../support/real-atlas.ts'
import { readyStore } from '../support/store-builder.ts'

let atlas: Compiled
let store: AtlasStore
beforeAll(async () => {
  atlas = await realAtlas()
})

function inShort(notice: Notice): string {
  const named = 'id' in notice ? notice.id : 'parts' in notice ? notice.parts.join(', ') : null
  return named === null ? notice.code : `${notice.code}: ${named}`
}

/** The view that a link opens, and what is told of it, as `main.tsx` and the reader do it. */
async function opened(hash: string) {
  history.replaceState(null, '', `/page#${hash}`)
  const { dataset, evidence, texts } = atlas
  store = await readyStore({ dataset, evidence, texts })
  await store.getState().openNames(true)
  const view = settledView(store, readView(location.hash, 'en'))
  // What looks for faults has loaded when the same module has for us.
  await import('../../src/services/link-faults.ts')
  await new Promise((resolve) => setTimeout(resolve))
  return { address: writeView(view, 'en'), told: store.getState().notices.map(inShort) }
}

describe('an old or mangled link', () => {
  it('is one of fifty at least', () => {
    expect(badLinks.length).toBeGreaterThanOrEqual(50)
    expect(new Set(badLinks.map(({ of }) => of)).size).toBe(badLinks.length)
  })

  it.each(badLinks)(
    'with $of shows what it still says, and tells what it lost',
    async ({ hash, means, told }) => {
      const { address, told: heard } = await opened(hash)
      expect(address).toBe(means)
      expect(heard).toEqual(told ?? [])
    },
  )

  it.each(badLinks)(
    'with $of leads to an address that is read the same, without a fault',
    async ({ means }) => {
      const { address, told } = await opened(means)
      expect(address).toBe(means)
      expect(told).toEqual([])
    },
  )

  it('changes nothing of what objects are', async () => {
    await opened('__proto__=1&__proto__[polluted]=1&constructor.prototype.polluted=1')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('says so when what looks for faults cannot be loaded', async () => {
    vi.doMock('../../src/services/link-faults.ts', () => {
      throw new Error('offline')
    })
    const { dataset } = atlas
    history.replaceState(null, '', '/page#to=201')
    store = await readyStore({ dataset })
    vi.resetModules()
    const { settledView: fresh } = await import('../../src/services/address-bar.ts')
    fresh(store, readView(location.hash, 'en'))
    await vi.waitFor(() => expect(store.getState().notices).toEqual([{ code: 'load-failed' }]))
    vi.doUnmock('../../src/services/link-faults.ts')
  })
})
