import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Filters } from '../../src/ui/filters/Filters.tsx'
import { dataset, event, flow } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'

const atlas = dataset({
  events: [
    event({ id: 'a', themes: ['borders', 'drugs'] }),
    event({ id: 'b', kind: 'meeting' }),
    event({ id: 'c', kind: 'programme' }),
  ],
  flows: [flow({ id: 'f', area: ['MLI'] }), flow({ id: 'g', legs: [{ from: ['MLI'], to: ['NER'] }] })],
})
const open = (parts: Parameters<typeof show>[1] = {}) =>
  show(<Filters />, { dataset: atlas, ...parts }, (store) => store.getState().setPanels(['filters']))
const region = () => within(screen.getByRole('region', { name: 'Filters' }))
const group = (name: string) => within(region().getByRole('group', { name }))
const box = (name: RegExp) => region().getByRole<HTMLInputElement>('checkbox', { name })

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
    expect(counts('Themes')).toEqual(['3', '0', '0', '1'])
  })

  it('offers only kinds that the data holds', async () => {
    await open()
    expect(region().queryByRole('checkbox', { name: /^Operation/ })).toBeNull()
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
