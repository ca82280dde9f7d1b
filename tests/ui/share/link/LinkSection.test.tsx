import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { languages } from '../../../../src/domain/model.ts'
import { qrCodeOf, qrPath } from '../../../../src/formats/qr.ts'
import { loadPageMessages } from '../../../../src/i18n/catalogue.ts'
import { LinkSection } from '../../../../src/ui/share/link/LinkSection.tsx'
import { dataset, event } from '../../../support/atlas-builder.ts'
import { axeFaults } from '../../../support/axe.ts'
import { show } from '../../../support/show.tsx'

const atlas = dataset({ events: [event({ id: 'workshop', countries: ['MLI'] })] })
const address = `${location.origin}/page#v=1&lang=en&select=workshop&country=MLI`
const open = async (parts: Parameters<typeof show>[1] = {}) => {
  await loadPageMessages(parts.language ?? 'en')
  return show(<LinkSection />, { dataset: atlas, view: { select: 'workshop', country: ['MLI'] }, ...parts })
}
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Link of this view' })
const button = (name: string) => screen.getByRole('button', { name })
const givenSystem = (parts: Partial<Navigator>) => {
  for (const [name, value] of Object.entries(parts))
    Object.defineProperty(navigator, name, { value, configurable: true })
}

beforeEach(() => history.replaceState(null, '', '/page'))
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  for (const name of ['share', 'canShare']) Reflect.deleteProperty(navigator, name)
})

describe('the link of the view on show', () => {
  it('stands in a field, with version and language, to be read and not to be changed', async () => {
    await open()
    expect(field().value).toBe(address)
    expect([field().readOnly, field().dir]).toEqual([true, 'ltr'])
  })

  it('says what it carries and what it does not', async () => {
    await open()
    expect(document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /opens the dates, filters and search.*does not carry which panels are open/,
    )
  })

  it('says that a copy of one’s own opens nowhere else', async () => {
    await open()
    expect(screen.getByText(/opens on this device alone/)).toBeDefined()
  })

  it('is copied', async () => {
    const { user } = await open()
    await user.click(button('Copy link'))
    expect(await navigator.clipboard.readText()).toBe(address)
    expect(button('Copied')).toBeDefined()
  })

  it('that cannot be copied is selected, and the reader is told so there', async () => {
    const { user, store } = await open()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
    await user.click(button('Copy link'))
    expect((await screen.findByRole('alert')).textContent).toMatch(/link is selected/)
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, address.length])
    expect(store.getState().notices).toEqual([])
  })

  it('is not offered to a system that takes none', async () => {
    await open()
    expect(screen.queryByRole('button', { name: /Send/ })).toBeNull()
  })

  it('is handed to the system with what the screen shows', async () => {
    const share = vi.fn(async (_: ShareData) => undefined)
    givenSystem({ share, canShare: () => true })
    const { user } = await open()
    await user.click(button('Send with an app…'))
    expect(share).toHaveBeenCalledWith({
      title: 'Sahel Atlas',
      text: expect.stringMatching(/^1 event and 0 flows.*Country.*Data /),
      url: address,
    })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('that the reader does not share after all is not spoken of; that the system refuses is', async () => {
    const share = vi.fn(() => Promise.reject(new DOMException('', 'AbortError')))
    givenSystem({ share, canShare: () => true })
    const { user } = await open()
    await user.click(button('Send with an app…'))
    expect(share).toHaveBeenCalledTimes(1)
    expect(screen.queryByRole('alert')).toBeNull()
    share.mockImplementation(() => Promise.reject(new DOMException('', 'DataError')))
    await user.click(button('Send with an app…'))
    expect((await screen.findByRole('alert')).textContent).toMatch(/nothing was shared. Copy the link/)
  })
})

describe('its QR code', () => {
  it('is drawn by name, and holds the link', async () => {
    await open()
    const code = qrCodeOf(address)
    const drawn = screen.getByRole('img', { name: 'QR code of this link' })
    expect(drawn.querySelector('path[fill="#000"]')?.getAttribute('d')).toBe(code && qrPath(code))
  })

  it('is saved as a file with a safe name, the link and the version of the data', async () => {
    const made: BlobPart[] = []
    vi.stubGlobal('Blob', function blob(this: object, parts: BlobPart[]) {
      made.push(...parts)
    })
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    URL.createObjectURL = () => 'blob:qr'
    const { user } = await open()
    await user.click(button('Save QR code (SVG)'))
    const link = clicked.mock.contexts[0] as HTMLAnchorElement
    expect(link.download).toBe(`sahel-atlas-qr-workshop-${atlas.release.version}.svg`)
    const file = new DOMParser().parseFromString(String(made[0]), 'image/svg+xml')
    expect(file.querySelector('parsererror')).toBeNull()
    expect(file.querySelector('desc')?.textContent).toContain(address)
    expect(file.querySelector('desc')?.textContent).toContain(`Data ${atlas.release.version}`)
  })

  it('of a link too long for paper is not drawn, and the reader is told what to do', async () => {
    await open({ view: { hide: Array.from({ length: 120 }, (_, index) => `record-${index}`) } })
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.queryByRole('button', { name: /Save/ })).toBeNull()
    expect(screen.getByText(/too fine to be read from paper\. Choose fewer values/)).toBeDefined()
  })
})

it.each(languages)('the section has no fault that axe finds, in %s', async (language) => {
  await open({ language })
  expect(await axeFaults()).toEqual([])
  expect(within(document.body).getAllByRole('button').length).toBe(2)
})
