import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Reader } from '../../src/ui/reader/Reader.tsx'
import {
  claim,
  dataset,
  event,
  evidence,
  firstDay,
  flow,
  quoting,
  source,
  timing,
} from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'

const text = 'Skip to content\nA workshop in Bamako, 2017. Fuel and cattle are smuggled within Mali.'
const smuggled = quoting(text, 'Fuel and cattle are smuggled within Mali.', { fields: ['/area'] })
const atlas = dataset({
  events: [
    event({ id: 'workshop', when: timing('2017'), places: ['bamako'], sources: ['page', 'article'] }),
    event({ id: 'note', tier: 'reference', sources: ['article'] }),
  ],
  flows: [flow({ id: 'fuel', area: ['MLI'] }), flow({ id: 'cattle', area: ['MLI'] })],
})
const claims = {
  workshop: [
    quoting(text, 'A workshop in Bamako', { id: 'c1', fields: ['/title', '/places'] }),
    quoting(text, '2017', { id: 'c2', fields: ['/when'], basis: 'context' }),
    claim({
      id: 'c3',
      fields: ['/summary'],
      source: 'article',
      locator: 'paragraph 2',
      values: { '/when': '2018' },
    }),
  ],
  note: [claim({ source: 'article', locator: 'page 7' })],
  fuel: [smuggled],
  cattle: [smuggled],
}
const sources = {
  page: source(),
  article: source({
    id: 'article',
    kind: 'reference',
    title: 'An article',
    language: 'fr',
    url: 'https://journal.example/article',
  }),
}
const leftOut = { page: [{ start: 0, end: 15, reason: 'page furniture' }] }
const parts = { dataset: atlas, texts: { page: text }, evidence: evidence(claims, leftOut, sources) }
const open = (select: string, view: object = {}, language: 'en' | 'ar' = 'en') =>
  show(<Reader />, { ...parts, language, view: { select, ...view } })

const marks = (record: string) =>
  [...document.querySelectorAll('mark')].filter((mark) => mark.dataset.record?.split(' ').includes(record))
const region = () => within(screen.getByRole('region', { name: 'Source' }))
const field = (name: string) => region().getByText(name, { selector: 'dt' }).parentElement as HTMLElement

describe('the reader', () => {
  it('shows the whole text, to the byte', async () => {
    await open('workshop')
    const pane = document.querySelector('.source-text')?.cloneNode(true) as Element
    for (const button of pane.querySelectorAll('button')) button.remove()
    expect(pane.textContent).toBe(text)
  })

  it('marks the sentences of the selected record, its own as current', async () => {
    await open('workshop')
    expect(marks('workshop').map((mark) => mark.textContent)).toEqual(['A workshop in Bamako', '2017'])
    expect(marks('workshop').every((mark) => mark.getAttribute('aria-current') === 'true')).toBe(true)
    expect(marks('fuel').some((mark) => mark.hasAttribute('aria-current'))).toBe(false)
  })

  it('names in a mark each record and claim that rests on it', async () => {
    await open('fuel')
    expect(marks('fuel').map(({ dataset }) => [dataset.record, dataset.claim])).toEqual([
      ['fuel cattle', 'c1 c1'],
    ])
  })

  it('opens at the sentence of the claim in the address', async () => {
    await open('workshop', { claim: 'c1' })
    expect(document.querySelector('mark[data-active="true"]')?.textContent).toBe('A workshop in Bamako')
  })

  it('opens at a sentence of the record when the address names a claim that it does not have', async () => {
    await open('workshop', { claim: 'c99' })
    expect(document.querySelectorAll('mark[data-active="true"]')).toHaveLength(1)
  })

  it('is in the language of its text, whatever the interface speaks', async () => {
    await open('workshop', {}, 'ar')
    expect(document.querySelector('.source-text')?.getAttribute('lang')).toBe('en')
  })

  it('dims page furniture', async () => {
    await open('workshop')
    expect(document.querySelector('.left-out')?.textContent).toBe('Skip to content')
  })

  it('is no region at all when nothing is selected', async () => {
    await show(<Reader />, parts)
    expect(screen.queryByRole('region')).toBeNull()
  })

  it('closes at Escape and by its button', async () => {
    const { user, view, doing } = await open('workshop')
    fireEvent.keyDown(screen.getByRole('region', { name: 'Source' }), { key: 'Escape' })
    expect(view().select).toBeNull()
    await doing((state) => state.select('workshop'))
    await user.click(region().getByRole('button', { name: 'Close' }))
    expect(view().select).toBeNull()
  })

  it('takes the focus to the title of what was chosen', async () => {
    await open('workshop')
    expect(document.activeElement?.textContent).toBe('Workshop')
  })

  it('hides its record from the view and takes it back', async () => {
    const { user, view } = await open('workshop')
    await user.click(region().getByRole('button', { name: 'Hide from this view' }))
    expect(view()).toMatchObject({ hide: ['workshop'], select: 'workshop' })
    expect(region().getByText('This record is hidden from this view.')).toBeDefined()
    await user.click(region().getByRole('button', { name: 'Show it' }))
    expect(view().hide).toEqual([])
    expect(region().queryByText('This record is hidden from this view.')).toBeNull()
  })

  it('says so when its record is outside the window, and leads back', async () => {
    const { user, view } = await open('workshop', { from: firstDay('2020'), kind: ['meeting'] })
    await user.click(region().getByRole('button', { name: 'Show it' }))
    expect(view()).toMatchObject({ from: null, kind: null })
    expect(region().queryByRole('button', { name: 'Show it' })).toBeNull()
  })

  it('whose text cannot be loaded says so', async () => {
    const { store } = await show(<Reader />, { ...parts, texts: {}, view: { select: 'workshop' } })
    expect(store.getState().notices).toEqual([{ code: 'load-failed' }])
  })
})

describe('a passage', () => {
  it('has one button, and the text is one stop of the keyboard', async () => {
    await open('workshop')
    const buttons = [...document.querySelectorAll<HTMLElement>('.passage-button')]
    expect(buttons).toHaveLength(3)
    expect(buttons.filter((button) => button.tabIndex === 0)).toHaveLength(1)
  })

  it('leads to its record on the map', async () => {
    const { user, view } = await open('fuel')
    await user.click(region().getAllByRole('button', { name: 'Show on the map: Workshop' })[0] as HTMLElement)
    expect(view()).toMatchObject({ select: 'workshop', claim: 'c1' })
  })

  it('of several records offers each of them', async () => {
    const { user, store } = await open('workshop')
    await user.click(region().getByRole('button', { name: '2: 2 records rest on this passage' }))
    expect(store.getState().choice?.records).toEqual(['fuel', 'cattle'])
  })

  it('pressed in the text leads to its record too', async () => {
    const { view } = await open('fuel')
    fireEvent.click(marks('workshop')[1] as HTMLElement)
    expect(view()).toMatchObject({ select: 'workshop', claim: 'c2' })
  })

  it('is left for the next by the arrows', async () => {
    await open('workshop')
    const buttons = [...document.querySelectorAll<HTMLElement>('.passage-button')]
    buttons[0]?.focus()
    fireEvent.keyDown(buttons[0] as HTMLElement, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(buttons[1])
    fireEvent.keyDown(buttons[1] as HTMLElement, { key: 'End' })
    expect(document.activeElement).toBe(buttons[2])
    fireEvent.keyDown(buttons[2] as HTMLElement, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(buttons[2])
  })
})

describe('the record card', () => {
  it('says “not stated” where the text states nothing', async () => {
    await open('workshop')
    expect(field('Organised by').textContent).toContain('not stated')
  })

  it('says “not in the part read” of a record that rests on a reference', async () => {
    await open('note')
    expect(field('When').textContent).toContain('not in the part read')
    expect(region().queryByText('not stated')).toBeNull()
  })

  it('leads from a field to its sentence', async () => {
    const { user, view } = await open('workshop')
    await user.click(within(field('Where')).getByRole('button', { name: 'Where, Bamako: show its sentence' }))
    expect(view().claim).toBe('c1')
    expect(document.querySelector('mark[data-active="true"]')?.textContent).toBe('A workshop in Bamako')
  })

  it('says that a value comes from an earlier sentence', async () => {
    await open('workshop')
    expect(field('When').textContent).toContain('taken from an earlier sentence of the same paragraph')
  })

  it('sets what another source says beside the value', async () => {
    await open('workshop')
    expect(field('When').textContent).toMatch(/2017.*An article says: 2018/)
  })
})

describe('a source', () => {
  it('links to the original at the sentence, in a window of its own', async () => {
    await open('workshop', { claim: 'c1' })
    const link = region().getByRole('link', { name: /Open the original/ })
    expect(link.getAttribute('href')).toBe('https://example.org/page#:~:text=A%20workshop%20in%20Bamako')
    expect(link.getAttribute('rel')).toContain('noreferrer')
  })

  it('is one of two that a record rests on, each a press away', async () => {
    const { user, view } = await open('workshop')
    const second = region().getByRole('button', { name: 'Source 2 of 2: The agency' })
    await user.click(second)
    expect(view().claim).toBe('c3')
    expect(second.getAttribute('aria-pressed')).toBe('true')
  })

  it('has a short and a long citation', async () => {
    await open('workshop')
    fireEvent.click(region().getByRole('button', { name: 'Cite' }))
    const cite = within(document.getElementById('citation') as HTMLElement)
    expect(cite.getByText('The agency, “A page on borders”, 2017.')).toBeDefined()
    expect(
      cite.getByText(/published 4 August 2017, https:\/\/example.org\/page, retrieved 21 November 2026\.$/),
    ).toBeDefined()
  })

  it('that cannot be copied from says so', async () => {
    const { store } = await open('workshop')
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    fireEvent.click(region().getByRole('button', { name: 'Copy link' }))
    await Promise.resolve()
    await Promise.resolve()
    expect(store.getState().notices).toEqual([{ code: 'copy-failed' }])
  })

  it('gives a link to this record at this sentence, with version and language', async () => {
    const { user } = await open('workshop', { claim: 'c2' })
    await user.click(region().getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toMatch(/#v=1&lang=en&select=workshop&claim=c2$/)
  })
})

it('axe finds nothing in the reader, in English and Arabic', async () => {
  for (const language of ['en', 'ar'] as const) {
    const { unmount } = await open('workshop', {}, language)
    document.getElementById('citation')?.showPopover()
    expect(await axeFaults()).toEqual([])
    unmount()
  }
})
