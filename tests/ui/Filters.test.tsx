import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Filters } from '../../src/ui/filters/Filters.tsx'
import { dataset, event, flow, themes } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'

const cocaine = { id: 'cocaine', group: 'traffic', family: 'drugs', icon: 'drugs' } as const
const atlas = dataset({
  themes: [...themes, cocaine],
  events: [
    event({ id: 'a', themes: ['borders', 'drugs'] }),
    event({ id: 'b', kind: 'meeting', themes: ['drugs', 'cocaine'] }),
    event({ id: 'c', kind: 'programme', tier: 'reference' }),
  ],
  flows: [flow({ id: 'f', area: ['MLI'] }), flow({ id: 'g', legs: [{ from: ['MLI'], to: ['NER'] }] })],
})
const open = (parts: Parameters<typeof show>[1] = {}) =>
  show(<Filters />, { dataset: atlas, ...parts }, (store) => store.getState().setPanels(['filters']))
const region = () => within(screen.getByRole('region', { name: 'Filters' }))
const group = (name: string) => within(region().getByRole('group', { name }))
const summary = (name: string) => region().getByRole('heading', { name }).closest('summary') as HTMLElement
const themesUnder = (name: string) =>
  [...(summary(name).parentElement?.querySelectorAll('.facet-text') ?? [])].map((text) => text.textContent)
const box = (name: RegExp | string) => region().getByRole<HTMLInputElement>('checkbox', { name })

describe('the legend is the filter', () => {
  it('what is ticked is on show; at first everything is', async () => {
    await open()
    const ticks = region().getAllByRole<HTMLInputElement>('checkbox', { name: /^(?!Only|Counts)/ })
    expect(ticks.filter((tick) => !tick.checked)).toEqual([])
  })

  it('unticking a kind leaves the others', async () => {
    const { user, view } = await open()
    await user.click(box(/^Meeting/))
    expect(view().kind).toEqual(['workshop', 'programme'])
    expect(box(/^Meeting/).checked).toBe(false)
  })

  it('ticking the last one again is no filter at all', async () => {
    const { user, view } = await open()
    await user.click(box(/^Meeting/))
    await user.click(box(/^Meeting/))
    expect(view().kind).toBeNull()
  })

  it('“Show none” and “Show all” empty and fill one group', async () => {
    const { user, view } = await open()
    await user.click(group('Themes').getByRole('button', { name: /^Show none/ }))
    expect(view()).toMatchObject({ theme: [], kind: null, grade: null })
    await user.click(group('Themes').getByRole('button', { name: /^Show all/ }))
    expect(view().theme).toBeNull()
  })

  it('a switch leaves only the lines whose ends are both named', async () => {
    const { user, view } = await open()
    const only = region().getByRole('checkbox', { name: 'Only lines with both ends named' })
    await user.click(only)
    expect(view().grade).toEqual(['ends'])
    expect(box(/^Only an area/).checked).toBe(false)
    await user.click(only)
    expect(view().grade).toBeNull()
  })

  it('says how many records each kind, grade and theme has', async () => {
    await open()
    const counts = (name: string) =>
      group(name)
        .getAllByRole('listitem')
        .map((row) => row.querySelector('.number')?.textContent)
    expect(counts('Events')).toEqual(['1', '1', '1'])
    expect(counts('How firmly the source names the places')).toEqual(['1', '0', '1', '0'])
    expect(counts('How it is sourced')).toEqual(['4', '1'])
    expect(box(/^Drugs ?4/)).toBeDefined()
    expect(box(/^Cocaine ?1/)).toBeDefined()
    expect(box(/^Theme not stated ?1/)).toBeDefined()
  })

  it('offers only kinds that the data holds', async () => {
    await open()
    expect(region().queryByRole('checkbox', { name: /^Operation/ })).toBeNull()
  })

  it('unticking a tier leaves the other, in the words of the address', async () => {
    const { user, view } = await open()
    await user.click(box(/^Text shipped, sentence marked/))
    expect(view().tier).toEqual(['cited'])
    await user.click(region().getByRole('button', { name: 'Reset filters' }))
    expect(view().tier).toBeNull()
  })

  it('“Reset filters” stands only while there is one', async () => {
    const { user, view } = await open({ view: { kind: ['workshop'], theme: [] } })
    await user.click(region().getByRole('button', { name: 'Reset filters' }))
    expect(view()).toMatchObject({ kind: null, theme: null })
    expect(region().queryByRole('button', { name: 'Reset filters' })).toBeNull()
  })

  it('says that arrows are no routes, that width is no quantity, and of how many activities the tint speaks', async () => {
    await open({ view: { kind: ['meeting'] } })
    expect(region().getByText(/they are not routes/).textContent).toMatch(/Width never means quantity/)
    expect(region().getByText(/no measure of trafficking/).textContent).toMatch(/the 1 activity on show/)
  })

  it('axe finds nothing in it, in English and Arabic', async () => {
    for (const language of ['en', 'ar'] as const) {
      const { unmount } = await open({ language, view: { kind: ['workshop'] } })
      expect(await axeFaults()).toEqual([])
      unmount()
    }
  })
})

describe('themes in the legend', () => {
  it('stand by family, only those that records have, cooperation last', async () => {
    await open()
    const headings = group('Themes').getAllByRole('heading')
    expect(headings.map((heading) => heading.textContent)).toEqual(['Drugs', 'Cooperation'])
    expect(themesUnder('Drugs')).toEqual(['Drugs', 'Cocaine'])
    expect(themesUnder('Cooperation')).toEqual(['Borders'])
  })

  it('of a family say how many records have one of them or several', async () => {
    await open()
    expect(summary('Drugs').querySelector('.number')?.textContent).toBe('4')
  })

  it('of cooperation are folded at first, and unfold', async () => {
    const { user } = await open()
    const details = (name: string) => summary(name).parentElement as HTMLDetailsElement
    expect([details('Drugs').open, details('Cooperation').open]).toEqual([true, false])
    await user.click(summary('Cooperation'))
    expect(details('Cooperation').open).toBe(true)
  })

  it('that are folded stay folded when something else is ticked', async () => {
    const { user } = await open()
    await user.click(summary('Cooperation'))
    await user.click(box(/^Borders/))
    expect((summary('Cooperation').parentElement as HTMLDetailsElement).open).toBe(true)
  })

  it('of a whole family go and come by one tick, which is between when only some are on', async () => {
    const { user, view } = await open()
    const family = box('Drugs: the whole group')
    await user.click(family)
    expect(view().theme).toEqual(['borders', 'not-stated'])
    await user.click(box(/^Cocaine/))
    expect(view().theme).toEqual(['cocaine', 'borders', 'not-stated'])
    expect([family.checked, family.indeterminate]).toEqual([false, true])
    await user.click(family)
    expect(view().theme).toBeNull()
    expect([family.checked, family.indeterminate]).toEqual([true, false])
  })

  it('of a family are not ticked because one of them stands in the address', async () => {
    await open({ view: { theme: ['drugs'] } })
    expect([box(/^Drugs ?4/).checked, box(/^Cocaine/).checked]).toEqual([true, false])
  })

  it('unticked leave the records that state none', async () => {
    const { user, view } = await open()
    await user.click(box(/^Cocaine/))
    expect(view().theme).toContain('not-stated')
    await user.click(box(/^Theme not stated/))
    expect(view().theme).toEqual(['drugs', 'borders'])
  })

  it('have no entry for records without any where all state one', async () => {
    await open({ dataset: dataset({ events: [event({ themes: ['drugs'] })] }) })
    expect(region().queryByRole('checkbox', { name: /^Theme not stated/ })).toBeNull()
  })
})
