import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Language } from '../../src/domain/model.ts'
import { loadMessages } from '../../src/i18n/catalogue.ts'
import { Reader } from '../../src/ui/reader/Reader.tsx'
import { claim, dataset, event, evidence, flow, source, timing, words } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'
import { memoryLoader } from '../support/store-builder.ts'

const page = source({
  id: 'news',
  kind: 'reference',
  title: 'Saisies à Niamey',
  publisher: 'The news office',
  language: 'fr',
  url: 'https://news.example/saisies',
  archived: 'https://archive.example/2020/saisies',
  published: null,
  checked: '2026-11',
  otherLanguages: [{ language: 'en', title: 'Seizures in Niamey', published: '2018-03-05' }],
  hasNote: true,
})
const other = source({
  ...page,
  id: 'bulletin',
  publisher: 'The bulletin',
  title: 'Bulletin 4',
  archived: null,
})
const reference = { tier: 'reference', sources: ['news'] } as const
const atlas = dataset({
  events: [
    event({
      ...reference,
      id: 'operation',
      kind: 'operation',
      when: timing('2018-03'),
      places: ['niamey'],
      countries: ['NER'],
      organisers: ['police'],
      hasCaveat: true,
      relations: [
        { as: 'part-of', to: 'campaign' },
        { as: 'possibly-same', to: 'raid' },
      ],
      sources: ['news', 'bulletin'],
    }),
    event({ ...reference, id: 'campaign', kind: 'programme' }),
    event({ ...reference, id: 'raid', relations: [{ as: 'possibly-same', to: 'operation' }] }),
    event({ ...reference, id: 'summit', status: 'announced', relations: [{ as: 'refers-to', to: 'gold' }] }),
    event({ id: 'workshop' }),
  ],
  flows: [flow({ ...reference, id: 'gold', legs: [{ from: ['MLI'], to: ['NER'] }] })],
  actors: { police: { id: 'police', short: null, kind: 'government', country: null, partOf: null } },
})
const cited = (change: object = {}) => claim({ source: 'news', locator: 'paragraph 2', ...change })
const claims = {
  operation: [
    cited({ id: 'c1', fields: ['/when', '/places', '/countries'], basis: 'context' }),
    cited({
      id: 'c2',
      source: 'bulletin',
      locator: 'table 3',
      fields: ['/organisers'],
      values: {
        '/when': timing('2018-04'),
        '/places': ['bamako', 'niamey'],
        '/countriesTotal': { count: 5, qualifier: 'over' },
        '/organisers/0': 'police',
        '/summary': { en: 'Another summary.' },
      },
    }),
  ],
  campaign: [cited()],
  raid: [cited()],
  summit: [cited()],
  gold: [cited({ values: { '/legs': [{ from: ['NER'], to: [] }] } })],
  workshop: [claim()],
}
const texts = { page: 'A text.' }
const noted = (language: Language) => ({ news: { label: null, note: `A reprint (${language}).` } })
const loader = {
  ...memoryLoader(atlas, {
    evidence: evidence(claims, {}, { news: page, bulletin: other, page: source() }),
    texts,
  }),
  words: async (language: Language) => {
    await loadMessages(language)
    return words(atlas, language)
  },
  details: async (language: Language) => words(atlas, language, { sources: noted(language) }),
}
const open = (select: string, view: object = {}, language: Language = 'en') =>
  show(<Reader />, { dataset: atlas, loader, language, view: { select, ...view } })
const region = () => within(screen.getByRole('region', { name: 'Source' }))
const pane = () => document.querySelector('.source') as HTMLElement
const field = (name: string) => region().getByText(name, { selector: 'dt' }).parentElement as HTMLElement

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a record that rests on a page', () => {
  it('is told apart from one whose text is shipped', async () => {
    const { doing } = await open('operation')
    expect(document.querySelector('.tier')?.textContent).toBe('Cited: open the page')
    expect(pane().textContent).toContain('The text of this page does not come with the atlas.')
    await doing((state) => state.select('workshop'))
    expect(document.querySelector('.tier')?.textContent).toBe('Text shipped, sentence marked')
    expect(pane().textContent).not.toContain('does not come with the atlas')
  })

  it('shows what it says in our words, and its caveat, outside anything folded', async () => {
    await open('operation')
    for (const text of ['What Operation is.', 'With care.']) {
      const shown = region()
        .getAllByText(new RegExp(text))
        .filter((one) => !one.closest('details'))
      expect(shown).toHaveLength(1)
    }
  })

  it('has its fields unfolded on any screen, and says what is not in the part read', async () => {
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: false } as MediaQueryList)
    await open('campaign')
    expect(document.querySelector<HTMLDetailsElement>('details.card-fields')?.open).toBe(true)
    expect(field('When').textContent).toContain('not in the part read')
    expect(region().queryByText('not stated')).toBeNull()
  })

  it('says of a value that it was inferred, and leads to where the page says it', async () => {
    const { user, view } = await open('operation', { claim: 'c2' })
    expect(field('When').textContent).toContain('inferred from what the page says')
    await user.click(region().getByRole('button', { name: 'Where, Niamey: show where the page says it' }))
    expect(view().claim).toBe('c1')
    expect(document.querySelector('.locator')?.textContent).toBe('Where in it: paragraph 2')
  })

  it('that is only announced says so in words', async () => {
    await open('summit')
    expect(document.querySelector('.announced')?.textContent).toMatch(/does not say that it took place/)
  })
})

describe('values of a second source', () => {
  it('stand beside the record’s own, each with its source, in words', async () => {
    await open('operation')
    expect(field('When').textContent).toMatch(/March 2018.*Saisies à Niamey.*Bulletin 4 says: April 2018/)
    expect(field('Where').textContent).toMatch(/Niamey.*Bulletin 4 says: Bamako and Niamey/)
    expect(field('Organised by').textContent).toContain('Bulletin 4 says: Police')
  })

  it('of a field that the record leaves empty stand on the card too', async () => {
    await open('operation')
    expect(field('Countries in all').textContent).toMatch(/not in the part read.*says: over 5/)
  })

  it('of a field that the card does not have are not lost', async () => {
    await open('operation')
    expect(field('Said elsewhere').textContent).toContain('Another summary.')
  })

  it('of a leg name its two ends', async () => {
    await open('gold')
    expect(field('From').textContent).toMatch(/Mali|MLI/)
    expect(field('From').textContent).toContain('Saisies à Niamey says: From: NER · To: not named')
  })
})

describe('the pane of a page that is cited', () => {
  it('says publisher, language, date, when it was checked, other languages and our note', async () => {
    await open('operation', { claim: 'c1' })
    const head = document.querySelector('.source-head')?.textContent
    expect(head).toContain('The news office · in French · no date of publication shown')
    expect(head).toContain('checked against the page in November 2026')
    expect(head).toContain('Also published in English: Seizures in Niamey · 5 March 2018')
    expect(head).toContain('A reprint (en).')
    expect(head).not.toContain('reproduced to show the sentence')
  })

  it('leads out to the page and to its archived copy, each with its host in sight', async () => {
    await open('operation', { claim: 'c1' })
    const links = within(pane())
      .getAllByRole('link')
      .filter((link) => link.getAttribute('target') === '_blank')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Open the page: news.example', 'https://news.example/saisies'],
      ['Archived copy: archive.example', 'https://archive.example/2020/saisies'],
    ])
    for (const link of links) expect(link.getAttribute('rel')).toContain('noopener')
  })

  it('lists the records that rest on it, the one on show as current; each leads to the map', async () => {
    const { user, view, doing, store } = await open('operation', { claim: 'c1' })
    await doing((state) => state.enlargeReader(true))
    const list = within(pane()).getAllByRole('listitem')
    expect(list.map((row) => row.querySelector('.row-title')?.textContent)).toEqual([
      'Operation',
      'Campaign',
      'Raid',
      'Summit',
      'Gold',
    ])
    expect(list[0]?.querySelector('button')?.getAttribute('aria-current')).toBe('true')
    await user.click(within(list[4] as HTMLElement).getByRole('button'))
    expect(view()).toMatchObject({ select: 'gold', claim: 'c1' })
    expect(store.getState().isReaderLarge).toBe(false)
  })

  it('names each of the sources that a record rests on', async () => {
    const { user } = await open('operation', { claim: 'c1' })
    await user.click(region().getByRole('button', { name: 'Source 2 of 2: The bulletin' }))
    expect(pane().textContent).toContain('table 3')
  })

  it('gives a citation with the place, the date checked and the archived address', async () => {
    await open('operation', { claim: 'c1' })
    fireEvent.click(region().getByRole('button', { name: 'Cite' }))
    const cite = within(document.getElementById('citation') as HTMLElement)
    expect(cite.getByText('The news office, “Saisies à Niamey”, n.d., paragraph 2.')).toBeDefined()
    expect(
      cite.getByText(
        'The news office, “Saisies à Niamey”, no date of publication shown, paragraph 2, https://news.example/saisies, checked against the page in November 2026, archived at https://archive.example/2020/saisies.',
      ),
    ).toBeDefined()
  })
})

describe('the pane of a page that is cited, in Arabic', () => {
  it('joins the parts of a citation by the Arabic comma', async () => {
    await open('operation', { claim: 'c1' }, 'ar')
    const cite = document.getElementById('citation')?.textContent?.replaceAll('\u200f', '')
    expect(cite).toContain('The news office، «Saisies à Niamey»، ')
    expect(cite).toContain('، paragraph 2، https://news.example/saisies، ')
    expect(cite).not.toMatch(/, /)
  })

  it('spells English as the United Nations does', async () => {
    await open('operation', { claim: 'c1' }, 'ar')
    const head = document.querySelector('.source-head')?.textContent
    expect(head).toContain('باللغة الفرنسية')
    expect(head).toContain('نُشر أيضاً باللغة الإنكليزية')
  })
})

describe('relations', () => {
  it('are buttons to the other record, from both of its ends', async () => {
    const { user, view } = await open('operation')
    await user.click(region().getByRole('button', { name: 'Part of: Campaign' }))
    expect(view().select).toBe('campaign')
    await user.click(region().getByRole('button', { name: 'Includes: Operation' }))
    expect(view().select).toBe('operation')
  })

  it('that both records state are said once', async () => {
    await open('operation')
    expect(region().getAllByRole('button', { name: 'May be the same as: Raid' })).toHaveLength(1)
  })

  it('lead from a flow back to the event that refers to it', async () => {
    const { user, view } = await open('gold')
    await user.click(region().getByRole('button', { name: 'Referred to by: Summit' }))
    expect(view().select).toBe('summit')
  })
})

it('axe finds nothing in the reader of a reference, in English and Arabic', async () => {
  for (const language of ['en', 'ar'] as const) {
    const { unmount } = await open('operation', {}, language)
    document.getElementById('citation')?.showPopover()
    expect(await axeFaults()).toEqual([])
    unmount()
  }
})
