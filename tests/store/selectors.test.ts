import { describe, expect, it } from 'vitest'
import { drawingOnShow } from '../../src/store/drawing-on-show.ts'
import { selectedRecord, timelineMarks, visibleRecords } from '../../src/store/selectors.ts'
import { dataset, event, firstDay, timing } from '../support/atlas-builder.ts'
import { silentStore } from '../support/store-builder.ts'

const atlas = dataset({
  events: [event({ when: timing('2017'), places: ['bamako'] }), event({ id: 'later', when: timing('2020') })],
})
const start = () => silentStore({ dataset: atlas })

describe.each([
  ['visibleRecords', visibleRecords],
  ['drawingOnShow', drawingOnShow],
  ['timelineMarks', timelineMarks],
  ['selectedRecord', selectedRecord],
] as const)('%s', (_, selector) => {
  it('gives the same value for the same state', () => {
    const state = start().getState()
    expect(selector(state)).toBe(selector(state))
  })

  it('gives the same value when something that it does not show has changed', () => {
    const store = start()
    const before = selector(store.getState())
    store.getState().setLook('projector')
    store.getState().setPanels(['list'])
    store.getState().setCamera({ zoom: 5, latitude: 12, longitude: 0 })
    expect(selector(store.getState())).toBe(before)
  })
})

describe('selectors', () => {
  it('answer anew when the window moves', () => {
    const store = start()
    store.getState().setFrom(firstDay('2019'))
    expect(visibleRecords(store.getState()).activities.map(({ id }) => id)).toEqual(['later'])
    expect(drawingOnShow(store.getState()).pins).toEqual([])
    expect(timelineMarks(store.getState()).map(({ inWindow }) => inWindow)).toEqual([false, true])
  })

  it('draw what is pointed at anew without asking again what is on show', () => {
    const store = start()
    const shown = visibleRecords(store.getState())
    store.getState().hover('workshop')
    expect(drawingOnShow(store.getState()).pins[0]?.state).toBe('strong')
    expect(visibleRecords(store.getState())).toBe(shown)
  })

  it('keep the answers of two stores apart', () => {
    const [one, other] = [start(), silentStore({ dataset: dataset() })]
    expect(visibleRecords(one.getState()).activities).toHaveLength(2)
    expect(visibleRecords(other.getState()).activities).toEqual([])
    expect(visibleRecords(one.getState()).activities).toHaveLength(2)
  })

  it('find the record that is selected', () => {
    const store = start()
    store.getState().select('later')
    expect(selectedRecord(store.getState())?.id).toBe('later')
    store.getState().select('gone')
    expect(selectedRecord(store.getState())).toBeNull()
  })
})
