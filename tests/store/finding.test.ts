import { describe, expect, it } from 'vitest'
import { visibleRecords } from '../../src/store/selectors.ts'
import { dataset, event, flow } from '../support/atlas-builder.ts'
import { memoryLoader, readyStore } from '../support/store-builder.ts'

const atlas = dataset({
  events: [event({ id: 'seminar' }), event({ id: 'patrol', places: ['bamako'] })],
  flows: [flow({ id: 'seized' })],
})

const shown = (store: Awaited<ReturnType<typeof readyStore>>) => {
  const { activities, flows } = visibleRecords(store.getState())
  return [...activities, ...flows].map(({ id }) => id)
}

describe('a query', () => {
  it('holds nothing back until it is answered, then what does not hold its words', async () => {
    const store = await readyStore({ dataset: atlas })
    store.getState().setQuery(' seminar ')
    expect(store.getState().view.q).toBe('seminar')
    expect(shown(store)).toEqual(['seminar', 'patrol', 'seized'])
    await store.getState().answerQuery()
    expect(shown(store)).toEqual(['seminar'])
  })

  it('is answered at once when the index is there', async () => {
    const store = await readyStore({ dataset: atlas })
    await store.getState().loadFinder()
    store.getState().setQuery('bamako')
    expect(shown(store)).toEqual(['patrol'])
  })

  it('that is taken away shows everything again', async () => {
    const store = await readyStore({ dataset: atlas, view: { q: 'seminar' } })
    await store.getState().answerQuery()
    store.getState().resetFilters()
    expect(store.getState().view.q).toBe(null)
    expect(shown(store)).toHaveLength(3)
  })

  it('that is too long is cut, with a notice', async () => {
    const store = await readyStore({ dataset: atlas })
    store.getState().setQuery('seminar '.repeat(20_000))
    expect(store.getState().view.q?.length).toBeLessThanOrEqual(200)
    expect(store.getState().notices).toEqual([{ code: 'query-cut' }])
  })

  it('rejects when the index does not come, and asks for it again the next time', async () => {
    const good = memoryLoader(atlas)
    let isOffline = true
    const finder: typeof good.finder = (of) =>
      isOffline ? Promise.reject(new Error('offline')) : good.finder(of)
    const store = await readyStore({ dataset: atlas, loader: { ...good, finder }, view: { q: 'seminar' } })
    await expect(store.getState().answerQuery()).rejects.toThrow('offline')
    isOffline = false
    await store.getState().answerQuery()
    expect(shown(store)).toEqual(['seminar'])
  })

  it('loads the index once, however often it is asked', async () => {
    const loader = memoryLoader(atlas)
    const store = await readyStore({ dataset: atlas, loader })
    await Promise.all([store.getState().loadFinder(), store.getState().loadFinder()])
    expect(loader.asked.filter((one) => one === 'finder')).toHaveLength(1)
  })
})

describe('a sentence that is sought', () => {
  it('is so until another record is selected', async () => {
    const store = await readyStore({ dataset: atlas })
    store.getState().select('seized')
    store.getState().seek({ source: 'page', range: { start: 17, end: 28 } })
    const { sought, selections } = store.getState()
    expect(sought).toEqual({ source: 'page', range: { start: 17, end: 28 }, selection: selections })
    store.getState().select('patrol')
    expect(store.getState().selections).toBeGreaterThan(selections)
  })
})
