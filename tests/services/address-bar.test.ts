// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { facetKeys, readView } from '../../src/domain/view.ts'
import { followAddress, homeLanguage, settledView, sharedAddress } from '../../src/services/address-bar.ts'
import type { AtlasStore } from '../../src/store/atlas-store.ts'
import {
  evidence as builtEvidence,
  claim,
  dataset,
  event,
  firstDay,
  lastDay,
} from '../support/atlas-builder.ts'
import { memoryLoader, readyStore } from '../support/store-builder.ts'

const atlas = dataset({ events: [event({ id: 'workshop', countries: ['MLI'] }), event({ id: 'training' })] })
let stop: () => void = () => undefined

/** The page opened at an address, as `main.tsx` does it. */
async function open(hash: string): Promise<AtlasStore> {
  history.pushState(null, '', `/page${hash}`)
  const view = readView(location.hash, 'en')
  const store = await readyStore({ dataset: atlas, view })
  store.getState().setView(settledView(store, view))
  stop = followAddress(store)
  return store
}

const entries = () => history.length
async function back(): Promise<void> {
  const moved = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
  history.back()
  await moved
  await settled()
}
async function goTo(hash: string): Promise<void> {
  const moved = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
  location.hash = hash
  await moved
  await settled()
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

beforeEach(() => history.pushState(null, '', '/page'))
afterEach(() => {
  stop()
  vi.restoreAllMocks()
})

describe('the address', () => {
  it('choosing a record makes one entry of the history', async () => {
    const store = await open('')
    const before = entries()
    store.getState().select('workshop')
    expect(location.hash).toBe('#select=workshop')
    expect(entries()).toBe(before + 1)
  })

  it('unticking a tier makes one entry of the history', async () => {
    const store = await open('')
    const before = entries()
    store.getState().setFacet('tier', ['cited'])
    expect(location.hash).toBe('#tier=cited')
    expect(entries()).toBe(before + 1)
  })

  it.each(facetKeys)('choosing by %s makes one entry of the history', async (key) => {
    const store = await open('')
    const before = entries()
    store.getState().setFacet(key, ['exact'])
    expect(location.hash).toBe(`#${key}=exact`)
    expect(entries()).toBe(before + 1)
  })

  it('Back restores what was before, and makes no entry', async () => {
    const store = await open('')
    store.getState().select('workshop')
    store.getState().select('training')
    const before = entries()
    await back()
    expect(store.getState().view.select).toBe('workshop')
    expect(entries()).toBe(before)
    await back()
    expect(store.getState().view.select).toBeNull()
    expect(location.hash).toBe('')
  })

  it('another sentence of the same record takes the place of the one before', async () => {
    const store = await open('')
    store.getState().select('workshop', 'c1')
    const before = entries()
    store.getState().select('workshop', 'c2')
    expect(location.hash).toBe('#select=workshop&claim=c2')
    expect(entries()).toBe(before)
  })

  it('a held thumb writes when it is let go, once', async () => {
    const store = await open('')
    const before = entries()
    store.getState().hold(true)
    for (const year of ['2016', '2017', '2018']) store.getState().setFrom(firstDay(year))
    expect(location.hash).toBe('')
    store.getState().hold(false)
    expect(location.hash).toBe('#from=2018-01-01')
    expect(entries()).toBe(before + 1)
  })

  it('a window moved step by step is one entry, so that Back leaves it whole', async () => {
    const store = await open('')
    const before = entries()
    store.getState().setFrom(firstDay('2016'))
    store.getState().setTo(lastDay('2020'))
    store.getState().shiftWindow(10)
    expect(entries()).toBe(before + 1)
    await back()
    expect([store.getState().view.from, store.getState().view.to]).toEqual([null, null])
  })

  it('a thumb whose key is held writes at once, and then only at rest', async () => {
    const store = await open('')
    const calls = vi.spyOn(history, 'replaceState')
    for (const year of ['2016', '2017', '2018', '2019']) store.getState().setFrom(firstDay(year))
    expect(location.hash).toBe('#from=2016-01-01')
    expect(calls).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(location.hash).toBe('#from=2019-01-01'))
    expect(calls).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['leaving the page', () => dispatchEvent(new Event('pagehide'))],
    ['the next entry', (store: AtlasStore) => store.getState().select('workshop')],
  ])('%s writes first what the address does not say yet', async (_, leave) => {
    const store = await open('')
    store.getState().setFrom(firstDay('2016'))
    store.getState().setFrom(firstDay('2017'))
    leave(store)
    expect(location.hash).toContain('from=2017-01-01')
    if (location.hash.includes('select')) await back()
    expect(location.hash).toBe('#from=2017-01-01')
  })

  it('moving the map makes no entry', async () => {
    const store = await open('')
    const before = entries()
    store.getState().setCamera({ zoom: 5, latitude: 12, longitude: -8 })
    expect(location.hash).toBe('#at=5.00/12.000/-8.000')
    expect(entries()).toBe(before)
  })

  it('of the default view is that of the page, without a mark', async () => {
    const store = await open('#select=workshop')
    store.getState().select(null)
    expect(location.href.endsWith('/page')).toBe(true)
  })

  it('stays as it is while only the screen changes', async () => {
    const store = await open('#v=1&lang=en&select=workshop')
    store.getState().setPanels(['list'])
    store.getState().hover('training')
    expect(location.hash).toBe('#v=1&lang=en&select=workshop')
  })

  it('keeps keys of later versions when it is written', async () => {
    const store = await open('#mode=brief')
    store.getState().select('workshop')
    expect(location.hash).toBe('#select=workshop&mode=brief')
  })

  it('typed by hand changes the view', async () => {
    const store = await open('')
    await goTo('#select=training&from=2016')
    expect(store.getState().view).toMatchObject({ select: 'training', from: firstDay('2016') })
  })

  it('in another language loads its words first', async () => {
    const store = await open('')
    await goTo('#lang=fr')
    await vi.waitFor(() => expect(store.getState().view.language).toBe('fr'))
    expect(store.getState().words.fr).toBeDefined()
  })

  it('in another language and with another record makes no entries of its own', async () => {
    const store = await open('#select=workshop')
    const before = entries()
    await goTo('#lang=fr&select=training')
    await vi.waitFor(() =>
      expect(store.getState().view).toMatchObject({ language: 'fr', select: 'training' }),
    )
    expect(location.hash).toBe('#lang=fr&select=training')
    expect(entries()).toBe(before + 1)
  })

  it('whose language cannot be loaded leaves the screen as it is and says so', async () => {
    history.pushState(null, '', '/page')
    const loader = memoryLoader(atlas)
    const words = (language: 'en' | 'fr' | 'ar' | 'pt') =>
      language === 'fr' ? Promise.reject(new Error('offline')) : loader.words(language)
    const store = await readyStore({ dataset: atlas, loader: { ...loader, words } })
    stop = followAddress(store)
    await goTo('#lang=fr')
    await vi.waitFor(() => expect(store.getState().notices).toHaveLength(1))
    expect(store.getState().view.language).toBe('en')
    expect(store.getState().notices).toMatchObject([{ code: 'load-failed', wanted: { language: 'fr' } }])
  })

  it('is left alone once nobody follows it', async () => {
    const store = await open('')
    stop()
    store.getState().select('workshop')
    expect(location.hash).toBe('')
    await goTo('#select=training')
    expect(store.getState().view.select).toBe('workshop')
  })
})

describe('an address that names what the data does not hold', () => {
  it('gives a notice for each id and keeps the rest of the view', async () => {
    const store = await open('#select=gone&claim=c1&theme=drugs,ivory&from=2016')
    expect(store.getState().notices).toEqual([
      { code: 'unknown-record', id: 'gone' },
      { code: 'unknown-value', facet: 'theme', id: 'ivory' },
    ])
    expect(store.getState().view).toMatchObject({
      select: null,
      claim: null,
      theme: ['drugs'],
      from: firstDay('2016'),
    })
  })

  it('hides what it holds, and names what it does not in one notice', async () => {
    const store = await open('#hide=workshop,gone,lost,workshop')
    expect(store.getState().notices).toEqual([{ code: 'unknown-record', id: 'gone, lost' }])
    expect(store.getState().view.hide).toEqual(['workshop'])
  })

  it('shows all themes when it holds none of them', async () => {
    expect((await open('#theme=ivory')).getState().view.theme).toBeNull()
  })

  it('does so for every filter, and keeps what the data does hold', async () => {
    const store = await open('#country=MLI,XXX&funder=mars&organiser=<b>&source=page,gone&partner=none')
    expect(store.getState().notices).toEqual([
      { code: 'unknown-value', facet: 'country', id: 'XXX' },
      { code: 'unknown-value', facet: 'funder', id: 'mars' },
      { code: 'unknown-value', facet: 'source', id: 'gone' },
    ])
    await vi.waitFor(() =>
      expect(store.getState().notices[3]).toEqual({ code: 'link-cut', parts: ['organiser=<b>'] }),
    )
    expect(store.getState().view).toMatchObject({
      country: ['MLI'],
      funder: null,
      organiser: null,
      partner: null,
      source: ['page'],
    })
  })

  it('tells of a State of the lens that the data does not hold, and looks through the others', async () => {
    const store = await open('#lens=MLI,XXX')
    expect(store.getState().view.lens).toEqual(['MLI'])
    expect(store.getState().notices).toEqual([{ code: 'unknown-value', facet: 'country', id: 'XXX' }])
    await goTo('#lens=YYY')
    expect(store.getState().view.lens).toBe(null)
  })

  it('is not told of what only a later part of the dataset can know', async () => {
    const loader = { ...memoryLoader(atlas), rest: () => new Promise<never>(() => undefined) }
    const store = await readyStore({ dataset: atlas, loader })
    const settled = settledView(store, readView('funder=japan&theme=ivory&lens=MLI&select=gone', 'en'))
    expect(settled).toMatchObject({ funder: ['japan'], theme: ['ivory'], lens: ['MLI'], select: null })
    expect(store.getState().notices).toEqual([{ code: 'unknown-record', id: 'gone' }])
  })

  it('still shows none when it asks for none', async () => {
    expect((await open('#theme=none')).getState().view.theme).toEqual([])
  })

  it('lets Back lead out of it', async () => {
    history.pushState(null, '', '/page#from=2016')
    const store = await open('#select=gone')
    store.getState().select('workshop')
    await back()
    expect(store.getState().view.select).toBeNull()
    await back()
    expect(location.hash).toBe('#from=2016')
  })
})

describe('an address that names a claim', () => {
  const evidence = builtEvidence({ workshop: [claim({ id: 'c1' })] })
  const openAt = async (hash: string, isRead: boolean) => {
    history.pushState(null, '', `/page${hash}`)
    const view = readView(location.hash, 'en')
    const store = await readyStore({ dataset: atlas, evidence, view })
    const read = () => store.getState().openNames(true)
    if (isRead) await read()
    store.getState().setView(settledView(store, view))
    stop = followAddress(store)
    return { store, read }
  }
  const told = [{ code: 'unknown-claim', id: 'c9', record: 'workshop' }]

  it('that the record holds stays with it', async () => {
    const { store, read } = await openAt('#select=workshop&claim=c1', false)
    await read()
    expect(store.getState().view.claim).toBe('c1')
    expect(store.getState().notices).toEqual([])
  })

  it('that the record does not hold is told as soon as that can be known, and the record stays', async () => {
    const { store, read } = await openAt('#select=workshop&claim=c9&from=2016', false)
    expect(store.getState().notices).toEqual([])
    await read()
    expect(store.getState().notices).toEqual(told)
    expect(store.getState().view).toMatchObject({
      select: 'workshop',
      claim: null,
      from: firstDay('2016'),
    })
  })

  it('is told at once of a link that comes later', async () => {
    const { store } = await openAt('', true)
    await goTo('#select=workshop&claim=c9')
    expect(store.getState().notices).toEqual(told)
    expect(store.getState().view).toMatchObject({ select: 'workshop', claim: null })
  })

  it('leaves the address as it came until the reader changes the view', async () => {
    const { store, read } = await openAt('#select=workshop&claim=c9', false)
    const before = entries()
    await read()
    expect(location.hash).toBe('#select=workshop&claim=c9')
    store.getState().setUndated(true)
    expect(location.hash).toBe('#select=workshop&undated=1')
    expect(entries()).toBe(before + 1)
  })

  it('and a record that has gone stays so too, and is not shared', async () => {
    const { store } = await openAt('#select=gone&claim=c1&from=2016', true)
    expect(location.hash).toBe('#select=gone&claim=c1&from=2016')
    expect(sharedAddress(store.getState().view, 'en')).toMatch(/#v=1&lang=en&from=2016-01-01$/)
    store.getState().setUndated(true)
    expect(location.hash).toBe('#from=2016-01-01&undated=1')
  })
})

describe('a link to share', () => {
  it('carries version and language, and the page’s own address', async () => {
    const store = await open('#select=workshop')
    expect(sharedAddress(store.getState().view, 'en')).toBe(
      `${location.origin}/page#v=1&lang=en&select=workshop`,
    )
  })
})

describe('the language of an address without one', () => {
  it.each([
    [['fr-CA', 'en'], 'fr'],
    [['de', 'pt-BR', 'fr'], 'pt'],
    [['AR-eg'], 'ar'],
    [['de', 'ja'], 'en'],
    [[], 'en'],
    [['english?'], 'en'],
  ] as const)('of a browser that prefers %j is %s', (preferred, language) => {
    expect(homeLanguage(preferred)).toBe(language)
  })
})
