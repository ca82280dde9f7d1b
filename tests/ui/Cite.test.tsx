import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadPageMessages } from '../../src/i18n/catalogue.ts'
import { Reader } from '../../src/ui/reader/Reader.tsx'
import { CiteSection } from '../../src/ui/share/cite/CiteSection.tsx'
import { ShareButton } from '../../src/ui/share/ShareButton.tsx'
import { claim, dataset, event, evidence, quoting, source } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'

const text = 'Mali and Niger met. They agreed.'
const atlas = dataset({
  events: [
    event({ sources: ['page', 'news'], countries: ['MLI', 'NER'] }),
    event({ id: 'other', sources: ['page'] }),
  ],
})
const news = source({
  id: 'news',
  kind: 'reference',
  publisher: 'The news office',
  title: 'Saisies à Niamey',
  language: 'fr',
  url: 'https://news.example/saisies',
  published: null,
  checked: '2026-11',
})
const parts = {
  dataset: atlas,
  evidence: evidence(
    {
      workshop: [
        quoting(text, 'Mali and Niger met.', { id: 'c1', fields: ['/countries', '/when'] }),
        quoting(text, 'They agreed.', { id: 'c2' }),
        claim({ id: 'c3', fields: ['/organisers'], source: 'news', locator: 'paragraph 2' }),
      ],
    },
    {},
    { page: source(), news },
  ),
  texts: { page: text },
}

const open = (view: Parameters<typeof show>[1] = {}) => show(<CiteSection />, { ...parts, ...view })
const choices = () => screen.getAllByRole<HTMLInputElement>('radio')
const choice = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name })
const form = (name: string) => within(screen.getByRole('group', { name }))
const long = () => screen.getByRole('group', { name: 'Long' }).querySelector('p')?.textContent ?? ''
const fileText = (name: string) => form(name).getByRole<HTMLTextAreaElement>('textbox').value
const copied = () => navigator.clipboard.readText()

beforeEach(async () => {
  for (const language of ['en', 'ar', 'fr', 'pt'] as const) await loadPageMessages(language)
  history.replaceState(null, '', '/page')
  vi.useFakeTimers({ now: new Date(2026, 10, 24, 23, 30), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('what to cite', () => {
  it('is the view where no record is chosen, and says how to cite more', async () => {
    await open()
    expect(choices()).toHaveLength(1)
    expect(screen.getByText(/choose the record on the map/)).toBeDefined()
    expect(long()).toMatch(
      /^Sahel Atlas, version 1, data of 21 November 2026: 2 events and 0 flows, 2015 to 2024; no filters\. http:\S+\/page#v=1&lang=en, retrieved 24 November 2026\.$/,
    )
  })

  it('is the record chosen, the claim in the reader, or any of its sources', async () => {
    const { user } = await open({ view: { select: 'workshop' } })
    expect(choices()).toHaveLength(5)
    expect(choice(/^This record/).checked).toBe(true)
    expect(long()).toMatch(/^Sahel Atlas, “Workshop”, version 1, .*#v=1&lang=en&select=workshop, retrieved/)
    expect(long()).toMatch(
      /Sources: The agency, .*; The news office, .*https:\/\/news\.example\/saisies, checked/,
    )

    await user.click(choice(/^This claim/))
    expect(long()).toMatch(
      /^The agency, .*“Mali and Niger met\.” Cited in Sahel Atlas, “Workshop”, .*&claim=c1, /,
    )

    await user.click(choice(/^Its source.*The news office/))
    expect(long()).toBe(
      'The news office, “Saisies à Niamey”, no date of publication shown, https://news.example/saisies, checked against the page in November 2026.',
    )
  })

  it('is the claim that is open, by its place in a page that is cited', async () => {
    await open({ view: { select: 'workshop', claim: 'c3', country: ['MLI'] } })
    expect(choice(/^This claim/).checked).toBe(true)
    expect(long()).toMatch(/^The news office, .*, paragraph 2, https:\/\/news\.example\/saisies, /)
    expect(long()).toContain('#v=1&lang=en&select=workshop&claim=c3, retrieved')
  })

  it('is moved by the arrows of the keyboard', async () => {
    const { user } = await open({ view: { select: 'workshop' } })
    await user.click(choice(/^This view/))
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(choice(/^This claim/).checked).toBe(true)
  })
})

describe('each form', () => {
  it('is copied by one press, to the letter', async () => {
    const { user } = await open({ view: { select: 'workshop' } })
    await user.click(form('Long').getByRole('button', { name: 'Copy' }))
    expect(await copied()).toBe(long())
    expect(form('Long').getByRole('button', { name: 'Copied' })).toBeDefined()
    await user.click(form('RIS').getByRole('button', { name: 'Copy' }))
    expect(await copied()).toMatch(/^TY {2}- ELEC\r\n[\s\S]*\r\nER {2}- \r\n$/)
    await user.click(form('BibTeX').getByRole('button', { name: 'Copy' }))
    expect(await copied()).toBe(`${fileText('BibTeX')}\n`)
    await user.click(form('CSL-JSON').getByRole('button', { name: 'Copy' }))
    expect(JSON.parse(await copied())[0]).toMatchObject({ type: 'entry', title: 'Workshop', version: '1' })
  })

  it('says so beside it where the browser does not let it be copied', async () => {
    await open()
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    fireEvent.click(form('Short').getByRole('button', { name: 'Copy' }))
    expect((await form('Short').findByRole('alert')).textContent).toMatch(/copy it by hand/)
  })

  it('for programs is saved under a name of its own, and says so', async () => {
    const { user } = await open({ view: { select: 'workshop' } })
    const saved: { name: string; type: string; blob: Blob }[] = []
    let last: Blob | undefined
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          last = blob
          return 'blob:x'
        },
        revokeObjectURL: () => undefined,
      }),
    )
    const press = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      if (last) saved.push({ name: this.download, type: last.type, blob: last })
    })
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
      await user.click(form(name).getByRole('button', { name: 'Save file' }))
    }
    press.mockRestore()
    expect(saved.map(({ name }) => name)).toEqual([
      'sahel-atlas-2026-workshop-1.bib',
      'sahel-atlas-2026-workshop-1.ris',
      'sahel-atlas-2026-workshop-1.json',
    ])
    expect(saved[1]?.type).toMatch(/^application\/x-research-info-systems/)
    expect(screen.getByRole('status').textContent).toContain('sahel-atlas-2026-workshop-1.json')
  })
})

it('the reader’s citation leads to all forms of its claim, and closing them gives the focus back', async () => {
  const { user, view } = await show(<Reader />, { ...parts, view: { select: 'workshop' } })
  await user.click(screen.getByRole('button', { name: 'Cite' }))
  await user.click(screen.getByRole('button', { name: 'More forms' }))
  const dialog = await screen.findByRole('dialog', { name: 'Share' })
  expect(within(dialog).getByRole('tab', { name: 'Cite' }).getAttribute('aria-selected')).toBe('true')
  expect((await within(dialog).findByRole<HTMLInputElement>('radio', { name: /^This claim/ })).checked).toBe(
    true,
  )
  fireEvent.keyDown(dialog, { key: 'Escape' })
  expect(view().select).toBe('workshop')
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog', { name: 'Share' })).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cite' }))
})

it('axe finds nothing where it is opened by “Share”, in any language', async () => {
  for (const [language, share, cite] of [
    ['en', 'Share', 'Cite'],
    ['fr', 'Partager', 'Citer'],
    ['ar', 'مشاركة', 'الاستشهاد'],
    ['pt', 'Partilhar', 'Citar'],
  ] as const) {
    const { user, unmount } = await show(<ShareButton />, {
      ...parts,
      language,
      view: { select: 'workshop' },
    })
    await user.click(screen.getByRole('button', { name: share }))
    await user.click(await screen.findByRole('tab', { name: cite }))
    expect(await screen.findAllByRole('radio')).toHaveLength(5)
    expect(await axeFaults()).toEqual([])
    unmount()
  }
})
