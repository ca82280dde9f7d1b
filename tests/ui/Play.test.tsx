import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PlayControls } from '../../src/ui/timeline/PlayControls.tsx'
import { dataset, event, timing } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'

const three = dataset({
  events: [
    event({ id: 'b', when: timing('2016') }),
    event({ id: 'c', when: timing('2018') }),
    event({ id: 'a', when: timing('2015') }),
  ],
  flows: [],
})
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })

let wantsCalm = false
beforeEach(() => {
  wantsCalm = false
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduce') ? wantsCalm : true }))
  vi.useFakeTimers({ shouldAdvanceTime: true })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

describe('the buttons of the timeline', () => {
  it('step through the dated records in time, and end at both ends', async () => {
    const { user, view } = await show(<PlayControls />, { dataset: three })
    expect(button('Previous event').disabled).toBe(false)
    await user.click(button('Next event'))
    expect(view().select).toBe('a')
    expect(button('Previous event').disabled).toBe(true)
    await user.click(button('Next event'))
    await user.click(button('Next event'))
    expect(view().select).toBe('c')
    expect(button('Next event').disabled).toBe(true)
  })

  it('play event by event and stop at the end', async () => {
    const { user, view } = await show(<PlayControls />, { dataset: three })
    await user.click(button('Play'))
    expect(view().select).toBe('a')
    await pass(4000)
    expect(view().select).toBe('b')
    await pass(4000)
    expect(view().select).toBe('c')
    expect(button('Pause')).toBeTruthy()
    await pass(4000)
    expect(button('Play')).toBeTruthy()
    expect(view().select).toBe('c')
  })

  it('change half as often for a reader who asks for less motion', async () => {
    wantsCalm = true
    const { user, view } = await show(<PlayControls />, { dataset: three })
    await user.click(button('Play'))
    await pass(4000)
    expect(view().select).toBe('a')
    await pass(4000)
    expect(view().select).toBe('b')
  })

  it('play month by month, first the first year, to the end of the axis', async () => {
    const { user, view, store } = await show(<PlayControls />, { dataset: three })
    await user.selectOptions(screen.getByRole('combobox'), 'months')
    await user.click(button('Play'))
    const { axis } = store.getState().dataset
    expect(view().from).toBeNull()
    expect(view().to).not.toBeNull()
    await pass(1200 * 200)
    expect(view().to).toBeNull()
    expect(view().from).toBeGreaterThan(axis.start)
    expect(button('Play')).toBeTruthy()
  })

  it('stop as soon as the reader does anything else', async () => {
    const { user, doing, view } = await show(<PlayControls />, { dataset: three })
    await user.click(button('Play'))
    await doing((state) => state.select('c'))
    expect(button('Play')).toBeTruthy()
    await pass(9000)
    expect(view().select).toBe('c')
  })

  it('have nothing to play under three dated records', async () => {
    const two = dataset({ events: three.events.slice(0, 2), flows: [] })
    await show(<PlayControls />, { dataset: two })
    expect(button('Play').disabled).toBe(true)
  })

  it.each(['en', 'ar'] as const)('have nothing that axe finds, in %s', async (language) => {
    vi.useRealTimers()
    const { container } = await show(<PlayControls />, { dataset: three, language })
    expect(await axeFaults(container)).toEqual([])
  })
})
