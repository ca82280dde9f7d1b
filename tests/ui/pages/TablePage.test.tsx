import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Language } from '../../../src/domain/model.ts'
import { loadPageMessages } from '../../../src/i18n/catalogue.ts'
import { TablePage } from '../../../src/ui/pages/table/TablePage.tsx'
import { dataset, event, flow, timing } from '../../support/atlas-builder.ts'
import { axeFaults } from '../../support/axe.ts'
import { show } from '../../support/show.tsx'

const agency = { id: 'agency', short: null, kind: 'office', country: null, partOf: null } as const
const atlas = dataset({
  actors: { agency },
  events: [
    event({ id: 'zebra', when: timing('2016'), places: ['bamako'], organisers: ['agency'] }),
    event({ id: 'apple', kind: 'programme', when: timing('2019'), tier: 'reference' }),
    event({ id: 'melon' }),
  ],
  flows: [flow({ id: 'cocaine', asOf: timing('2015'), area: ['MLI'] })],
})
const all = ['zebra', 'apple', 'melon', 'cocaine']

async function open(parts: Parameters<typeof show>[1] = {}) {
  await loadPageMessages((parts.language ?? 'en') as Language)
  return show(<TablePage />, {
    dataset: atlas,
    ...parts,
    view: { page: { name: 'table', of: null }, ...parts.view },
  })
}
const grid = () => screen.getByRole('grid', { name: 'All records on show' })
const rows = () => [...grid().querySelectorAll<HTMLElement>('tbody tr[aria-rowindex]')]
const titles = () => rows().map((row) => within(row).getByRole('button').textContent?.toLowerCase())
const heading = (name: string) => within(grid()).getByRole('columnheader', { name })
const cell = (at: string) => grid().querySelector<HTMLElement>(`[data-at="${at}"]`)

beforeEach(() => localStorage.clear())

describe('the table', () => {
  it('holds what is on show, the earliest first and the undated last', async () => {
    const { doing } = await open()
    expect(titles()).toEqual(['cocaine', 'zebra', 'apple', 'melon'])
    expect(grid().getAttribute('aria-rowcount')).toBe('5')
    expect(heading('When').getAttribute('aria-sort')).toBe('ascending')
    await doing((state) => state.setFacet('kind', ['workshop']))
    expect(titles()).toEqual(['cocaine', 'zebra', 'melon'])
  })

  it('sorts by a heading, the other way at the second press, and keeps what has no value last', async () => {
    const { user } = await open()
    const press = (name: string) => user.click(within(heading(name)).getByRole('button'))
    await press('Record')
    expect(titles()).toEqual(['apple', 'cocaine', 'melon', 'zebra'])
    await press('Record')
    expect(titles()).toEqual(['zebra', 'melon', 'cocaine', 'apple'])
    await press('When')
    await press('When')
    expect(heading('When').getAttribute('aria-sort')).toBe('descending')
    expect(heading('Record').getAttribute('aria-sort')).toBeNull()
    expect(titles()).toEqual(['apple', 'zebra', 'cocaine', 'melon'])
  })

  it('says what is not stated, not in the part read, and no field of such a record', async () => {
    await open()
    const words = (row: number) =>
      [...(rows()[row]?.querySelectorAll('td') ?? [])].map((one) => one.textContent)
    expect(words(1)).toEqual([
      'Workshop',
      '2016',
      'Bamako',
      'MLI',
      'not stated',
      '–',
      'Text shipped, sentence marked',
    ])
    expect(words(2)).toContain('not in the part read')
    expect(words(0)).toEqual([
      'Flow',
      'as of a text of 2015',
      'MLI',
      'MLI',
      'Drugs',
      'Only an area named',
      'Text shipped, sentence marked',
    ])
  })

  it('has the columns that are ticked, and this browser keeps them', async () => {
    const { user, unmount } = await open()
    await user.click(screen.getByRole('button', { name: 'Columns' }))
    await user.click(screen.getByRole('checkbox', { name: 'Organised by' }))
    await user.click(screen.getByRole('checkbox', { name: 'Countries named' }))
    expect(heading('Organised by')).toBeDefined()
    expect(within(grid()).queryByRole('columnheader', { name: 'Countries named' })).toBeNull()
    expect(screen.getByText('Agency')).toBeDefined()
    unmount()
    await open()
    expect(heading('Organised by')).toBeDefined()
    expect(within(grid()).queryByRole('columnheader', { name: 'Countries named' })).toBeNull()
  })

  it('is one stop of the Tab key; the arrows go from cell to cell and Enter opens the record', async () => {
    const { user, view } = await open()
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    cell('0:0')?.focus()
    await user.keyboard('{ArrowDown}{ArrowRight}')
    expect(document.activeElement).toBe(cell('1:1'))
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    await user.keyboard('{Enter}')
    expect(view().select).toBe('zebra')
    expect(rows()[1]?.getAttribute('aria-selected')).toBe('true')
    await user.keyboard('{Control>}{Home}{/Control}')
    expect(document.activeElement).toBe(within(heading('Record')).getByRole('button'))
    await user.keyboard('{Control>}{End}{/Control}')
    expect(document.activeElement).toBe(cell('3:7'))
    await user.keyboard('{Home}{Enter}')
    expect(view().select).toBe('melon')
  })

  it('goes the other way by the arrows where the language does', async () => {
    const { user } = await open({ language: 'ar' })
    const arabic = screen.getByRole('grid')
    arabic.closest<HTMLElement>('.grid-scroll')?.style.setProperty('direction', 'rtl')
    arabic.querySelector<HTMLElement>('[data-at="0:0"]')?.focus()
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement?.getAttribute('data-at')).toBe('0:1')
  })

  it('marks what another view selects, and tells the others what it points at', async () => {
    const { user, store, doing } = await open()
    await doing((state) => state.select('apple'))
    expect(rows().find((row) => row.getAttribute('aria-selected') === 'true')?.textContent).toContain('Apple')
    await user.hover(within(rows()[0] as HTMLElement).getByRole('button'))
    expect(store.getState().hovered).toBe('cocaine')
    await doing((state) => state.hover('melon'))
    expect(rows()[3]?.dataset.hovered).toBe('true')
  })

  it('draws few of two thousand rows, and says that there are two thousand', async () => {
    const events = Array.from({ length: 2000 }, (_, index) =>
      event({ id: `e${index}`, when: timing('2016') }),
    )
    const { user } = await open({ dataset: dataset({ events }) })
    expect(rows().length).toBeLessThan(60)
    expect(grid().getAttribute('aria-rowcount')).toBe('2001')
    cell('0:0')?.focus()
    await user.keyboard('{Control>}{End}{/Control}')
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('2001')
  })

  it('says what to do where nothing is on show', async () => {
    await open({ view: { kind: [], grade: [] } })
    expect(screen.queryByRole('grid')).toBeNull()
    expect(await screen.findByText('Nothing is on show in these dates with these filters.')).toBeDefined()
  })

  it('has nothing that axe finds, in English and Arabic', async () => {
    for (const language of ['en', 'ar'] as const) {
      const { unmount } = await open({ language, view: { select: all[0] ?? null } })
      expect(await axeFaults()).toEqual([])
      unmount()
    }
  })
})
