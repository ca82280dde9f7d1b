import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { loadPageMessages } from '../../src/i18n/catalogue.ts'
import { tag, writeNode, writeText } from '../../src/map/svg/tag.ts'
import { Header } from '../../src/ui/header/Header.tsx'
import { EventList } from '../../src/ui/list/EventList.tsx'
import { MatrixPage } from '../../src/ui/pages/matrix/MatrixPage.tsx'
import { TablePage } from '../../src/ui/pages/table/TablePage.tsx'
import { Reader } from '../../src/ui/reader/Reader.tsx'
import { dataset, event, evidence, quoting, source, words } from '../support/atlas-builder.ts'
import { show } from '../support/show.tsx'
import { memoryLoader } from '../support/store-builder.ts'

const text = 'Mali and Niger met.'
const atlas = dataset({
  events: [event({ countries: ['MLI', 'NER'], places: ['bamako'] }), event({ id: 'other' })],
})
const parts = {
  evidence: evidence({ workshop: [quoting(text, text, { fields: ['/countries'] })] }, {}, { page: source() }),
  texts: { page: text },
}

const titles = {
  'with tags': '<img src=x onerror="window.broken=1"><script>window.broken=1</script> &lt;b&gt;bold</b>',
  'with quotes and braces': `"'\`» \\" \${window.broken=1} {{7*7}} {title} %s & ; --> ]]>`,
  'with overrides of direction': 'Workshop \u202Eretsnom\u2066 of \u200Fthe Sahel\u202D',
  'of 10,000 letters': 'x'.repeat(10_000),
} as const

/** The atlas with a title that nobody should have let in, in every language. */
async function open(
  part: React.ReactNode,
  title: string,
  page: 'table' | 'matrix' | null = null,
  of: string | null = null,
) {
  const spoken = (language: string) => {
    const said = words(atlas, language)
    return {
      ...said,
      records: { ...said.records, workshop: { ...said.records.workshop, title } },
    } as typeof said
  }
  const memory = memoryLoader(atlas, parts)
  const marked = { text: title, marks: [{ start: 0, end: 4 }], language: 'en' }
  const suggestion = { kind: 'event', id: 'workshop', title: marked, excerpt: null, at: null }
  const loader = {
    ...memory,
    words: async (language: 'en') => {
      await memory.words(language)
      return spoken(language)
    },
    details: async (language: 'en') => spoken(language),
    finder: async () => ({ records: () => ['workshop'], suggest: () => [suggestion] }),
  } as typeof memory
  const view = { page: page && { name: page, of }, select: null }
  return show(part, { dataset: atlas, loader, view }, (store) => store.getState().setPanels(['list']))
}

beforeEach(() => loadPageMessages('en'))

describe.each(Object.entries(titles))('a title %s', (_name, title) => {
  const nothingRan = () => {
    expect(document.querySelector('img, script, b > b')).toBeNull()
    expect('broken' in window).toBe(false)
  }

  it('is text in the list', async () => {
    await open(<EventList />, title)
    const row = document.querySelector('[data-row="workshop"] .row-title')
    expect(row?.textContent).toBe(title)
    expect(row?.childElementCount).toBe(0)
    nothingRan()
  })

  it('is text in the reader', async () => {
    const { doing } = await open(<Reader />, title)
    await doing((state) => state.select('workshop'))
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(title)
    nothingRan()
  })

  it('is text in the table', async () => {
    await open(<TablePage />, title, 'table')
    expect(document.querySelector('[data-opens="workshop"]')?.textContent).toBe(title)
    nothingRan()
  })

  it('is text under a cell of the matrix, and stands by itself in its table', async () => {
    const { user } = await open(<MatrixPage of="MLI.NER" />, title, 'matrix', 'MLI.NER')
    const cell = document.querySelector<HTMLElement>('.matrix-cell')
    expect(cell?.querySelector('.row-title')?.textContent).toBe(title)
    await user.click(screen.getByRole('radio', { name: /table/i }))
    const said = document.querySelector('.matrix-titles bdi')
    expect(said?.textContent).toBe(title)
    expect(said?.getAttribute('dir')).toBe('ltr')
    nothingRan()
  })

  it('is text among the suggestions of the search', async () => {
    const { user } = await open(<Header />, title)
    await user.type(screen.getByRole('searchbox'), 'work')
    const list = await screen.findByRole('listbox')
    const words = within(list).getAllByRole('option')[0]?.querySelector('[dir="auto"]')
    expect(words?.textContent).toBe(title)
    expect(words?.querySelectorAll('*')).toHaveLength(1)
    nothingRan()
  })

  it('is text in the picture of the map, in the page and in the file', () => {
    const label = tag('text', { x: 1, 'data-name': title }, title)
    const node = writeNode(label, document)
    expect([node.textContent, node.childElementCount, node.getAttribute('data-name')]).toEqual([
      title,
      0,
      title,
    ])
    const read = new DOMParser().parseFromString(writeText(label), 'image/svg+xml').documentElement
    expect([read.textContent, read.childElementCount, read.getAttribute('data-name')]).toEqual([
      title,
      0,
      title,
    ])
  })
})
