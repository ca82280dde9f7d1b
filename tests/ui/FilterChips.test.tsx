import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Filters } from '../../src/ui/filters/Filters.tsx'
import { dataset, event, evidence, flow, source } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'
import { memoryLoader } from '../support/store-builder.ts'

const actor = { kind: 'government', short: null, country: null, partOf: null } as const
const atlas = dataset({
  actors: { japan: { id: 'japan', ...actor }, italy: { id: 'italy', ...actor } },
  events: [
    event({ id: 'a', countries: ['MLI', 'NER'], funders: ['japan', 'italy'], themes: ['drugs'] }),
    event({ id: 'b', kind: 'meeting', countries: ['NER'], themes: ['borders'] }),
    event({ id: 'c', kind: 'training', sources: ['report'] }),
  ],
  flows: [flow({ area: ['MLI'] })],
})
const open = async (parts: Parameters<typeof show>[1] = {}) => {
  const shown = await show(<Filters />, { dataset: atlas, ...parts })
  await screen.findByRole('list', { name: /Active filters|التصفية الحالية/ }).catch(() => undefined)
  return shown
}
const region = () => within(screen.getByRole('region', { name: 'Filters' }))
const chips = () =>
  region()
    .queryAllByRole('button', { name: /^Remove filter/ })
    .map((chip) => chip.textContent)
const chip = (text: string) => region().getByRole('button', { name: `Remove filter: ${text}` })

describe('what is active', () => {
  it('stands in the closed panel too, a chip each, by name', async () => {
    await open({
      view: { country: ['MLI', 'NER'], funder: ['japan'], kind: ['workshop'], grade: [], tier: ['cited'] },
    })
    expect(chips()).toEqual([
      'Events: Workshop',
      'Places named: nothing',
      'How it is sourced: cited',
      'Country: MLI',
      'Country: NER',
      'Funded by: Japan',
    ])
  })

  it('that leaves something out says so', async () => {
    await open({ view: { kind: ['workshop', 'training'] } })
    expect(chips()).toEqual(['Events: not Meeting'])
  })

  it('goes chip by chip, and the keyboard moves to the next', async () => {
    const { user, view } = await open({ view: { country: ['MLI', 'NER'], funder: ['japan'] } })
    await user.click(chip('Country: MLI'))
    expect(view()).toMatchObject({ country: ['NER'], funder: ['japan'] })
    await expect.poll(() => document.activeElement?.textContent).toBe('Country: NER')
    await user.keyboard('{Enter}')
    expect(view()).toMatchObject({ country: null, funder: ['japan'] })
    await user.click(chip('Funded by: Japan'))
    expect(view().funder).toBeNull()
    await expect.poll(() => document.activeElement?.textContent).toBe('Legend and filters')
  })

  it('goes at once by the one Reset, which leaves the dates', async () => {
    const { user, view } = await open({ view: { country: ['MLI'], source: ['report'], from: 16_500 } })
    await user.click(region().getByRole('button', { name: 'Reset filters' }))
    expect(view()).toMatchObject({ country: null, source: null, from: 16_500 })
    expect(chips()).toEqual([])
    expect(document.activeElement?.textContent).toBe('Legend and filters')
  })

  it('names a source as its page does', async () => {
    const pages = { report: source({ id: 'report', title: 'A report' }) }
    const loader = memoryLoader(atlas, { evidence: evidence({}, {}, pages) })
    await open({ loader, view: { source: ['report'] } })
    expect(chips()).toEqual(['Source: A report'])
    expect(loader.asked).toContain('evidence')
  })

  it('whose names do not come is shown by its id, with a notice', async () => {
    const loader = { ...memoryLoader(atlas), details: () => Promise.reject(new Error('offline')) }
    const { store } = await open({ loader, view: { funder: ['japan'] } })
    await expect.poll(chips).toEqual(['Funded by: Japan'])
    expect(store.getState().notices).toEqual([{ code: 'load-failed' }])
  })

  it('has nothing that axe finds, in English and Arabic', async () => {
    for (const language of ['en', 'ar'] as const) {
      const { unmount } = await open({ language, view: { country: ['MLI'], funder: ['japan'] } })
      expect(await axeFaults()).toEqual([])
      unmount()
    }
  })
})
