import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Header } from '../../src/ui/header/Header.tsx'
import { EventList } from '../../src/ui/list/EventList.tsx'
import { dataset, event, evidence, flow, quoting } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'
import { memoryLoader } from '../support/store-builder.ts'

const text = 'Fuel was seized at the border.'
const atlas = dataset({
  events: [event({ id: 'seminar' }), event({ id: 'patrol', places: ['bamako'], countries: ['MLI'] })],
  flows: [flow({ id: 'fuelling', theme: 'fuel' })],
})
const parts = {
  dataset: atlas,
  evidence: evidence({ fuelling: [quoting(text, text, { id: 'c7' })] }),
  texts: { page: text },
}
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' })
const options = () => screen.findAllByRole('option', { name: /./ }).then(ofList)
const ofList = (all: readonly HTMLElement[]) => all.filter((one) => one.closest('[role="listbox"]'))
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')
const open = (more: Parameters<typeof show>[1] = {}) =>
  show(
    <>
      <Header />
      <EventList />
    </>,
    { ...parts, ...more },
    (store) => store.getState().setPanels(['list']),
  )

describe('the search field', () => {
  it('offers what the words lead to, by kind, with the words marked', async () => {
    const { user } = await open()
    await user.type(field(), 'bamako')
    await options()
    const list = within(screen.getByRole('listbox', { name: 'Suggestions' }))
    expect(list.getByRole('group', { name: 'Events' }).textContent).toContain('Patrol')
    const places = list.getByRole('group', { name: 'Places' })
    expect(within(places).getByText('Bamako').tagName).toBe('MARK')
    expect(screen.getByText(/suggestions?$/)).toBeDefined()
  })

  it('is walked by the arrows, which leave the keyboard in the field, and Enter opens', async () => {
    const { user, view } = await open()
    await user.type(field(), 'seminar')
    await options()
    expect(active()).toBe(null)
    await user.keyboard('{ArrowDown}')
    expect(active()?.textContent).toContain('Seminar')
    expect(active()?.getAttribute('aria-selected')).toBe('true')
    expect(document.activeElement).toBe(field())
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe(null)
    await user.keyboard('{ArrowUp}')
    expect(active()?.textContent).toBe('Show the 1 record that holds these words')
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(view().select).toBe('seminar')
    expect(screen.queryByRole('listbox')).toBe(null)
  })

  it('opens a sentence at its claim', async () => {
    const { user, view } = await open()
    await user.type(field(), 'seized')
    await options()
    const sentences = screen.getByRole('group', { name: 'Sentences of the texts' })
    await user.click(within(sentences).getByRole('option'))
    await waitFor(() => expect(view()).toMatchObject({ select: 'fuelling', claim: 'c7' }))
  })

  it('narrows what is on show by a place', async () => {
    const { user, view } = await open()
    await user.type(field(), 'bamako')
    await options()
    await user.click(within(screen.getByRole('group', { name: 'Places' })).getByRole('option'))
    expect(view().q).toBe('Bamako')
    expect(field().value).toBe('Bamako')
  })

  it('narrows what is on show by its words on Enter, and shows everything when it is cleared', async () => {
    const { user, view, store } = await open()
    await user.type(field(), 'patrol{Enter}')
    await waitFor(() => expect(store.getState().found?.q).toBe('patrol'))
    expect(document.querySelectorAll('[data-row]')).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(view().q).toBe(null)
    expect(field().value).toBe('')
    expect(document.querySelectorAll('[data-row]')).toHaveLength(3)
  })

  it('closes its list on Escape, and is cleared by a second one', async () => {
    const { user } = await open()
    await user.type(field(), 'patrol')
    await options()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).toBe(null)
    expect(field().value).toBe('patrol')
    await user.keyboard('{Escape}')
    expect(field().value).toBe('')
  })

  it('says so when nothing holds the words, in the list too', async () => {
    const { user } = await open()
    await user.type(field(), 'zzzz')
    expect(await screen.findByText(/^Nothing holds “zzzz”/)).toBeDefined()
    await user.keyboard('{Enter}')
    expect(await screen.findByText(/holds “zzzz”\.$/)).toBeDefined()
  })

  it('answers the query that a link brings', async () => {
    const { store } = await open({ view: { q: 'seminar' } })
    expect(field().value).toBe('seminar')
    await waitFor(() => expect(store.getState().found?.ids.size).toBe(1))
  })

  it('follows the view: Back brings the words of before', async () => {
    const { doing } = await open({ view: { q: 'seminar' } })
    await doing((state) => state.setView({ ...state.view, q: 'patrol' }))
    expect(field().value).toBe('patrol')
  })

  it('takes 200 of 100,000 characters, and says so', async () => {
    const { user, store } = await open()
    field().focus()
    await user.paste('seminar '.repeat(12_500))
    expect(field().value.length).toBeLessThanOrEqual(200)
    expect(store.getState().notices).toEqual([{ code: 'query-cut' }])
  })

  it('says so when the index does not come, and shows everything', async () => {
    const finder = () => Promise.reject(new Error('offline'))
    const loader = { ...memoryLoader(atlas, parts), finder }
    const { store, view } = await open({ loader, view: { q: 'seminar' } })
    await waitFor(() =>
      expect(store.getState().notices).toEqual([{ code: 'load-failed', wanted: { q: 'seminar' } }]),
    )
    expect(view().q).toBe(null)
  })

  it('axe finds nothing in it with its list open, in English and Arabic', async () => {
    for (const language of ['en', 'ar'] as const) {
      const { user, unmount } = await open({ language })
      await user.type(screen.getByRole('searchbox'), 'bamako')
      await options()
      await user.keyboard('{ArrowDown}')
      expect(await axeFaults()).toEqual([])
      unmount()
    }
  })
})
