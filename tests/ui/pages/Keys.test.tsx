import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { languages } from '../../../src/domain/model.ts'
import { KeysKey } from '../../../src/ui/pages/keys/KeysKey.tsx'
import { PageHost } from '../../../src/ui/pages/PageHost.tsx'
import { axeFaults } from '../../support/axe.ts'
import { show } from '../../support/show.tsx'

afterEach(() => localStorage.clear())

const ui = (
  <>
    <input aria-label="words" />
    <button type="button">Here</button>
    <PageHost />
    <KeysKey />
  </>
)

describe('the question mark', () => {
  it('opens the list of the keys; Escape closes it, and the focus is back', async () => {
    const { user, view } = await show(ui)
    screen.getByRole('button', { name: 'Here' }).focus()
    await user.keyboard('?')
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe('Keys')
    expect(screen.getByText('To the next mark.')).toBeDefined()
    await user.keyboard('{Escape}')
    expect(view().page).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Here' }))
  })

  it('is a letter in a field, and nothing with Ctrl', async () => {
    const { user, view } = await show(ui)
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'words' })
    await user.type(field, 'why?')
    expect(field.value).toBe('why?')
    screen.getByRole('button', { name: 'Here' }).focus()
    await user.keyboard('{Control>}?{/Control}')
    expect(view().page).toBeNull()
  })

  it('opens nothing once it is turned off', async () => {
    const { user, view } = await show(ui, { view: { page: { name: 'keys', of: null } } })
    await user.click(await screen.findByRole('checkbox', { name: /^The question mark/ }))
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await user.keyboard('?')
    expect(view().page).toBeNull()
  })
})

it.each(languages)('axe finds nothing in the list of the keys: %s', async (language) => {
  await show(ui, { language, view: { page: { name: 'keys', of: null } } })
  await screen.findByRole('heading', { level: 2 })
  expect(await axeFaults()).toEqual([])
})
