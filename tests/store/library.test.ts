import { describe, expect, it } from 'vitest'
import type { Words } from '../../src/domain/model.ts'
import { wordsOnShow } from '../../src/store/selectors.ts'
import { dataset, event, evidence, words } from '../support/atlas-builder.ts'
import { memoryLoader, readyStore, silentStore } from '../support/store-builder.ts'

const atlas = dataset({
  documents: ['page', 'other'],
})
const texts = { page: 'One page.', other: 'Another.' }
const bareWords = { summary: '', caveat: null, points: [], participants: [] }

describe('changing the language', () => {
  it('loads its words before it switches, so that no screen is half translated', async () => {
    let arrive: (words: Words) => void = () => undefined
    const loader = {
      ...memoryLoader(atlas),
      words: () =>
        new Promise<Words>((resolve) => {
          arrive = resolve
        }),
    }
    const store = silentStore({ dataset: atlas, loader })
    const spoken = store.getState().speak('fr')
    expect(store.getState().view.language).toBe('en')
    arrive(words(atlas, 'fr'))
    await spoken
    expect(store.getState().view.language).toBe('fr')
    expect(wordsOnShow(store.getState()).places.bamako).toBe('Bamako (fr)')
  })

  it('loads each language once', async () => {
    const loader = memoryLoader(atlas)
    const store = silentStore({ dataset: atlas, loader })
    for (const language of ['fr', 'en', 'fr'] as const) await store.getState().speak(language)
    expect(loader.asked).toEqual(['words fr', 'words en'])
  })

  it('that cannot be loaded rejects and leaves the language as it was', async () => {
    const loader = { ...memoryLoader(atlas), words: () => Promise.reject(new Error('offline')) }
    const store = silentStore({ dataset: atlas, loader })
    await expect(store.getState().speak('ar')).rejects.toThrow('offline')
    expect(store.getState().view.language).toBe('en')
  })

  it('leaves the rest of the view alone', async () => {
    const store = silentStore({ dataset: atlas, view: { select: 'workshop', undated: true } })
    await store.getState().speak('pt')
    expect(store.getState().view).toMatchObject({ language: 'pt', select: 'workshop', undated: true })
  })

  it('words asked for before they are loaded are our mistake, told in a sentence', () => {
    expect(() => wordsOnShow(silentStore().getState())).toThrow(/“en”.*before/)
  })
})

describe('opening names', () => {
  it('loads those of actors once a language, and of sources only where they are asked for', async () => {
    const loader = memoryLoader(atlas)
    const store = await readyStore({ dataset: atlas, loader })
    for (const ofSources of [false, false, true, true]) await store.getState().openNames(ofSources)
    expect(loader.asked).toEqual(['words en', 'details en', 'evidence'])
    expect(store.getState()).toMatchObject({ detailed: ['en'], evidence: { sources: {} } })
  })

  it('that cannot be loaded rejects and leaves all as it was', async () => {
    const loader = { ...memoryLoader(atlas), details: () => Promise.reject(new Error('offline')) }
    const store = await readyStore({ dataset: atlas, loader })
    await expect(store.getState().openNames(false)).rejects.toThrow('offline')
    expect(store.getState().detailed).toEqual([])
  })
})

describe('opening sources', () => {
  it('loads the texts of documents, their claims, and the translations', async () => {
    const loader = memoryLoader(atlas, { texts, evidence: evidence({ workshop: [] }) })
    const store = await readyStore({ dataset: atlas, loader })
    await store.getState().openSources(['page', 'article'])
    expect(loader.asked).toEqual(['words en', 'details en', 'evidence', 'quotes en', 'text page'])
    expect(store.getState().texts).toEqual({ page: 'One page.' })
    expect(store.getState().evidence?.claims).toEqual({ workshop: [] })
  })

  it('loads nothing twice and forgets nothing', async () => {
    const loader = memoryLoader(atlas, { texts })
    const store = await readyStore({ dataset: atlas, loader })
    await store.getState().openSources(['page'])
    await store.getState().openSources(['page', 'other'])
    expect(loader.asked).toEqual([
      'words en',
      'details en',
      'evidence',
      'quotes en',
      'text page',
      'text other',
    ])
    expect(store.getState().texts).toEqual(texts)
  })

  it('loads the details and the translations again for another language', async () => {
    const loader = memoryLoader(atlas, { texts })
    const store = await readyStore({ dataset: atlas, loader })
    await store.getState().openSources(['page'])
    const before = loader.asked.length
    await store.getState().speak('fr')
    await store.getState().openSources(['page'])
    expect(loader.asked.slice(before)).toEqual(['words fr', 'details fr', 'quotes fr'])
  })

  it('adds what the reader says to the titles and names that were there', async () => {
    const known = dataset({ events: [event({ id: 'page-2017' })] })
    const full = words(known)
    const bare = { ...full, records: { 'page-2017': { ...bareWords, title: 'Page-2017' } } }
    const loader = {
      ...memoryLoader(known, { texts }),
      words: async () => bare,
      details: async () => ({
        records: full.records,
        actors: { agency: 'The agency' },
        placeNotes: {},
        sources: {},
      }),
    }
    const store = await readyStore({ dataset: known, loader })
    expect(wordsOnShow(store.getState()).records['page-2017']?.summary).toBe('')
    await store.getState().openSources(['page'])
    const said = wordsOnShow(store.getState())
    expect(said.records['page-2017']?.summary).toBe('What Page-2017 is.')
    expect(said.actors).toEqual({ agency: 'The agency' })
    expect(said.places.bamako).toBe('Bamako')
  })

  it('says of each language whose details have come that it is detailed', async () => {
    const store = await readyStore({ dataset: atlas, texts })
    expect(store.getState().detailed).toEqual([])
    await store.getState().openSources(['page'])
    await store.getState().openSources(['other'])
    await store.getState().speak('fr')
    expect(store.getState().detailed).toEqual(['en'])
    await store.getState().openSources(['page'])
    expect(store.getState().detailed).toEqual(['en', 'fr'])
  })

  it('before any words have come is our mistake, told in a sentence', async () => {
    const store = silentStore({ dataset: atlas, texts })
    await expect(store.getState().openSources(['page'])).rejects.toThrow(/“en”.*before/)
  })

  it('that cannot be loaded rejects and leaves what was there', async () => {
    const store = await readyStore({ dataset: atlas, texts: { page: 'One page.' } })
    await store.getState().openSources(['page'])
    await expect(store.getState().openSources(['other'])).rejects.toThrow('other')
    expect(store.getState().texts).toEqual({ page: 'One page.' })
  })

  it('that is not known loads no text', async () => {
    const loader = memoryLoader(atlas)
    const store = await readyStore({ dataset: atlas, loader })
    await store.getState().openSources(['nope'])
    expect(loader.asked.filter((one) => one.startsWith('text'))).toEqual([])
    expect(store.getState().texts).toEqual({})
  })
})
