import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followAddress } from '../../src/services/address-bar.ts'
import { shelfKey } from '../../src/services/saved-views.ts'
import { SavedViewsButton } from '../../src/ui/saved/SavedViewsButton.tsx'
import { dataset, event } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'

const atlas = dataset({ events: [event({ countries: ['MLI', 'NER'] })] })
const mali = { id: 'a', name: 'On Mali', address: 'v=1&lang=en&country=MLI', saved: '2026-11-21' }
const niger = { id: 'b', name: 'On Niger', address: 'v=1&lang=en&country=NER', saved: '2026-11-20' }
const put = (value: unknown) => localStorage.setItem(shelfKey, JSON.stringify(value))
const kept = () => JSON.parse(localStorage.getItem(shelfKey) ?? '{}').views

async function open(parts: Parameters<typeof show>[1] = {}) {
  const shown = await show(<SavedViewsButton />, { dataset: atlas, ...parts })
  await shown.user.click(screen.getByRole('button'))
  await screen.findByRole('dialog')
  return shown
}
const dialog = () => within(screen.getByRole('dialog'))
const button = (name: string) => dialog().getByRole('button', { name })
const names = () =>
  dialog()
    .queryAllByRole('listitem')
    .map((row) => row.querySelector('.row-title')?.textContent)

beforeEach(() => history.replaceState(null, '', '/page'))
afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('saved views', () => {
  it('keep this view under the name that it is given, or one made of its filters and years', async () => {
    const { user } = await open({ view: { country: ['MLI'] } })
    const field = dialog().getByRole<HTMLInputElement>('textbox', { name: 'Name of the view' })
    expect(field.value).toBe('Country: MLI · 2015 to 2024')
    await user.clear(field)
    await user.type(field, 'For the briefing')
    await user.click(button('Save this view'))
    expect(names()).toEqual(['For the briefing'])
    expect(kept()).toMatchObject([{ name: 'For the briefing', address: 'v=1&lang=en&country=MLI' }])
    expect(kept()[0].saved).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('are not kept without a name', async () => {
    const { user } = await open()
    await user.clear(dialog().getByRole('textbox'))
    await user.click(button('Save this view'))
    expect(kept()).toBeUndefined()
  })

  it('open by the rules of an address, and close the list', async () => {
    put({ version: 1, views: [{ ...mali, address: 'v=1&country=MLI,mars&later=x' }] })
    const { user, store, view } = await open()
    const stop = followAddress(store)
    await user.click(button('Open “On Mali”'))
    await expect.poll(() => view().country).toEqual(['MLI'])
    expect(view().unknown).toEqual([['later', 'x']])
    expect(store.getState().notices).toEqual([{ code: 'unknown-value', facet: 'country', id: 'mars' }])
    expect(screen.queryByRole('dialog')).toBeNull()
    stop()
  })

  it('can be given another name', async () => {
    put({ version: 1, views: [mali, niger] })
    const { user } = await open()
    await user.click(button('Rename: On Niger'))
    await user.keyboard('Agadez')
    await user.click(button('Keep this name'))
    expect(names()).toEqual(['On Mali', 'Agadez'])
    expect(document.activeElement).toBe(button('Rename: Agadez'))
    expect(kept()).toEqual([mali, { ...niger, name: 'Agadez' }])
  })

  it('that are deleted come back where they stood, as they were', async () => {
    put({ version: 1, views: [{ ...mali, colour: 'red' }, 'not a view', niger] })
    const before = kept()
    const { user } = await open()
    await user.click(button('Delete: On Mali'))
    expect(names()).toEqual(['On Niger'])
    expect(dialog().getByRole('status').textContent).toContain('“On Mali” has been deleted.')
    expect(document.activeElement).toBe(button('Undo'))
    await user.keyboard('{Enter}')
    expect(names()).toEqual(['On Mali', 'On Niger'])
    expect(kept()).toEqual(before)
  })

  it('that cannot be read are told and kept', async () => {
    put({ version: 1, views: [7, mali] })
    const { user } = await open()
    expect(dialog().getByRole('alert').textContent).toMatch(/^1 saved view cannot be read/)
    await user.click(button('Save this view'))
    expect(kept()).toHaveLength(3)
  })

  it('that cannot be read at all are told and left untouched', async () => {
    localStorage.setItem(shelfKey, '{broken')
    await open()
    expect(dialog().getByRole('alert').textContent).toMatch(/cannot be read.*kept as it is/)
    expect(localStorage.getItem(shelfKey)).toBe('{broken')
  })

  it('say so when the browser has no room, and offer the link', async () => {
    const { user } = await open({ view: { country: ['MLI'] } })
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: full, clear: () => undefined })
    await user.click(button('Save this view'))
    expect(dialog().getByRole('alert').textContent).toMatch(/no room left/)
    expect(dialog().getByRole<HTMLInputElement>('textbox', { name: 'Link of this view' }).value).toMatch(
      /#v=1&lang=en&country=MLI$/,
    )
    vi.unstubAllGlobals()
  })

  it('say so when the browser keeps nothing', async () => {
    vi.stubGlobal('localStorage', undefined)
    await open()
    expect(dialog().getByRole('alert').textContent).toMatch(/keeps nothing/)
    expect(dialog().queryByRole('button', { name: 'Save this view' })).toBeNull()
    vi.unstubAllGlobals()
  })

  it('show a name that looks like HTML as it is', async () => {
    put({ version: 1, views: [{ ...mali, name: '<b>x</b>\u202e' }] })
    await open()
    expect(names()).toEqual(['<b>x</b>\u202e'])
  })

  it('have nothing that axe finds, in English and Arabic', async () => {
    put({ version: 1, views: [7, mali, niger] })
    for (const language of ['en', 'ar'] as const) {
      const { unmount } = await open({ language })
      expect(await axeFaults()).toEqual([])
      unmount()
    }
  })
})
