import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Timeline } from '../../src/ui/timeline/Timeline.tsx'
import { firstDay, lastDay } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'

const field = (name: 'From date' | 'To date') => screen.getByRole<HTMLInputElement>('textbox', { name })

/** Values in a message are isolated from the direction of its words. */
const withoutIsolates = (text: string | null) => (text ?? '').replaceAll(/[\u2066-\u2069]/g, '')

/** Opens the dates, which are all from 2015 to 2024 where a view says nothing else. */
async function open(window: object = {}) {
  const drawn = await show(<Timeline />, { view: window })
  await drawn.user.click(screen.getByRole('button', { name: 'Dates' }))
  return drawn
}

/** Types into a date field and presses Enter. */
async function type(name: 'From date' | 'To date', text: string, window: object = {}) {
  const drawn = await open(window)
  await drawn.user.clear(field(name))
  await drawn.user.type(field(name), `${text}{Enter}`)
  return drawn
}

describe('a typed date', () => {
  it('that is a year means its first day as From', async () => {
    const { view } = await type('From date', '2017')
    expect(view().from).toBe(firstDay('2017'))
    expect(field('From date').value).toBe('2017-01-01')
  })

  it('that is a year means its last day as To', async () => {
    expect((await type('To date', '2017')).view().to).toBe(lastDay('2017'))
  })

  it('may be a month or a day', async () => {
    expect((await type('From date', '2017-08')).view().from).toBe(firstDay('2017-08'))
  })

  it('may be written with slashes, dots or Arabic digits', async () => {
    expect((await type('From date', ' ٢٠١٧/٠٨/٠٢ ')).view().from).toBe(firstDay('2017-08-02'))
  })

  it('counts when the field is left', async () => {
    const { user, view } = await open()
    await user.clear(field('To date'))
    await user.type(field('To date'), '2019')
    await user.tab()
    expect(view().to).toBe(lastDay('2019'))
  })

  it('is forgotten at Escape', async () => {
    const { user, view } = await open()
    await user.clear(field('From date'))
    await user.type(field('From date'), 'nonsense{Enter}{Escape}')
    expect(field('From date').value).toBe('2015-01-01')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(view().from).toBeNull()
  })
})

describe('a date that cannot stand', () => {
  it.each([
    ['From date', '2017-02-31', {}, /“2017-02-31” is not a date/],
    ['From date', 'soon', {}, /“soon” is not a date/],
    ['From date', '1999', {}, /1999 lies outside.*2015-01-01 to 2024-12-31/],
    ['To date', '2030', {}, /2030 lies outside/],
    [
      'From date',
      '2019',
      { to: lastDay('2018') },
      /cannot begin after it ends: choose 2018-12-31 or earlier/,
    ],
    [
      'To date',
      '2016',
      { from: firstDay('2017') },
      /cannot end before it begins: choose 2017-01-01 or later/,
    ],
  ] as const)('as %s, %s, says why and stays as it was typed', async (name, text, window, reason) => {
    const { view } = await type(name, text, window)
    expect(withoutIsolates(screen.getByRole('alert').textContent)).toMatch(reason)
    expect(field(name).value).toBe(text)
    expect(field(name).getAttribute('aria-invalid')).toBe('true')
    expect(view()).toMatchObject({ from: null, to: null, ...window })
  })

  it('is told to assistive technology at its own field', async () => {
    await type('From date', 'soon')
    const described = field('From date').getAttribute('aria-describedby')
    expect(document.getElementById(described ?? '')?.textContent).toContain('soon')
    expect(field('To date').getAttribute('aria-invalid')).toBe('false')
    expect(await axeFaults(document.querySelector('.timeline-fields') ?? undefined)).toEqual([])
  })

  it('corrected, takes the reason away', async () => {
    const { user, view } = await type('From date', 'soon')
    await user.clear(field('From date'))
    await user.type(field('From date'), '2018{Enter}')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(view().from).toBe(firstDay('2018'))
  })
})
