import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Language } from '../../../src/domain/model.ts'
import { loadPageMessages } from '../../../src/i18n/catalogue.ts'
import { pages } from '../../../src/ui/pages/registry.ts'
import { useAtlas } from '../../../src/ui/parts/atlas-context.ts'
import { claim, dataset, event, evidence, firstDay, quoting, source } from '../../support/atlas-builder.ts'
import { axeFaults } from '../../support/axe.ts'
import { show } from '../../support/show.tsx'

const text = 'The workshop brought together Mali and Niger. Chad came too.'
const data = dataset({
  events: [
    event({ id: 'joint', countries: ['MLI', 'NER'], themes: ['borders'] }),
    event({ id: 'wide', countries: ['MLI', 'NER', 'TCD'], themes: ['drugs'] }),
    event({ id: 'alone', countries: ['KEN'] }),
    event({ id: 'pact', kind: 'agreement', countries: ['KEN', 'MLI'] }),
  ],
})
const claims = {
  joint: [quoting(text, 'brought together Mali and Niger', { id: 'c2', fields: ['/countries'] })],
  wide: [
    quoting(text, 'Mali and Niger', { id: 'c3', fields: ['/countries/0', '/countries/1'] }),
    claim({ id: 'c4', fields: ['/themes/0'], locator: 'paragraph 3' }),
  ],
}
const sources = { page: source({ language: 'en' }) }

const Page = await pages.matrix.load()
function Host() {
  return <Page of={useAtlas((state) => state.view.page?.of ?? null)} />
}

async function open(of: string | null = null, language: Language = 'en') {
  await loadPageMessages(language)
  return show(<Host />, {
    dataset: data,
    evidence: evidence(claims, {}, sources),
    language,
    view: { page: { name: 'matrix', of } },
  })
}

const grid = () => screen.getByRole('grid')
const cell = (row: string, column: string) => {
  const found = grid().querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)
  if (!found) throw new Error(`The grid has no cell ${row} ${column}.`)
  return found
}

describe('the matrix', () => {
  it('has named heads and a number where two States share activities', async () => {
    await open()
    const heads = within(grid())
      .getAllByRole('columnheader')
      .map((one) => one.title)
    expect(heads).toEqual(['MLI', 'NER', 'TCD', 'KEN'])
    expect(cell('MLI', 'NER').textContent).toBe('2')
    expect(cell('KEN', 'KEN').textContent).toBe('1')
  })

  it('says of an empty cell that nothing was found in what was read', async () => {
    const { user } = await open()
    const empty = within(grid()).getAllByRole('gridcell', {
      name: 'none found in what was read of this 1 source',
    })
    expect(empty).toContain(cell('TCD', 'KEN'))
    await act(async () => cell('TCD', 'KEN').focus())
    expect(document.querySelector('.matrix-said')?.textContent).toContain('none found in what was read')
    await user.keyboard('{Enter}')
    expect(screen.getByRole('heading', { level: 3 }).textContent).toContain('none found in what was read')
  })

  it('is one stop of the keyboard, in which the arrows move', async () => {
    const { user, view } = await open()
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    await act(async () => cell('MLI', 'MLI').focus())
    await user.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(document.activeElement).toBe(cell('NER', 'NER'))
    await user.keyboard('{Control>}{End}{/Control}')
    expect(document.activeElement).toBe(cell('KEN', 'KEN'))
    await user.keyboard('{Home}{Enter}')
    expect(view().page).toEqual({ name: 'matrix', of: 'KEN.MLI' })
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  })

  it('moves with the eye in Arabic: the next column is to the left', async () => {
    const { user } = await open(null, 'ar')
    await act(async () => cell('MLI', 'MLI').focus())
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement).toBe(cell('MLI', 'NER'))
  })

  it('opens a record from a cell at the sentence that names the two', async () => {
    const { user, view } = await open()
    await user.click(cell('NER', 'MLI'))
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 3 }))
    const quote = await screen.findByRole('button', { name: /“brought together Mali and Niger”/ })
    expect(quote.textContent).toContain('NER and MLI')
    await user.click(quote)
    expect(view()).toMatchObject({ select: 'joint', claim: 'c2' })
    await user.click(screen.getByRole('button', { name: /^Wide/ }))
    expect(view()).toMatchObject({ select: 'wide', claim: 'c3' })
  })

  it('lists an agreement that names both, and does not count it', async () => {
    await open('KEN.MLI')
    expect(screen.getByRole('heading', { level: 3 }).textContent).toContain('none found')
    expect(screen.getByRole('heading', { level: 4 }).textContent).toContain('not counted')
    expect(screen.getByRole('button', { name: /^Pact/ })).toBeTruthy()
  })

  it('closes a cell with Escape, back in the grid, and the page with another', async () => {
    const { user, view } = await open()
    await user.click(cell('MLI', 'TCD'))
    await user.keyboard('{Escape}')
    expect(view().page).toEqual({ name: 'matrix', of: null })
    expect(document.activeElement).toBe(cell('MLI', 'TCD'))
    await user.keyboard('{Escape}')
    expect(view().page).toBeNull()
  })

  it('crosses States with themes, at the sentence that names the theme', async () => {
    const { user, view } = await open()
    await user.click(screen.getByRole('radio', { name: 'States and themes' }))
    expect(view().page?.of).toBe('themes')
    expect(cell('KEN', 'not-stated').textContent).toBe('1')
    await user.click(cell('MLI', 'drugs'))
    expect(view().page?.of).toBe('MLI.drugs')
    await user.click(await screen.findByRole('button', { name: /paragraph 3/ }))
    expect(view()).toMatchObject({ select: 'wide', claim: 'c4' })
  })

  it('says the same as a table', async () => {
    const { user, view } = await open()
    await user.click(screen.getByRole('radio', { name: 'Table' }))
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    const words = rows.map((row) => [...row.children].map((one) => one.textContent).join(' | '))
    expect(words).toContain('MLI | NER | 2 | Joint; Wide')
    expect(screen.getByText(/3 other cells: none found/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'MLI and NER: 2 events' }))
    expect(view().page?.of).toBe('MLI.NER')
  })

  it('follows the window', async () => {
    const { doing } = await open()
    await doing(({ setFrom }) => setFrom(firstDay('2020')))
    await waitFor(() => expect(screen.getByText(/No activity on show names a State/)).toBeTruthy())
    expect(screen.queryByRole('grid')).toBeNull()
  })

  it.each([
    [null, 'en'],
    ['MLI.NER', 'en'],
    ['themes', 'ar'],
    ['MLI.drugs', 'fr'],
  ] as const)('has nothing that axe finds: %s, %s', async (of, language) => {
    await open(of, language)
    expect(await axeFaults()).toEqual([])
  })
})

describe('the matrix as CSV', () => {
  let saved: { name: string; blob: Blob } | null = null
  beforeEach(() => {
    saved = null
    let blob: Blob
    URL.createObjectURL = (one) => {
      blob = one as Blob
      return 'blob:test'
    }
    URL.revokeObjectURL = () => undefined
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved = { name: this.download, blob }
    })
  })
  afterEach(() => vi.restoreAllMocks())

  it('says its version, what was on show and the address of the view', async () => {
    const { user, doing } = await open()
    await doing((state) => state.setFacet('kind', ['workshop']))
    await doing((state) => state.setHidden('alone', true))
    await user.click(screen.getByRole('button', { name: 'Download as CSV' }))
    await waitFor(() => expect(saved).not.toBeNull())
    const { name, blob } = saved as unknown as { name: string; blob: Blob }
    expect(name).toBe('sahel-atlas-states-1.csv')
    const written = await textOf(blob)
    expect(written).toContain('Data 1, 2026-11-21')
    expect(written).toMatch(
      /2 events and 0 flows, [^"\n]*: Workshop; 1 record hidden by the presenter\. Data 1/,
    )
    expect(written).toContain('#v=1&lang=en&kind=workshop&hide=alone&page=matrix')
  })
})

/** jsdom's blobs have no text() of their own. */
const textOf = (blob: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsText(blob)
  })
