import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isReadingInPage } from '../../src/store/selectors.ts'
import { Notices } from '../../src/ui/notices/Notices.tsx'
import { Reader } from '../../src/ui/reader/Reader.tsx'
import { dataset, event, evidence, quoting, source, timing } from '../support/atlas-builder.ts'
import { show } from '../support/show.tsx'

const text = 'A workshop in Bamako, 2017.'
const atlas = dataset({
  events: [
    event({ id: 'one', when: timing('2017'), places: ['bamako'] }),
    event({ id: 'two', when: timing('2018') }),
  ],
})
const quote = quoting(text, 'A workshop in Bamako', { id: 'c1', fields: ['/title'] })
const parts = {
  dataset: atlas,
  texts: { page: text },
  evidence: evidence({ one: [quote], two: [quote] }, {}, { page: source() }),
}

/** A window that a test can look into: a frame's. */
function stubWindow() {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const own = frame.contentWindow as Window & typeof globalThis
  Object.assign(own, { focus: () => undefined })
  Object.assign(own.Element.prototype, { scrollIntoView: () => undefined })
  const close = vi.spyOn(own, 'close').mockImplementation(() => undefined)
  vi.stubGlobal('open', () => own)
  vi.stubGlobal('focus', () => undefined)
  return { own, close, inside: within(own.document.body) }
}

afterEach(() => {
  vi.unstubAllGlobals()
  for (const frame of document.querySelectorAll('iframe')) frame.remove()
})

async function openApart(select = 'one') {
  const { own, close, inside } = stubWindow()
  const drawn = await show(<Reader />, { ...parts, view: { select } })
  await drawn.user.click(screen.getByRole('button', { name: 'Open in a window of its own' }))
  await waitFor(() => inside.getByRole('region', { name: 'Source' }))
  return { ...drawn, own, close, inside }
}

describe('the reader in its own window', () => {
  it('leaves the page its room, and takes language, appearance and title with it', async () => {
    const { store, own, doing } = await openApart()
    expect(screen.queryByRole('region', { name: 'Source' })).toBeNull()
    expect(isReadingInPage(store.getState())).toBe(false)
    await doing((state) => state.setLook('dark'))
    const { lang, dir, dataset: data } = own.document.documentElement
    expect([lang, dir, data.look]).toEqual(['en', 'ltr', 'dark'])
    expect(own.document.title).toContain('Sahel Atlas')
  })

  it('follows the selection, and stays when there is none', async () => {
    const { inside, doing, own } = await openApart()
    await doing((state) => state.select('two'))
    expect(own.document.querySelector('h2')?.textContent).toBe('Two')
    await doing((state) => state.select(null))
    inside.getByText(/Choose a record/)
  })

  it('keeps the keyboard in the page when a record is chosen there', async () => {
    const { doing } = await openApart()
    const button = document.body.appendChild(document.createElement('button'))
    button.focus()
    await doing((state) => state.select('two'))
    expect(document.activeElement).toBe(button)
    button.remove()
  })

  it('comes back by its button, which closes the window', async () => {
    const { inside, close, store } = await openApart()
    await act(async () => inside.getByRole('button', { name: 'Back into the page' }).click())
    screen.getByRole('region', { name: 'Source' })
    expect(close).toHaveBeenCalled()
    expect(isReadingInPage(store.getState())).toBe(true)
  })

  it('comes back when the window is closed, and closes it when the page goes', async () => {
    const { own, close } = await openApart()
    dispatchEvent(new Event('pagehide'))
    expect(close).toHaveBeenCalled()
    await act(async () => own.dispatchEvent(new Event('pagehide')))
    screen.getByRole('region', { name: 'Source' })
  })

  it.each([
    ['en', 'Open in a window of its own', /did not let/],
    ['fr', 'Ouvrir dans une fenêtre séparée', /n’a pas laissé/],
    ['ar', 'فتح في نافذة مستقلة', /لم يسمح المتصفح/],
    ['pt', 'Abrir numa janela própria', /não deixou/],
  ] as const)(
    'says so where the browser opens none, and stays in the page: %s',
    async (language, name, words) => {
      vi.stubGlobal('open', () => null)
      const both = (
        <>
          <Reader />
          <Notices />
        </>
      )
      const { user, store } = await show(both, { ...parts, language, view: { select: 'one' } })
      await user.click(screen.getByRole('button', { name }))
      expect(screen.getByRole('alert').textContent).toMatch(words)
      expect(isReadingInPage(store.getState())).toBe(true)
    },
  )
})
