import { describe, expect, it } from 'vitest'
import { defaultView, themeNotStated, type View } from '../../src/domain/view.ts'
import { onShow, sourcingCounts, windowOf } from '../../src/domain/visible.ts'
import { dataset, event, firstDay, flow, lastDay, span, timing } from '../support/atlas-builder.ts'

const view = (change: Partial<View> = {}): View => ({ ...defaultView('en'), ...change })

const workshop = event({ id: 'workshop', when: timing('2017-08-02/2017-08-04'), themes: ['borders'] })
const training = event({ id: 'training', kind: 'training', themes: ['borders', 'drugs'] })
const programme = event({ id: 'programme', kind: 'programme', when: timing('2020/..'), themes: ['drugs'] })
const cocaine = flow({ id: 'cocaine', theme: 'drugs', asOf: timing('2018'), area: ['MLI'] })
const route = flow({ id: 'route', theme: 'fuel', legs: [{ from: ['MLI'], to: ['NER'] }] })
const atlas = dataset({ events: [workshop, training, programme], flows: [cocaine, route] })

/** Ids of everything on show. */
function ids(change: Partial<View>, of = atlas): readonly string[] {
  const { activities, frameworks, flows } = onShow(of, view(change))
  return [...activities, ...frameworks, ...flows].map(({ id }) => id)
}

describe('the window', () => {
  it('moving From keeps an event that overlaps the window’s first day', () => {
    expect(ids({ from: firstDay('2017-08-04') })).toContain('workshop')
  })

  it('moving From past an event’s last day takes it away', () => {
    expect(ids({ from: firstDay('2017-08-05') })).not.toContain('workshop')
  })

  it('moving To keeps an event that begins on the window’s last day', () => {
    expect(ids({ to: lastDay('2017-08-02') })).toContain('workshop')
    expect(ids({ to: lastDay('2017-08-01') })).not.toContain('workshop')
  })

  it('an open end is on show up to its source’s day', () => {
    expect(ids({ from: firstDay('2024-12-31') })).toContain('programme')
  })

  it('is the axis where the address says nothing', () => {
    expect(windowOf(atlas, view())).toEqual(span('2015', '2024'))
  })

  it('stays on the axis when the address goes beyond it', () => {
    const beyond = view({ from: firstDay('1990'), to: lastDay('2090') })
    expect(windowOf(atlas, beyond)).toEqual(span('2015', '2024'))
  })

  it('shows the last day of the axis when the address lies wholly after it', () => {
    const after = windowOf(atlas, view({ from: firstDay('2090'), to: lastDay('2091') }))
    expect(after).toEqual(span('2024-12-31'))
  })
})

describe('what has no date', () => {
  it('is on show while the window is all dates', () => {
    expect(ids({})).toEqual(['workshop', 'training', 'programme', 'cocaine', 'route'])
  })

  it('leaves the map in a narrower window, though the window were one day short', () => {
    const narrowed = ids({ to: lastDay('2024-12-30') })
    expect(narrowed).not.toContain('training')
    expect(narrowed).not.toContain('route')
  })

  it('stays in every window when the reader keeps it', () => {
    expect(ids({ from: firstDay('2017'), to: lastDay('2017'), undated: true })).toEqual([
      'workshop',
      'training',
      'route',
    ])
  })

  it('waits in the tray whatever the window', () => {
    const { undated } = onShow(atlas, view({ from: firstDay('2017'), to: lastDay('2017') }))
    expect(undated.map(({ id }) => id)).toEqual(['training', 'route'])
  })

  it('leaves the tray when a filter excludes it', () => {
    const { undated } = onShow(atlas, view({ kind: ['workshop'] }))
    expect(undated.map(({ id }) => id)).toEqual(['route'])
  })

  it('an undated statement on a flow stands at its source’s date', () => {
    expect(ids({ from: firstDay('2018'), to: lastDay('2018') })).toEqual(['cocaine'])
  })

  it('the period that a statement names goes before its source’s date', () => {
    const dated = flow({ id: 'dated', when: timing('2016'), asOf: timing('2018') })
    const only = dataset({ flows: [dated] })
    expect(ids({ from: firstDay('2018') }, only)).toEqual([])
    expect(ids({ to: lastDay('2016') }, only)).toEqual(['dated'])
  })
})

describe('facets', () => {
  it('two values of one facet show the records of either', () => {
    expect(ids({ kind: ['workshop', 'training'], grade: [] })).toEqual(['workshop', 'training'])
  })

  it('two facets show only what passes both', () => {
    expect(ids({ theme: ['borders'], kind: ['training'] })).toEqual(['training'])
  })

  it('a kind asks nothing of flows, which have none', () => {
    expect(ids({ kind: ['workshop'] })).toEqual(['workshop', 'cocaine', 'route'])
  })

  it('a grade asks nothing of events, which have none', () => {
    expect(ids({ grade: ['ends'] })).toEqual(['workshop', 'training', 'programme', 'route'])
  })

  it('a theme asks of events and flows alike', () => {
    expect(ids({ theme: ['drugs'] })).toEqual(['training', 'programme', 'cocaine'])
  })

  it('a theme of a family means that theme alone', () => {
    const cocaineOnly = event({ id: 'seizure', themes: ['cocaine'] })
    const of = dataset({ events: [cocaineOnly, workshop], flows: [flow({ id: 'powder', theme: 'cocaine' })] })
    expect(ids({ theme: ['drugs'] }, of)).toEqual([])
    expect(ids({ theme: ['cocaine'] }, of)).toEqual(['seizure', 'powder'])
  })

  it('a record that states no theme stays while other themes go, and goes by an entry of its own', () => {
    const of = dataset({ events: [workshop, event({ id: 'bare' })], flows: [cocaine] })
    expect(ids({ theme: ['drugs', themeNotStated] }, of)).toEqual(['bare', 'cocaine'])
    expect(ids({ theme: ['borders', 'drugs'] }, of)).toEqual(['workshop', 'cocaine'])
    expect(ids({ theme: [themeNotStated] }, of)).toEqual(['bare'])
  })

  it('a tier asks of events and flows alike', () => {
    const cited = event({ id: 'cited', tier: 'reference', themes: ['drugs'] })
    const of = dataset({
      events: [workshop, cited],
      flows: [cocaine, flow({ id: 'gold', tier: 'reference' })],
    })
    expect(ids({ tier: ['text'] }, of)).toEqual(['workshop', 'cocaine'])
    expect(ids({ tier: ['cited'] }, of)).toEqual(['cited', 'gold'])
    expect(ids({ tier: ['cited'], theme: ['borders'] }, of)).toEqual([])
  })

  it('an empty facet shows none of the records that have it', () => {
    expect(ids({ kind: [] })).toEqual(['cocaine', 'route'])
    expect(ids({ grade: [] })).toEqual(['workshop', 'training', 'programme'])
    expect(ids({ theme: [] })).toEqual([])
    expect(ids({ tier: [] })).toEqual([])
  })
})

describe('what the presenter hides', () => {
  it('is left out whatever its kind, and of the undated too', () => {
    expect(ids({ hide: ['training', 'programme', 'route'] })).toEqual(['workshop', 'cocaine'])
    expect(onShow(atlas, view({ hide: ['training'] })).undated.map(({ id }) => id)).not.toContain('training')
  })
})

describe('programmes, agreements and instruments', () => {
  it('are shown apart from the activities that the status counts', () => {
    const kinds = ['workshop', 'mission', 'programme', 'agreement', 'instrument'] as const
    const events = kinds.map((kind) => event({ id: kind, kind }))
    const { activities, frameworks } = onShow(dataset({ events }), view())
    expect(activities.map(({ id }) => id)).toEqual(['workshop', 'mission'])
    expect(frameworks.map(({ id }) => id)).toEqual(['programme', 'agreement', 'instrument'])
  })
})

it('the counts of both tiers add up to the events and flows of the status', () => {
  const cited = { tier: 'reference' } as const
  const events = [workshop, event({ id: 'a', ...cited }), event({ id: 'b', kind: 'programme', ...cited })]
  const of = dataset({ events, flows: [cocaine, flow({ id: 'gold', ...cited })] })
  expect(sourcingCounts(onShow(of, view()))).toEqual({ text: 2, cited: 2 })
  expect(sourcingCounts(onShow(of, view({ tier: ['cited'] })))).toEqual({ text: 0, cited: 2 })
})
