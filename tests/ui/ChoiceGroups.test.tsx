import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Filters } from '../../src/ui/filters/Filters.tsx'
import { dataset, event, firstDay, flow, timing } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'

const funders = Array.from({ length: 20 }, (_, index) => `funder-${String(index).padStart(2, '0')}`)
const actor = { kind: 'government', short: null, country: null, partOf: null } as const
const atlas = dataset({
  actors: Object.fromEntries(funders.map((id) => [id, { id, ...actor }])),
  events: [
    event({ id: 'a', countries: ['MLI'], funders: funders.slice(0, 2), when: timing('2016') }),
    event({ id: 'b', countries: ['MLI', 'NER'], funders: funders.slice(1, 15), when: timing('2020-02-01') }),
    event({ id: 'c', countries: ['NER'], funders: funders.slice(15), places: ['niamey'] }),
  ],
  flows: [flow({ area: ['MLI'] })],
})

async function open(parts: Parameters<typeof show>[1] = {}) {
  const shown = await show(<Filters />, { dataset: atlas, ...parts }, (store) =>
    store.getState().setPanels(['filters']),
  )
  await shown.user.click(screen.getByRole('button', { name: 'Filter by country, funder, source…' }))
  await screen.findByRole('heading', { name: 'Funded by' })
  const unfold = async (title: string) => {
    await shown.user.click(screen.getByRole('heading', { name: title }).closest('summary') as HTMLElement)
    await screen.findByRole('group', { name: title })
  }
  return { ...shown, unfold }
}
const rows = (title: string) =>
  within(screen.getByRole('group', { name: title }))
    .queryAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent)
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name })

describe('the facets of many values', () => {
  it('are folded at first, all six', async () => {
    await open()
    const titles = [...document.querySelectorAll('.choice-group h3')].map((title) => title.textContent)
    expect(titles).toEqual([
      'Country',
      'Organised by',
      'Funded by',
      'In partnership with',
      'Source',
      'Precision',
    ])
    expect(document.querySelectorAll('.choice-rows')).toHaveLength(0)
  })

  it('choose none at first, and one after the other', async () => {
    const { unfold, user, view } = await open()
    await unfold('Country')
    expect(rows('Country')).toEqual(['MLI3', 'NER2'])
    await user.click(box(/^NER/))
    expect(view().country).toEqual(['NER'])
    await user.click(box(/^MLI/))
    expect(view().country).toEqual(['NER', 'MLI'])
    await user.click(box(/^NER/))
    await user.click(box(/^MLI/))
    expect(view().country).toBeNull()
  })

  it('foretell how many would be on show, by what the window and other facets leave', async () => {
    const { unfold, doing } = await open()
    await unfold('Country')
    await doing((state) => state.setFrom(firstDay('2019')))
    expect(rows('Country')).toEqual(['MLI1', 'NER1'])
    await doing((state) => state.setFacet('funder', ['funder-15']))
    expect(rows('Country')).toEqual(['MLI0', 'NER0'])
    await doing((state) => state.showAllDates())
    expect(rows('Country')).toEqual(['NER1', 'MLI0'])
  })

  it('stand the most records first, then by name; the rest comes when it is asked for', async () => {
    const { unfold, user } = await open()
    await unfold('Funded by')
    expect(rows('Funded by').slice(0, 3)).toEqual(['Funder-012', 'Funder-001', 'Funder-021'])
    expect(rows('Funded by')).toHaveLength(12)
    await user.click(screen.getByRole('button', { name: 'Show 8 more' }))
    expect(rows('Funded by')).toHaveLength(20)
    await user.click(screen.getByRole('button', { name: 'Show fewer' }))
    expect(rows('Funded by')).toHaveLength(12)
  })

  it('keep what is chosen in sight, and leave out what would show nothing', async () => {
    const { unfold, doing } = await open({ view: { funder: ['funder-19'] } })
    await unfold('Funded by')
    await doing((state) => state.setFacet('country', ['MLI']))
    await doing((state) => state.setFrom(firstDay('2017')))
    expect(rows('Funded by')).toContain('Funder-190')
    expect(rows('Funded by')).not.toContain('Funder-000')
  })

  it('find a name as it is typed, whatever its case and accents', async () => {
    const { unfold, user } = await open()
    await unfold('Funded by')
    const field = screen.getByRole('searchbox', { name: 'Funded by: Type a name' })
    await user.type(field, 'FÜNDER-1')
    expect(rows('Funded by')).toHaveLength(10)
    await user.type(field, '(.*')
    expect(rows('Funded by')).toEqual([])
    expect(screen.getByText('None of them has that name.')).toBeDefined()
  })

  it('of few values need no field', async () => {
    const { unfold } = await open()
    await unfold('Country')
    expect(screen.queryByRole('searchbox')).toBeNull()
  })

  it('say how many are chosen while they are folded', async () => {
    await open({ view: { country: ['MLI', 'NER'] } })
    expect(screen.getByRole('heading', { name: 'Country' }).closest('summary')?.textContent).toBe('Country2')
  })

  it('of precision say what they mean', async () => {
    const { unfold, user, view } = await open()
    await unfold('Precision')
    expect(rows('Precision')).toEqual(['Day and city exact0', 'Less exact4'])
    await user.click(box(/^Less exact/))
    expect(view().precision).toEqual(['broad'])
  })

  it('have nothing that axe finds', async () => {
    const { unfold } = await open({ view: { country: ['MLI'] } })
    for (const title of ['Country', 'Funded by', 'Source', 'Precision']) await unfold(title)
    expect(await axeFaults()).toEqual([])
  })
})

describe('the counts of the legend', () => {
  it('foretell too', async () => {
    const { doing } = await open()
    const count = (name: RegExp) => box(name).closest('label')?.querySelector('.number')?.textContent
    expect(count(/^Workshop/)).toBe('3')
    await doing((state) => state.setFacet('country', ['NER']))
    await waitFor(() => expect([count(/^Workshop/), count(/^Only an area/)]).toEqual(['2', '0']))
    await doing((state) => state.setFacet('kind', []))
    expect(count(/^Workshop/)).toBe('2')
  })
})
