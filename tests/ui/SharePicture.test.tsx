import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { loadPageMessages } from '../../src/i18n/catalogue.ts'
import { PictureSection } from '../../src/ui/share/picture/PictureSection.tsx'
import { dataset, event } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'

const atlas = dataset({ events: [event({ id: 'workshop', countries: ['MLI'] })] })

it('offers formats, framings and a title, and nothing to save before there is a picture', async () => {
  await loadPageMessages('en')
  const { user, container } = await show(<PictureSection />, { dataset: atlas })
  expect(screen.getAllByRole('radio')).toHaveLength(6)
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Slide 16:9' }).checked).toBe(true)
  await user.click(screen.getByRole('radio', { name: 'A4 portrait' }))
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'A4 portrait' }).checked).toBe(true)
  for (const name of ['Save PNG 2×', 'Save PNG 4×', 'Save SVG']) {
    expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true)
  }
  expect(screen.getByText('The picture is being made…')).toBeTruthy()
  expect(await axeFaults(container)).toEqual([])
})

it('proposes the title of the record that is chosen', async () => {
  await loadPageMessages('en')
  await show(<PictureSection />, { dataset: atlas, view: { select: 'workshop' } })
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Title of the picture' })
  expect(field.placeholder).not.toMatch(/Illicit trafficking/)
})

it('says when the outlines of the map do not come', async () => {
  await loadPageMessages('en')
  const { store } = await show(<PictureSection />, { dataset: atlas })
  await expect.poll(() => store.getState().notices.map(({ code }) => code)).toContain('load-failed')
})
