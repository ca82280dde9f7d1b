import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { loadPageMessages } from '../../src/i18n/catalogue.ts'
import { PrintSection } from '../../src/ui/share/print/PrintSection.tsx'
import { dataset, event } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'

const atlas = dataset({
  events: [
    event({ id: 'workshop', countries: ['MLI', 'NER'] }),
    event({ id: 'training', countries: ['NER'] }),
  ],
  documents: ['page'],
})
const optionsShown = () => screen.getAllByRole<HTMLOptionElement>('option').map(({ text }) => text)

it('offers what, paper and direction, and says what each gives', async () => {
  await loadPageMessages('en')
  const { user, container } = await show(<PrintSection />, { dataset: atlas })
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'This view' }).checked).toBe(true)
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'A4' }).checked).toBe(true)
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Portrait' }).checked).toBe(true)
  expect(screen.getByText(/^The map as a drawing/)).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: 'Trainers’ kit' }))
  expect(screen.getByText(/^The text that comes with the atlas/)).toBeTruthy()
  expect(screen.queryByRole('radio', { name: 'Whole region' })).toBeNull()
  expect(await axeFaults(container)).toEqual([])
})

it('offers every State that the data names, and those of the lens before them', async () => {
  await loadPageMessages('en')
  const { user, doing } = await show(<PrintSection />, { dataset: atlas })
  await user.click(screen.getByRole('radio', { name: 'Delegation sheets' }))
  expect(optionsShown()).toHaveLength(2)
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'State' }).value, 'the one named most').toBe(
    'NER',
  )
  await doing((state) => state.setLens(['MLI', 'NER']))
  expect(optionsShown()).toHaveLength(3)
  expect(optionsShown()[0]).toMatch(/^The States of the lens: /)
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'State' }).value).toBe('lens')
})

it('prints nothing where nothing is on show, but the kit all the same', async () => {
  await loadPageMessages('en')
  const { user } = await show(<PrintSection />, { dataset: atlas, view: { hide: ['workshop', 'training'] } })
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Print…' })
  expect(button.disabled).toBe(true)
  expect(screen.getByText(/^Nothing is on show/)).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: 'Trainers’ kit' }))
  expect(button.disabled).toBe(false)
})

it('tells when a part of what is printed does not load', async () => {
  await loadPageMessages('en')
  const { user } = await show(<PrintSection />, { dataset: atlas })
  await user.click(screen.getByRole('button', { name: 'Print…' }))
  expect((await screen.findByRole('alert')).textContent).toMatch(/^The pages could not be laid out/)
  expect(screen.getByRole('status').textContent).toBe('')
})
