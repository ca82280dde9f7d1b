import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EventList } from '../../src/ui/list/EventList.tsx'
import { dataset, event, firstDay, flow, lastDay, timing } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'

const atlas = dataset({
  events: [
    event({ id: 'undated', kind: 'training', countries: ['KEN'] }),
    event({ id: 'late', when: timing('2020-05-03'), places: ['bamako', 'niamey'] }),
    event({ id: 'early', when: timing('2016'), tier: 'reference', places: ['sahel'] }),
    event({ id: 'resolution', kind: 'instrument', when: timing('2017') }),
  ],
  flows: [flow({ id: 'route', theme: 'fuel', asOf: timing('2018'), legs: [{ from: ['MLI'], to: [] }] })],
})
const open = (parts: Parameters<typeof show>[1] = {}) =>
  show(<EventList />, { dataset: atlas, ...parts }, (store) => store.getState().setPanels(['list']))
/** The region is the first of its name: its group of activities is another. */
const list = () => within(screen.getAllByRole('region', { name: 'Events' })[0] as HTMLElement)
const rows = (group: string) =>
  within(list().getByRole('region', { name: group }))
    .getAllByRole('button')
    .map((row) => row.getAttribute('data-row'))

describe('the list', () => {
  it('is the one region named “Events”', async () => {
    await open()
    expect(screen.getAllByRole('region', { name: 'Events' })).toHaveLength(1)
  })

  it('has a row for every record on show, a button whose name starts with its title', async () => {
    await open()
    for (const title of ['Undated', 'Late', 'Early', 'Resolution', 'Route']) {
      expect(list().getByRole('button', { name: new RegExp(`^${title}`) })).toBeDefined()
    }
  })

  it('groups activities, instruments and flows, the earliest first and the undated last', async () => {
    await open()
    expect(rows('Activities')).toEqual(['early', 'late', 'undated'])
    expect(rows('Programmes, agreements and instruments')).toEqual(['resolution'])
    expect(rows('Flows and threats')).toEqual(['route'])
  })

  it('says in a row what kind, when and where', async () => {
    await open()
    expect(list().getByRole('button', { name: /^Late/ }).textContent).toBe(
      'LateWorkshop · 3 May 2020 · Bamako and Niamey',
    )
  })

  it('says “not stated” where the text gives no date, and that no place is stated', async () => {
    await open()
    expect(list().getByRole('button', { name: /^Undated/ }).textContent).toBe(
      'UndatedTraining · not stated · place not stated',
    )
  })

  it('says of a flow its text’s date and how firmly it names its places', async () => {
    await open()
    expect(list().getByRole('button', { name: /^Route/ }).textContent).toBe(
      'RouteNo. 1 · Fuel · as of a text of 2018 · MLI · One end named',
    )
  })

  it('says of a cited record that it is, and of an announced one', async () => {
    const announced = event({ id: 'soon', when: timing('2024'), status: 'announced', tier: 'reference' })
    await open({ dataset: dataset({ events: [...atlas.events, announced] }) })
    expect(list().getByRole('button', { name: /^Early/ }).textContent).toBe(
      'EarlyWorkshop · 2016 · Sahel · cited',
    )
    expect(list().getByRole('button', { name: /^Soon/ }).textContent).toMatch(/ · announced · cited$/)
    expect(list().queryByRole('button', { name: /^Late.*cited/ })).toBeNull()
  })

  it('counts both tiers in the heading of each group', async () => {
    await open()
    expect(
      list()
        .getAllByRole('heading', { level: 3 })
        .map((heading) => heading.textContent),
    ).toEqual([
      'Activities 3 events: 2 with the text, 1 cited',
      'Programmes, agreements and instruments 1 record: 1 with the text, 0 cited',
      'Flows and threats 1 flow: 1 with the text, 0 cited',
    ])
  })

  it('keeps the rows that stay as a window moves', async () => {
    const { doing } = await open()
    const row = list().getByRole('button', { name: /^Late/ })
    await doing((state) => state.setFrom(firstDay('2017')))
    expect(list().queryByRole('button', { name: /^Early/ })).toBeNull()
    expect(list().getByRole('button', { name: /^Late/ })).toBe(row)
  })

  it('holds only what the window shows', async () => {
    await open({ view: { from: firstDay('2016'), to: lastDay('2016') } })
    expect(
      list()
        .getAllByRole('button', { name: /·/ })
        .map((row) => row.getAttribute('data-row')),
    ).toEqual(['early'])
  })

  it('chooses the record of a row', async () => {
    const { user, view } = await open()
    await user.click(list().getByRole('button', { name: /^Late/ }))
    expect(view().select).toBe('late')
    expect(list().getByRole('button', { name: /^Late/ }).getAttribute('aria-current')).toBe('true')
  })

  it('answers on map and timeline when a row has the focus or the pointer', async () => {
    const { user, store } = await open()
    await user.hover(list().getByRole('button', { name: /^Late/ }))
    expect(store.getState().hovered).toBe('late')
    await user.tab()
    await user.tab()
    expect(store.getState().hovered).toBe('early')
  })

  it('with nothing on show says so and leads back', async () => {
    const { user, view } = await open({ view: { kind: [], grade: [], from: firstDay('2023') } })
    expect(list().getByText('Nothing is on show in these dates with these filters.')).toBeDefined()
    await user.click(list().getByRole('button', { name: 'All dates' }))
    expect(view().from).toBeNull()
    await user.click(list().getByRole('button', { name: 'Reset filters' }))
    expect(list().getByRole('button', { name: /^Late/ })).toBeDefined()
  })

  it('folded away holds no rows, and unfolds by its button', async () => {
    const { user, doing } = await open()
    await doing((state) => state.setPanels([]))
    expect(list().queryByRole('button', { name: /^Late/ })).toBeNull()
    const fold = list().getByRole('button', { name: 'List' })
    expect(fold.getAttribute('aria-expanded')).toBe('false')
    await user.click(fold)
    expect(list().getByRole('button', { name: /^Late/ })).toBeDefined()
  })

  it('axe finds nothing in it, in English and Arabic', async () => {
    for (const language of ['en', 'ar'] as const) {
      const { unmount } = await open({ language, view: { select: 'late' } })
      const faults = await axeFaults()
      expect(faults).toEqual([])
      unmount()
    }
  })
})
