import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { shownLook } from '../../src/store/selectors.ts'
import { Header } from '../../src/ui/header/Header.tsx'
import { dataset, event, firstDay, flow, lastDay, timing } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'
import { memoryLoader } from '../support/store-builder.ts'

const atlas = dataset({
  events: [
    event({ id: 'a', when: timing('2016') }),
    event({ id: 'b', kind: 'meeting', when: timing('2018') }),
    event({ id: 'c', kind: 'programme', when: timing('2018') }),
  ],
  flows: [flow({ asOf: timing('2018') })],
})
const status = () => screen.getByRole('status').textContent

afterEach(() => {
  vi.useRealTimers()
})

describe('the status', () => {
  it('counts activities and flows and names the years; programmes are not counted', async () => {
    await show(<Header />, { dataset: atlas })
    expect(status()).toBe('2 events and 1 flow, 2015 to 2024')
  })

  it('of one event and no flow is said in the singular, and one year once', async () => {
    await show(<Header />, { dataset: atlas, view: { from: firstDay('2016'), to: lastDay('2016') } })
    expect(status()).toBe('1 event and 0 flows, 2016')
  })

  it('has under it how many of these come with the text and how many are cited, and is no second status', async () => {
    const cited = event({ id: 'd', when: timing('2018'), tier: 'reference' })
    const { doing } = await show(<Header />, {
      dataset: dataset({ events: [...atlas.events, cited], flows: atlas.flows }),
    })
    expect(screen.getByText('of these 3 with the text, 1 cited')).toBeDefined()
    await doing((state) => state.setFacet('tier', ['cited']))
    expect(screen.getByText('of these 0 with the text, 1 cited')).toBeDefined()
    expect(screen.getAllByRole('status')).toHaveLength(1)
  })

  it('is heard half a second after the last change, and seen at once', async () => {
    const { store } = await show(<Header />, { dataset: atlas })
    vi.useFakeTimers()
    const narrow = (from: string) => act(() => store.getState().setFrom(firstDay(from)))
    narrow('2017')
    act(() => vi.advanceTimersByTime(400))
    narrow('2018')
    act(() => vi.advanceTimersByTime(400))
    expect(screen.getByText('1 event and 1 flow, 2018 to 2024')).toBeDefined()
    expect(status()).toBe('2 events and 1 flow, 2015 to 2024')
    act(() => vi.advanceTimersByTime(100))
    expect(status()).toBe('1 event and 1 flow, 2018 to 2024')
  })
})

describe('what this screen shows', () => {
  const shown = () => document.getElementById('screen-sentence')?.textContent

  it('is one sentence that begins with the status and ends with the date of the data', async () => {
    await show(<Header />, { dataset: atlas })
    await vi.waitFor(() => expect(shown()).toBeDefined())
    expect(shown()).toBe(
      '2 events and 1 flow, 2015 to 2024; 1 programme, agreement or instrument; no filters. Data 1, 21 November 2026.',
    )
  })

  it('names what is filtered, by what is left out where that is shorter, and the lens', async () => {
    const { doing } = await show(<Header />, { dataset: atlas })
    await vi.waitFor(() => expect(shown()).toBeDefined())
    await doing((state) => {
      state.setFacet('kind', ['workshop', 'programme'])
      state.setFacet('theme', ['drugs'])
      state.setFacet('grade', [])
      state.setFacet('precision', ['exact'])
      state.setLens(['MLI'])
    })
    expect(shown()).toBe(
      '0 events and 0 flows, 2015 to 2024; Theme: Drugs; Events: all but Meeting; Places named: none; ' +
        'Precision: Day and city exact; Seen through: MLI. Data 1, 21 November 2026.',
    )
  })

  it('quotes the search', async () => {
    await show(<Header />, { dataset: atlas, view: { q: '<b>gold' } })
    await vi.waitFor(() => expect(shown()).toContain('; Search: “<b>gold”. Data'))
  })

  it('counts what the presenter hides, where it is seen, and brings it back', async () => {
    const { user, view } = await show(<Header />, { dataset: atlas, view: { hide: ['a', 'b'] } })
    expect(status()).toBe('0 events and 1 flow, 2015 to 2024')
    await vi.waitFor(() => expect(shown()).toContain('; 2 records hidden by the presenter. Data'))
    await user.click(screen.getByRole('button', { name: /2 records hidden by the presenter/ }))
    await user.click(screen.getByRole('button', { name: 'Show hidden again' }))
    expect(view().hide).toEqual([])
  })
})

/** The choices fold into a menu on a narrow screen; a wide one shows them by its style sheet. */
async function open(parts: Parameters<typeof show>[1] = {}) {
  const drawn = await show(<Header />, { dataset: atlas, ...parts })
  document.getElementById('header-menu')?.showPopover()
  return drawn
}

describe('the header', () => {
  it('changes the language', async () => {
    const { user, view } = await open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Français')
    await waitFor(() => expect(view().language).toBe('fr'))
  })

  it('offers each language in its own words, marked as such', async () => {
    await open()
    const arabic = screen.getByRole('option', { name: 'العربية' })
    expect(arabic.getAttribute('lang')).toBe('ar')
  })

  it('says so when a language cannot be loaded, and keeps the one that it speaks', async () => {
    const good = memoryLoader(atlas)
    const words = (language: 'en' | 'fr' | 'ar' | 'pt') =>
      language === 'pt' ? Promise.reject(new Error('offline')) : good.words(language)
    const { user, store } = await open({ loader: { ...good, words } })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Português')
    await waitFor(() =>
      expect(store.getState().notices).toEqual([{ code: 'load-failed', wanted: { language: 'pt' } }]),
    )
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language' }).value).toBe('en')
  })

  it('changes the appearance', async () => {
    const { user, view } = await open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Appearance' }), 'Projector')
    expect(view().look).toBe('projector')
  })

  it('follows the system until an appearance is chosen', async () => {
    const { store, doing } = await open()
    const { value } = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Appearance' })
    expect(value).toBe('auto')
    await doing((state) => state.setSystemLook('dark'))
    expect(shownLook(store.getState())).toBe('dark')
    await doing((state) => state.setLook('light'))
    expect(shownLook(store.getState())).toBe('light')
  })

  it('axe finds nothing in it, in English and Arabic', async () => {
    for (const language of ['en', 'ar'] as const) {
      const { unmount } = await open({ language })
      expect(await axeFaults()).toEqual([])
      unmount()
    }
  })
})
