import { expect, it } from 'vitest'
import { flatSourcesOf, passagesOf, sourcesOf } from '../../src/formats/sources.ts'
import { claim, event, quoting, source, timing } from '../support/atlas-builder.ts'
import { published } from '../support/published-builder.ts'

const both = event({ sources: ['page', 'article'] })
const article = source({
  id: 'article',
  kind: 'reference',
  title: 'An article',
  url: 'https://example.org/article',
  checked: '2026-11',
})
const of = published(
  { events: [both] },
  {
    workshop: [
      quoting('They met in Bamako.', 'They met in Bamako.', { fields: ['/when', '/places'] }),
      claim({
        id: 'c2',
        source: 'article',
        fields: ['/when'],
        locator: 'paragraph 2',
        values: { '/when': timing('2017-08-03') },
      }),
    ],
  },
  { page: source(), article },
)

it('a record carries each source once, and each claim with the address of its source', () => {
  expect(sourcesOf(both, of)).toMatchObject([
    { id: 'page', title: 'A page on borders', checked: null },
    { id: 'article', checked: '2026-11' },
  ])
  expect(passagesOf(both, of)).toMatchObject([
    {
      id: 'c1',
      fields: ['/when', '/places'],
      source: 'page',
      url: 'https://example.org/page',
      quote: 'They met in Bamako.',
      locator: null,
      differs: null,
    },
    { id: 'c2', source: 'article', url: 'https://example.org/article', locator: 'paragraph 2' },
  ])
})

it('what another source says otherwise is kept beside it, its date as it was written', () => {
  expect(passagesOf(both, of)[1]?.differs).toEqual({ '/when': '2017-08-03' })
})

it('a table has the same in parallel lists', () => {
  expect(flatSourcesOf(both, of)).toEqual({
    source_ids: 'page | article',
    source_publishers: 'The agency | The agency',
    source_titles: 'A page on borders | An article',
    source_urls: 'https://example.org/page | https://example.org/article',
    source_passages: '“They met in Bamako.” | paragraph 2',
    source_checked: 'none | 2026-11',
    source_archived: 'none | none',
  })
})
