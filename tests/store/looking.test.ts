import { beforeEach, describe, expect, it } from 'vitest'
import { defaultView, facetKeys } from '../../src/domain/view.ts'
import { windowOf } from '../../src/domain/visible.ts'
import type { AtlasStore } from '../../src/store/atlas-store.ts'
import { dataset, firstDay, lastDay, span } from '../support/atlas-builder.ts'
import { silentStore } from '../support/store-builder.ts'

let store: AtlasStore
const act = () => store.getState()
const view = () => store.getState().view
const window = () => windowOf(store.getState().dataset, view())

beforeEach(() => {
  store = silentStore({ dataset: dataset() })
})

describe('the thumbs', () => {
  it('move the ends of the window', () => {
    act().setFrom(firstDay('2016'))
    act().setTo(lastDay('2018'))
    expect(window()).toEqual(span('2016', '2018'))
  })

  it('that meet stop at each other', () => {
    act().setTo(lastDay('2016'))
    act().setFrom(firstDay('2020'))
    expect(window()).toEqual(span('2016-12-31'))
    act().setFrom(firstDay('2016-06'))
    act().setTo(firstDay('2015'))
    expect(window()).toEqual(span('2016-06-01'))
  })

  it('stop at the ends of the axis, where the view says nothing of them', () => {
    act().setFrom(firstDay('2016'))
    act().setTo(lastDay('2018'))
    act().setFrom(firstDay('1990'))
    act().setTo(lastDay('2050'))
    expect([view().from, view().to]).toEqual([null, null])
  })
})

describe('the bar between the thumbs', () => {
  beforeEach(() => {
    act().setFrom(firstDay('2018'))
    act().setTo(lastDay('2018'))
  })

  it('moves the window by days and keeps its length', () => {
    act().shiftWindow(31)
    expect(window()).toEqual({ start: firstDay('2018-02'), end: lastDay('2019-01') })
  })

  it('pushed past the end stops there with its length', () => {
    act().shiftWindow(100_000)
    expect(window()).toEqual({ start: lastDay('2024') - 364, end: lastDay('2024') })
    expect(view().to).toBeNull()
  })

  it('pushed past the beginning stops there with its length', () => {
    act().shiftWindow(-100_000)
    expect(window()).toEqual(span('2015'))
    expect(view().from).toBeNull()
  })

  it('of all dates cannot move', () => {
    act().showAllDates()
    act().shiftWindow(50)
    expect([view().from, view().to]).toEqual([null, null])
  })
})

describe('the view', () => {
  it('“All dates” takes both ends away and leaves the filters', () => {
    act().setFrom(firstDay('2018'))
    act().setFacet('kind', ['workshop'])
    act().showAllDates()
    expect(view()).toEqual({ ...defaultView('en'), kind: ['workshop'] })
  })

  it('“Reset filters” takes every facet away and leaves the dates', () => {
    act().setFrom(firstDay('2018'))
    for (const facet of facetKeys) act().setFacet(facet, ['exact'])
    act().resetFilters()
    expect(view()).toEqual({ ...defaultView('en'), from: firstDay('2018') })
  })

  it('a facet of many of which the last value is taken away asks nothing; of the legend it shows none', () => {
    act().setFacet('country', ['MLI'])
    act().setFacet('country', [])
    act().setFacet('kind', [])
    expect(view()).toMatchObject({ country: null, kind: [] })
  })

  it('choosing a record forgets the sentence of the one before', () => {
    act().select('first', 'c2')
    expect(view()).toMatchObject({ select: 'first', claim: 'c2' })
    act().select('second')
    expect(view()).toMatchObject({ select: 'second', claim: null })
  })

  it('choosing nothing leaves no sentence behind', () => {
    act().select('first', 'c2')
    act().select(null, 'c2')
    expect(view()).toMatchObject({ select: null, claim: null })
  })

  it('keeps camera, appearance and the switch of the tray as they are set', () => {
    const at = { zoom: 5, latitude: 12, longitude: -8 }
    act().setCamera(at)
    act().setLook('projector')
    act().setUndated(true)
    expect(view()).toEqual({ ...defaultView('en'), at, look: 'projector', undated: true })
  })

  it('is replaced whole', () => {
    const other = { ...defaultView('fr'), select: 'workshop' }
    act().setView(other)
    expect(view()).toBe(other)
  })
})

describe('what is held or pointed at', () => {
  it('is no part of the view', () => {
    const before = view()
    act().hold(true)
    act().hover('workshop')
    expect(view()).toBe(before)
    expect([act().held, act().hovered]).toEqual([true, 'workshop'])
  })

  it('pointed at again tells nobody anew', () => {
    act().hover('workshop')
    let told = 0
    store.subscribe(() => {
      told += 1
    })
    act().hover('workshop')
    expect(told).toBe(0)
  })
})
