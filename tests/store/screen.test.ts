import { describe, expect, it } from 'vitest'
import { silentStore } from '../support/store-builder.ts'

describe('notices', () => {
  it('are told once, however often the same happens', () => {
    const store = silentStore()
    store.getState().notify({ code: 'unknown-record', id: 'gone' })
    store.getState().notify({ code: 'unknown-record', id: 'gone' })
    store.getState().notify({ code: 'unknown-record', id: 'other' })
    expect(store.getState().notices).toHaveLength(2)
  })

  it('stay until each is put away', () => {
    const store = silentStore()
    store.getState().notify({ code: 'no-webgl' })
    store.getState().notify({ code: 'copy-failed' })
    const [first] = store.getState().notices
    if (first) store.getState().dismiss(first)
    expect(store.getState().notices).toEqual([{ code: 'copy-failed' }])
  })
})

describe('the parts of the screen', () => {
  it('open and close without touching the view', () => {
    const store = silentStore()
    const before = store.getState().view
    store.getState().setPanels(['list'])
    store.getState().offer({ records: ['a', 'b'], x: 1, y: 2 })
    store.getState().setWorldOpen(true)
    store.getState().setMapState('fallback')
    expect(store.getState()).toMatchObject({
      panels: ['list'],
      choice: { records: ['a', 'b'], x: 1, y: 2 },
      isWorldOpen: true,
      mapState: 'fallback',
    })
    expect(store.getState().view).toBe(before)
  })
})
