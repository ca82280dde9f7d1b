// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { plainRecords } from '../../scripts/records-page.ts'
import type { Dataset } from '../../src/domain/model.ts'
import { en } from '../../src/i18n/en.ts'
import type { Compiled } from '../../src/parse/compile.ts'
import { dataset, event, evidence, flow, source, timing, words } from '../support/atlas-builder.ts'

const sources = {
  page: source(),
  article: source({
    id: 'article',
    title: null,
    publisher: 'A journal',
    url: 'https://example.org/a?b=1&c=2',
  }),
}
const events = [
  event({ id: 'bamako-2017', when: timing('2017-08-02/2017-08-04'), sources: ['page', 'article'] }),
  event({ id: 'undated' }),
]
const flows = [flow({ id: 'cocaine', sources: ['gone'] })]

function pageOf(atlas: Dataset = dataset({ events, flows }), title?: string): Document {
  const said = words(atlas)
  const en = {
    ...said,
    sources: { article: { label: 'An article', note: null } },
    records: title ? { ...said.records, undated: { ...said.records.undated, title } } : said.records,
  }
  const compiled = {
    dataset: atlas,
    words: { en },
    evidence: evidence({}, {}, sources),
  } as unknown as Compiled
  return new DOMParser().parseFromString(plainRecords(compiled), 'text/html')
}
const textOf = (page: Document, id: string) =>
  page.getElementById(id)?.textContent?.replaceAll(/\s+/g, ' ').trim()

describe('the page of records', () => {
  it('is dark where the reader’s system is', () => {
    expect(pageOf().querySelector('meta[name="color-scheme"]')?.getAttribute('content')).toBe('light dark')
  })

  it('has every event and every flow, under a heading each', () => {
    const lists = [...pageOf().querySelectorAll('ul')].map((list) => [
      list.previousElementSibling?.textContent,
      [...list.children].map(({ id }) => id),
    ])
    expect(lists).toEqual([
      [en.regionEvents, ['bamako-2017', 'undated']],
      [en.listFlows, ['cocaine']],
    ])
  })

  it('says of a record its title, its date as the data has it, and what it is', () => {
    expect(textOf(pageOf(), 'bamako-2017')).toMatch(
      /^Bamako-2017\. 2017-08-02\/2017-08-04\. What Bamako-2017 is\./,
    )
  })

  it('says no date of a record without one', () => {
    expect(textOf(pageOf(), 'undated')).toMatch(/^Undated\. What Undated is\./)
  })

  it('leads to each source by its title, or by what we call it', () => {
    const links = [...pageOf().querySelectorAll('#bamako-2017 a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ])
    expect(links).toEqual([
      ['A page on borders', 'https://example.org/page'],
      ['An article', 'https://example.org/a?b=1&c=2'],
    ])
  })

  it('leaves out a source that the data does not hold', () => {
    expect(pageOf().querySelectorAll('#cocaine a')).toHaveLength(0)
  })

  it('writes words as text, never as tags', () => {
    const page = pageOf(undefined, '<img src=x> & co')
    expect(page.querySelector('img')).toBeNull()
    expect(textOf(page, 'undated')).toMatch(/^<img src=x> & co\./)
  })

  it('needs no script and says its language', () => {
    const page = pageOf()
    expect(page.querySelectorAll('script')).toHaveLength(0)
    expect(page.documentElement.lang).toBe('en')
  })
})
