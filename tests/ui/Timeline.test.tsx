import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Timeline } from '../../src/ui/timeline/Timeline.tsx'
import { dataset, event, firstDay, flow, lastDay, timing } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'

const atlas = dataset({
  events: [
    event({ id: 'workshop', when: timing('2017-08-02/2017-08-04') }),
    event({ id: 'programme', kind: 'programme', when: timing('2020/..') }),
    event({ id: 'training', kind: 'training' }),
  ],
  flows: [flow({ id: 'cocaine', asOf: timing('2018') })],
})
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const from = () => screen.getByRole('slider', { name: 'From' })
const to = () => screen.getByRole('slider', { name: 'To' })
const said = (slider: HTMLElement) => slider.getAttribute('aria-valuetext')

describe('the timeline', () => {
  it('is a region with sliders From and To, whose values are dates', async () => {
    await show(<Timeline />, { dataset: atlas })
    const region = within(screen.getByRole('region', { name: 'Timeline' }))
    expect(said(region.getByRole('slider', { name: 'From' }))).toBe('1 January 2015')
    expect(said(region.getByRole('slider', { name: 'To' }))).toBe('31 December 2024')
  })

  it('an arrow moves From by a month, with Shift by a year', async () => {
    const { view } = await show(<Timeline />, { dataset: atlas })
    fireEvent.keyDown(from(), { key: 'ArrowRight' })
    expect(view().from).toBe(firstDay('2015-02-01'))
    fireEvent.keyDown(from(), { key: 'ArrowRight', shiftKey: true })
    expect(view().from).toBe(firstDay('2016-02-01'))
    fireEvent.keyDown(from(), { key: 'ArrowLeft' })
    expect(view().from).toBe(firstDay('2016-01-01'))
  })

  it('the Page keys move To by a year', async () => {
    const { view } = await show(<Timeline />, { dataset: atlas, view: { to: lastDay('2018-06-15') } })
    fireEvent.keyDown(to(), { key: 'PageUp' })
    expect(view().to).toBe(lastDay('2019-06-15'))
    fireEvent.keyDown(to(), { key: 'PageDown' })
    expect(view().to).toBe(lastDay('2018-06-15'))
  })

  it('Home and End take a thumb to the ends of the axis', async () => {
    const { view } = await show(<Timeline />, {
      dataset: atlas,
      view: { from: firstDay('2017'), to: lastDay('2018') },
    })
    fireEvent.keyDown(from(), { key: 'Home' })
    fireEvent.keyDown(to(), { key: 'End' })
    expect([view().from, view().to]).toEqual([null, null])
  })

  it('End takes From no further than To', async () => {
    const { view } = await show(<Timeline />, { dataset: atlas, view: { to: lastDay('2018') } })
    fireEvent.keyDown(from(), { key: 'End' })
    expect(view().from).toBe(lastDay('2018'))
  })

  it('in Arabic ArrowLeft goes later', async () => {
    const { view } = await show(<Timeline />, { dataset: atlas, language: 'ar' })
    const [first] = screen.getAllByRole('slider')
    if (!first) throw new Error('There is no slider.')
    fireEvent.keyDown(first, { key: 'ArrowLeft' })
    expect(view().from).toBe(firstDay('2015-02-01'))
    fireEvent.keyDown(first, { key: 'ArrowRight' })
    expect(view().from).toBeNull()
  })

  it('in Arabic ArrowUp still goes later', async () => {
    const { view } = await show(<Timeline />, { dataset: atlas, language: 'ar' })
    const [first] = screen.getAllByRole('slider')
    if (first) fireEvent.keyDown(first, { key: 'ArrowUp' })
    expect(view().from).toBe(firstDay('2015-02-01'))
  })

  it('a key that is not its own is left to the page', async () => {
    const { view } = await show(<Timeline />, { dataset: atlas })
    expect(fireEvent.keyDown(from(), { key: 'Tab' })).toBe(true)
    expect(fireEvent.keyDown(from(), { key: 'ArrowRight' })).toBe(false)
    expect(view().from).toBe(firstDay('2015-02-01'))
  })

  it('dragging a thumb holds the address until it is let go', async () => {
    const { store, view } = await show(<Timeline />, { dataset: atlas })
    fireEvent.pointerDown(from())
    fireEvent.change(from(), { target: { value: String(firstDay('2016')) } })
    expect(store.getState().held).toBe(true)
    expect(view().from).toBe(firstDay('2016'))
    fireEvent.pointerUp(from())
    expect(store.getState().held).toBe(false)
  })

  it('“All dates” shows the whole axis, and rests while it is shown', async () => {
    const { user, view } = await show(<Timeline />, { dataset: atlas, view: { from: firstDay('2017') } })
    press('Dates')
    const all = screen.getByRole('button', { name: 'All dates' })
    await user.click(all)
    expect(view().from).toBeNull()
    expect(all).toHaveProperty('disabled', true)
  })
})

describe('the marks', () => {
  it('are named by title and date', async () => {
    await show(<Timeline />, { dataset: atlas })
    expect(screen.getAllByRole('option').map((mark) => mark.getAttribute('aria-label'))).toEqual([
      expect.stringMatching(/^Workshop, 2\s?–\s?4 August 2017$/),
      'Programme, since 2020',
      'Cocaine, as of a text of 2018',
    ])
  })

  it('are one stop of the keyboard: the arrows go through them in time, Enter opens one', async () => {
    const { store, view } = await show(<Timeline />, { dataset: atlas })
    const marks = screen.getByRole('listbox')
    const current = () => {
      const id = marks.getAttribute('aria-activedescendant')
      return id && document.getElementById(id)?.getAttribute('data-record')
    }
    for (const record of ['workshop', 'cocaine', 'programme', 'programme']) {
      fireEvent.keyDown(marks, { key: 'ArrowRight' })
      expect(current()).toBe(record)
    }
    fireEvent.keyDown(marks, { key: 'Home' })
    fireEvent.keyDown(marks, { key: 'Enter' })
    expect(view().select).toBe('workshop')
    expect(store.getState().hovered).toBe('workshop')
  })

  it('pressed, open their record', async () => {
    const { view } = await show(<Timeline />, { dataset: atlas })
    fireEvent.click(screen.getByRole('option', { name: /^Cocaine/ }))
    expect(view().select).toBe('cocaine')
  })
})

describe('a crowded lane', () => {
  const crowd = dataset({
    events: [
      ...Array.from({ length: 61 }, (_, index) => event({ id: `w${index}`, when: timing('2017-08') })),
      event({ id: 'alone', when: timing('2019-05-06') }),
      event({ id: 'programme', kind: 'programme', when: timing('2020/..') }),
    ],
  })
  const option = (name: RegExp) => screen.getByRole('option', { name })

  it('has a named quarter for each that holds a record; programmes keep their spans', async () => {
    await show(<Timeline />, { dataset: crowd })
    expect(screen.getAllByRole('option').map((one) => one.getAttribute('aria-label'))).toEqual([
      expect.stringMatching(/^Activities, July\s?–\s?September 2017: 61 records$/),
      expect.stringMatching(/^Activities, April\s?–\s?June 2019: 1 record$/),
      'Programme, since 2020',
    ])
  })

  it('pressed, offers the records of the quarter, or opens the only one', async () => {
    const { store, view } = await show(<Timeline />, { dataset: crowd })
    fireEvent.click(option(/2017/))
    expect(store.getState().choice?.records).toHaveLength(61)
    fireEvent.click(option(/2019/))
    expect(view().select).toBe('alone')
  })

  it('offers the records of a quarter outside the window too, and says that they are', async () => {
    const { store } = await show(<Timeline />, { dataset: crowd, view: { from: firstDay('2019') } })
    fireEvent.click(option(/September 2017: 61 records, outside the window$/))
    expect(store.getState().choice?.records).toHaveLength(61)
  })

  it('answers when one of its records stands out', async () => {
    const { doing } = await show(<Timeline />, { dataset: crowd })
    await doing((state) => state.hover('w7'))
    expect(option(/2017/).classList.contains('strong')).toBe(true)
    expect(option(/2019/).classList.contains('strong')).toBe(false)
    expect(document.querySelector('.mark.strong')?.getAttribute('data-record')).toBe('w7')
  })

  it('is walked by the arrows with the other marks, and Enter opens its list', async () => {
    const { store } = await show(<Timeline />, { dataset: crowd })
    const marks = screen.getByRole('listbox')
    const current = () =>
      document.getElementById(marks.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label')
    fireEvent.keyDown(marks, { key: 'ArrowRight' })
    expect(current()).toMatch(/2017/)
    fireEvent.keyDown(marks, { key: 'Enter' })
    expect(store.getState().choice?.records).toHaveLength(61)
    fireEvent.keyDown(marks, { key: 'ArrowRight' })
    expect(current()).toMatch(/2019/)
    expect(store.getState().hovered).toBe('alone')
    fireEvent.keyDown(marks, { key: 'ArrowRight' })
    expect(current()).toBe('Programme, since 2020')
  })

  it('leaves the quarters that a step does not change as they are', async () => {
    const { doing } = await show(<Timeline />, { dataset: crowd })
    const bar = option(/2019/).querySelector('.bar')
    await doing((state) => state.setFrom(firstDay('2018')))
    expect(option(/2019/).querySelector('.bar')).toBe(bar)
    expect(await axeFaults()).toEqual([])
  })
})

describe('what is not dated', () => {
  it('is counted beside the axis, and listed', async () => {
    const { user, view } = await show(<Timeline />, { dataset: atlas })
    press('Dates')
    press('Not dated: 1')
    await user.click(screen.getByRole('button', { name: /^Training/ }))
    expect(view().select).toBe('training')
  })

  it('has a switch that keeps it on show in every window', async () => {
    const { user, view } = await show(<Timeline />, { dataset: atlas })
    press('Dates')
    press('Not dated: 1')
    await user.click(screen.getByRole('checkbox', { name: 'Keep them on show in every window' }))
    expect(view().undated).toBe(true)
  })
})

it('axe finds nothing in the timeline, in English and Arabic', async () => {
  for (const language of ['en', 'ar'] as const) {
    const { unmount } = await show(<Timeline />, { dataset: atlas, language, view: { select: 'workshop' } })
    for (const popover of document.querySelectorAll<HTMLElement>('[popover]')) popover.showPopover()
    expect(await axeFaults()).toEqual([])
    unmount()
  }
})

it('axe finds nothing in a timeline without a mark', async () => {
  await show(<Timeline />)
  expect(await axeFaults()).toEqual([])
})
