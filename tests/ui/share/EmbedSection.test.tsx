import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadPageMessages } from '../../../src/i18n/catalogue.ts'
import { EmbedSection } from '../../../src/ui/share/embed/EmbedSection.tsx'
import { dataset, event } from '../../support/atlas-builder.ts'
import { axeFaults } from '../../support/axe.ts'
import { show } from '../../support/show.tsx'

const atlas = dataset({ events: [event({ countries: ['MLI'] })] })

async function open(parts: Parameters<typeof show>[1] = {}) {
  await loadPageMessages(parts?.language ?? 'en')
  return show(<EmbedSection />, { dataset: atlas, ...parts })
}
const field = <Element extends HTMLElement>(name: string) =>
  screen.getByLabelText<Element & HTMLInputElement>(name)
const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Code/ }).value
/** The frame that a browser makes of the code. */
function frame(): HTMLIFrameElement {
  const { body } = new DOMParser().parseFromString(code(), 'text/html')
  return body.querySelector('iframe') as HTMLIFrameElement
}
const hash = () => frame().src.split('#')[1]
const preview = () => document.querySelector<HTMLIFrameElement>('iframe.share-embed-preview')

beforeEach(() => history.replaceState(null, '', '/atlas/#country=MLI'))
afterEach(() => vi.restoreAllMocks())

describe('the code to embed the view', () => {
  it('is a frame of this view with its timeline, shown as it will be', async () => {
    await open({ view: { country: ['MLI'], page: { name: 'about', of: null } } })
    expect(hash()).toBe('v=1&country=MLI&embed=map,timeline')
    expect(frame().title).toBe('Sahel Atlas: 1 event and 0 flows, 2015 to 2024')
    expect([frame().src, frame().title, frame().height]).toEqual([
      preview()?.src,
      preview()?.title,
      preview()?.height,
    ])
  })

  it('follows the switches', async () => {
    const { user } = await open()
    await user.click(field('Timeline'))
    await user.click(field('List of records'))
    expect(hash()).toBe('v=1&embed=map,list')
    await user.click(field('Still picture'))
    expect(hash()).toBe('v=1&embed=still,list')
    expect(screen.getByText(/always shows the whole region/)).toBeTruthy()
    expect(preview()?.src).toBe(frame().src)
  })

  it('speaks the visitor’s language until one is chosen, and then is titled in it', async () => {
    const { user } = await open({ language: 'fr' })
    expect(hash()).not.toContain('lang=')
    await user.selectOptions(screen.getByRole('combobox'), 'ar')
    const read = () => document.querySelector('textarea')?.value ?? ''
    expect(read()).toContain('lang=ar')
    await expect.poll(read).toContain('title="أطلس الساحل')
  })

  it('keeps the last height that makes sense, and says so', async () => {
    const { user } = await open()
    await user.clear(field('Height in pixels'))
    await user.type(field('Height in pixels'), '320')
    expect([frame().height, preview()?.height]).toEqual(['320', '320'])
    await user.type(field('Height in pixels'), '0000')
    expect(frame().height).toBe('320')
    expect(screen.getByRole('alert').textContent).toBe(
      'Enter a whole number from 240 to 2000. The code keeps 320.',
    )
  })

  it('escapes the title that is typed', async () => {
    const { user } = await open()
    const title = 'Mali & Niger: "who", <where>'
    await user.clear(field('Title, for screen readers'))
    await user.type(field('Title, for screen readers'), title)
    expect(code()).toContain('title="Mali &amp; Niger: &quot;who&quot;, &lt;where&gt;"')
    expect(frame().title).toBe(title)
    expect(preview()?.title).toBe(title)
  })

  it('is copied by a press; where the browser refuses, it is selected', async () => {
    const { user } = await open()
    const write = vi.spyOn(navigator.clipboard, 'writeText')
    await user.click(screen.getByRole('button', { name: 'Copy the code' }))
    expect(write).toHaveBeenCalledWith(code())
    write.mockRejectedValue(new Error('no'))
    await user.click(screen.getByRole('button', { name: 'Copied' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/copy it by hand/)
    const area = field<HTMLTextAreaElement & HTMLInputElement>('Code to paste')
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length])
  })

  it('says that nobody else can see an atlas on one’s own device', async () => {
    await open()
    expect(location.hostname).toBe('localhost')
    expect(screen.getByText(/runs on your own device/)).toBeTruthy()
  })

  it('has nothing that axe finds, in English and Arabic', async () => {
    for (const language of ['en', 'ar'] as const) {
      const { unmount, container } = await open({ language })
      container.querySelector('details')?.setAttribute('open', '')
      preview()?.remove() // axe cannot look into a frame of jsdom
      expect(await axeFaults()).toEqual([])
      unmount()
    }
  })
})
