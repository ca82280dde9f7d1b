import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/domain/model.ts'
import { loadPageMessages } from '../../../src/i18n/catalogue.ts'
import { pages } from '../../../src/ui/pages/registry.ts'
import { dataset, event, firstDay, lastDay, span, timing } from '../../support/atlas-builder.ts'
import { axeFaults } from '../../support/axe.ts'
import { show } from '../../support/show.tsx'

const data = dataset({
  events: [
    event({ id: 'early', when: timing('2015'), countries: ['MLI'] }),
    event({ id: 'long', when: timing('2015/2019'), countries: ['NER'] }),
    event({ id: 'late', when: timing('2019'), countries: ['TCD'] }),
  ],
})
const Page = await pages.compare.load()

async function open(language: Language = 'en') {
  await loadPageMessages(language)
  const view = { from: firstDay('2019'), to: lastDay('2019'), with: span('2015', '2016') }
  return show(<Page of={null} />, { dataset: data, language, view })
}

const countOf = (title: string) =>
  screen.getByText(title).closest('summary')?.querySelector('.number')?.textContent

describe('two periods', () => {
  it('say what is new and what has gone', async () => {
    const { user, view } = await open()
    expect(countOf('New: on show only in 2019')).toBe('1')
    expect(countOf('No longer: on show only in 2015 to 2016')).toBe('1')
    expect(countOf('On show in both')).toBe('1')
    await user.click(screen.getByText('New: on show only in 2019'))
    await user.click(screen.getByRole('button', { name: /^Late/ }))
    expect(view().select).toBe('late')
  })

  it('are counted in a table', async () => {
    await open()
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    expect(rows.map((row) => [...row.children].map((one) => one.textContent))).toContainEqual([
      'Events',
      '2',
      '2',
    ])
  })

  it('follow the typed dates, which the view keeps', async () => {
    const { user, view } = await open()
    const field = screen.getByRole('textbox', { name: 'Second period to' })
    await user.clear(field)
    await user.type(field, '2015{Enter}')
    expect(view().with).toEqual(span('2015'))
    const from = screen.getByRole('textbox', { name: 'Second period from' })
    await user.clear(from)
    await user.type(from, '2018{Enter}')
    expect(screen.getByRole('alert').textContent).toContain('cannot begin after it ends')
    expect(view().with).toEqual(span('2015'))
  })

  it('keep the filters, whichever they are, in both', async () => {
    const { doing } = await open()
    await doing(({ setView, view }) => setView({ ...view, country: ['TCD'] }))
    await waitFor(() => expect(countOf('On show in both')).toBeUndefined())
    expect(countOf('New: on show only in 2019')).toBe('1')
  })

  it('lie over each other with a divide that the keyboard and buttons move', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('radio', { name: 'Swipe' }))
    const divide = screen.getByRole('slider')
    expect(divide.getAttribute('aria-valuetext')).toBe('Half and half')
    await user.click(screen.getByRole('button', { name: 'Only 2019' }))
    expect(divide).toHaveProperty('value', '100')
    expect(document.querySelector<HTMLElement>('.compare-maps')?.style.getPropertyValue('--divide')).toBe(
      '100%',
    )
  })

  it.each(['en', 'ar'] as const)('have nothing that axe finds, in %s', async (language) => {
    const { user } = await open(language)
    const [, swipe] = screen.getAllByRole('radio')
    if (swipe) await user.click(swipe)
    expect(await axeFaults()).toEqual([])
  })
})
