import { describe, expect, it } from 'vitest'
import { laneContents, mostMarks } from '../../src/domain/density.ts'
import type { AtlasEvent } from '../../src/domain/model.ts'
import { timelineOf } from '../../src/domain/timeline.ts'
import { defaultView, type View } from '../../src/domain/view.ts'
import { onShow } from '../../src/domain/visible.ts'
import { dataset, event, firstDay, flow, lastDay, timing } from '../support/atlas-builder.ts'

/** As many workshops as `count`, day after day from 1 January 2017 on. */
const workshops = (count: number, edtf = '2017-01-05') =>
  Array.from({ length: count }, (_, index) => event({ id: `w${index}`, when: timing(edtf) }))

function contents(events: readonly AtlasEvent[], view: Partial<View> = {}) {
  const atlas = dataset({ events, flows: [flow({ when: timing('2018') })] })
  return laneContents(timelineOf(atlas, { ...defaultView('en'), ...view }), atlas.axis)
}
const bars = (events: readonly AtlasEvent[], view: Partial<View> = {}) =>
  contents(events, view)[0]?.bars?.map(({ id, shown, outside }) => [id, shown.length, outside.length])

describe('a lane', () => {
  it('shows marks up to sixty and quarters above, each lane for itself', () => {
    expect(contents(workshops(mostMarks)).map(({ bars }) => bars)).toEqual([null, null, null])
    const crowded = contents(workshops(mostMarks + 1))
    expect(crowded.map(({ bars }) => bars !== null)).toEqual([true, false, false])
    expect(crowded.map(({ lane, marks }) => [lane, marks.length])).toEqual([
      ['activities', 61],
      ['frameworks', 0],
      ['flows', 1],
    ])
  })
})

describe('a quarter', () => {
  const crowd = workshops(61)

  it('counts the records that overlap it, a long one in each of its quarters', () => {
    const long = event({ id: 'long', kind: 'mission', when: timing('2016-12-31/2017-07-01') })
    expect(bars([...crowd, long])).toEqual([
      ['activities-2016-4', 1, 0],
      ['activities-2017-1', 62, 0],
      ['activities-2017-2', 1, 0],
      ['activities-2017-3', 1, 0],
    ])
  })

  it('runs from its first day to the end of its last', () => {
    const [bar] = contents(crowd)[0]?.bars ?? []
    expect(bar).toMatchObject({ first: firstDay('2017-01'), last: lastDay('2017-03') })
    expect(bar?.from).toBeCloseTo((365 + 366) / 3653)
    expect(bar?.to).toBeCloseTo((365 + 366 + 90) / 3653)
  })

  it('tells what is on show from what the window leaves out', () => {
    const view = { from: firstDay('2017-02-01') }
    const later = event({ id: 'later', when: timing('2017-02') })
    expect(bars([...crowd, later], view)).toEqual([['activities-2017-1', 1, 61]])
  })

  it('counts what the list would hold were the window that quarter', () => {
    const dates = ['2015', '2016-11/2017-02', '2017-03-31', '2017-04-01', '2017/2019-05-06']
    const events = [...crowd, ...dates.map((edtf) => event({ id: edtf, when: timing(edtf) }))]
    for (const bar of contents(events)[0]?.bars ?? []) {
      const view = { ...defaultView('en'), from: bar.first, to: bar.last }
      const listed = onShow(dataset({ events }), view).activities.map(({ id }) => id)
      expect([...bar.shown].sort()).toEqual([...listed].sort())
    }
  })
})
