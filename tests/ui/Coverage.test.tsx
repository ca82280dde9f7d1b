import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CoverageButton } from '../../src/ui/coverage/CoverageButton.tsx'
import { dataset, event, firstDay, flow, places, timing } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'

/** Fifteen countries, `C00` to `C14`. */
const many = Array.from({ length: 15 }, (_, index) => `C${String(index).padStart(2, '0')}`)
const atlas = dataset({
  places: {
    ...places,
    ...Object.fromEntries(
      many.map((id) => [id, { id, kind: 'country', point: [0, 0], country: null, extent: null } as const]),
    ),
  },
  events: [
    event({ id: 'a', when: timing('2017'), countries: many }),
    event({ id: 'b', when: timing('2017'), tier: 'reference', countries: ['MLI'] }),
  ],
  flows: [flow({ id: 'c', when: timing('2020'), tier: 'reference' })],
})

async function open(parts: Parameters<typeof show>[1] = {}) {
  const shown = await show(<CoverageButton />, { dataset: atlas, ...parts })
  await shown.user.click(screen.getByRole('button'))
  return { ...shown, dialog: within(await screen.findByRole('dialog')) }
}
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

describe('“What the record is”', () => {
  it('says that it counts what the sources report and measures neither crime nor effort', async () => {
    const { dialog } = await open()
    expect(dialog.getByText(/no measure of crime, nor of the effort against it/)).toBeDefined()
  })

  it('counts the whole record, whatever is on show', async () => {
    const { dialog } = await open({ view: { from: firstDay('2019'), kind: [] } })
    expect(dialog.getByText(/whatever dates and filters are on show: 3 records/)).toBeDefined()
    const row = dialog.getByRole('row', { name: /^2017/ })
    expect(cells(row)).toEqual([
      '1 + 12 records: 1 with the text, 1 cited',
      '0 records: 0 with the text, 0 cited',
      '2',
    ])
  })

  it('draws bars as long as their numbers, by one measure', async () => {
    const { dialog } = await open()
    const bars = [
      ...dialog.getByRole('row', { name: /^2017/ }).querySelectorAll<HTMLElement>('.coverage-bar'),
    ]
    expect(bars.map((bar) => bar.style.inlineSize || bar.getAttribute('style'))).toEqual([
      expect.stringContaining('50%'),
      expect.stringContaining('50%'),
      expect.stringContaining('0%'),
      expect.stringContaining('0%'),
    ])
  })

  it('leads to every country', async () => {
    const { dialog, user } = await open()
    const countries = within(dialog.getByRole('table', { name: 'Records by country' }))
    expect(countries.queryByRole('rowheader', { name: 'MLI' })).toBeNull()
    await user.click(dialog.getByRole('button', { name: '4 more countries' }))
    expect(countries.getAllByRole('rowheader').map((one) => one.textContent)).toEqual([
      ...many,
      'MLI',
      'No country',
    ])
  })

  it('closes by its button and opens again', async () => {
    const { dialog, user } = await open()
    await user.click(dialog.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'What the record is' }))
    expect(await screen.findByRole('dialog')).toBeDefined()
  })

  it('has nothing that axe finds, in English and Arabic', async () => {
    for (const language of ['en', 'ar'] as const) {
      const { unmount } = await open({ language })
      expect(await axeFaults()).toEqual([])
      unmount()
    }
  })
})
