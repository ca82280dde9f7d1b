import { Ajv } from 'ajv'
import { beforeAll, describe, expect, it } from 'vitest'
import { claimsOf } from '../../../src/domain/links.ts'
import { type Language, languages } from '../../../src/domain/model.ts'
import { defaultView, writeView } from '../../../src/domain/view.ts'
import {
  type AtlasEdition,
  claimItem,
  recordItem,
  viewItem,
} from '../../../src/formats/citation/atlas-items.ts'
import { bibtex } from '../../../src/formats/citation/bibtex.ts'
import { cslJson } from '../../../src/formats/citation/csl-json.ts'
import type { CitedItem } from '../../../src/formats/citation/item.ts'
import { ris } from '../../../src/formats/citation/ris.ts'
import { longCitation, shortCitation } from '../../../src/formats/citation/sentence.ts'
import { sourceItem } from '../../../src/formats/citation/source-item.ts'
import {
  loadMessages,
  loadPageMessages,
  pageTranslatorOf,
  translatorOf,
} from '../../../src/i18n/catalogue.ts'
import type { Compiled } from '../../../src/parse/compile.ts'
import { claim, quoting, source } from '../../support/atlas-builder.ts'
import { realAtlas } from '../../support/real-atlas.ts'
import { cslSchema } from './csl-schema.ts'

const speechOf = (language: Language) => ({
  t: translatorOf(language),
  p: pageTranslatorOf(language),
  language,
})
const editionOf = (language: Language, release = { version: '2.0.0', date: '2026-11-22' }): AtlasEdition => ({
  release,
  accessed: '2026-11-24',
  speech: speechOf(language),
})
const addressOf = (select: string, of: string | null, language: Language) =>
  `https://atlas.example/#${writeView({ ...defaultView(language), select, claim: of }, 'en', true)}`

beforeAll(async () => {
  for (const language of languages) {
    await loadMessages(language)
    await loadPageMessages(language)
  }
})

describe('in the language on show', () => {
  const page = source({ kind: 'reference', checked: '2026-11', title: 'Border talks' })
  const undated = { ...page, title: null, published: null, checked: null }
  const record = { id: 'talks', title: 'Talks on borders' }

  it.each([
    ['en', 'The agency, “Border talks”, 2017.', 'The agency, [Talks page], n.d.'],
    ['fr', 'The agency, «\u00a0Border talks\u00a0», 2017.', 'The agency, [Talks page], s.\u00a0d.'],
    [
      'ar',
      'The agency\u200f، «Border talks»\u200f، 2017\u200f.',
      'The agency\u200f، [Talks page]\u200f، د.ت.',
    ],
    ['pt', 'The agency, «Border talks», 2017.', 'The agency, [Talks page], s.d.'],
  ] as const)('%s: a source is cited short, and what is undated stays so', (language, dated, without) => {
    const speech = speechOf(language)
    expect(shortCitation(sourceItem(page, null, '2026-11-22'), speech)).toBe(dated)
    expect(shortCitation(sourceItem(undated, 'Talks page', '2026-11-22'), speech)).toBe(without)
  })

  it('a source is cited long with what it has', () => {
    const archived = { ...page, archived: 'https://archive.example/p' }
    expect(longCitation(sourceItem(archived, null, '2026-11-22'), speechOf('en'))).toBe(
      'The agency, “Border talks”, published 4 August 2017, https://example.org/page, checked against the page in November 2026, archived at https://archive.example/p.',
    )
    expect(longCitation(sourceItem(undated, 'Talks page', '2026-11-22'), speechOf('en'))).toBe(
      'The agency, [Talks page], no date of publication shown, https://example.org/page, retrieved 22 November 2026.',
    )
  })

  it('a record is cited as the atlas’s, at its address, with its source', () => {
    const item = recordItem(
      record,
      [sourceItem(page, null, '2026-11-22')],
      'https://atlas.example/#v=1',
      editionOf('en'),
    )
    expect(longCitation(item, speechOf('en'))).toBe(
      'Sahel Atlas, “Talks on borders”, version 2.0.0, data of 22 November 2026, https://atlas.example/#v=1, retrieved 24 November 2026. Source: The agency, “Border talks”, published 4 August 2017, https://example.org/page, checked against the page in November 2026.',
    )
    expect(item.key).toBe('sahel-atlas-2026-talks')
  })

  it('a passage is cited by its words or by where it stands, and says where it was found', () => {
    const cited = sourceItem(page, null, '2026-11-22')
    const make = (of: Parameters<typeof claimItem>[0]) =>
      claimItem(of, cited, record, 'https://atlas.example/#v=1', editionOf('en'))
    const found =
      'Cited in Sahel Atlas, “Talks on borders”, version 2.0.0, data of 22 November 2026, https://atlas.example/#v=1, retrieved 24 November 2026.'
    const quoted = make(quoting('They met.\nThey talked.', 'They met.\nThey talked.'))
    expect(quoted.note).toBe(`“They met. They talked.” ${found}`)
    const located = make(claim({ locator: 'paragraph 2' }))
    expect(longCitation(located, speechOf('en'))).toBe(
      `The agency, “Border talks”, published 4 August 2017, paragraph 2, https://example.org/page, checked against the page in November 2026. ${found}`,
    )
    expect(located.url).toBe('https://example.org/page')
  })

  it('a view is cited by what it shows', () => {
    const item = viewItem(
      '3 events, 2015 to 2024; no filters',
      'https://atlas.example/#v=1&from=2015',
      editionOf('en'),
    )
    expect(longCitation(item, speechOf('en'))).toBe(
      'Sahel Atlas, version 2.0.0, data of 22 November 2026: 3 events, 2015 to 2024; no filters. https://atlas.example/#v=1&from=2015, retrieved 24 November 2026.',
    )
    expect(item.key).toMatch(/^sahel-atlas-2026-view-[0-9a-f]{8}$/)
    const again = viewItem('3 événements', 'https://elsewhere.example/#v=1&from=2015', editionOf('fr'))
    expect(again.key).toBe(item.key)
  })
})

describe('everything in data/', () => {
  const isCsl = new Ajv().compile(cslSchema)
  let atlas: Compiled
  beforeAll(async () => {
    atlas = await realAtlas()
  })

  function* itemsIn(
    language: Language,
  ): Generator<{ readonly of: string; readonly item: CitedItem; readonly urls: readonly string[] }> {
    const { dataset, evidence, words } = atlas
    const said = words[language]
    const edition = editionOf(language, dataset.release)
    const sourceOf = (id: string) => {
      const known = evidence.sources[id]
      if (!known) throw new Error(`The data holds no source “${id}”.`)
      return sourceItem(known, said.sources[id]?.label ?? null, dataset.release.date)
    }
    for (const id of Object.keys(evidence.sources)) {
      const item = sourceOf(id)
      yield { of: id, item, urls: [evidence.sources[id]?.url ?? 'none'] }
    }
    for (const { id, sources } of [...dataset.events, ...dataset.flows]) {
      const named = { id, title: said.records[id]?.title ?? '' }
      const own = addressOf(id, null, language)
      const urls = sources.map((one) => evidence.sources[one]?.url ?? 'none')
      yield { of: id, item: recordItem(named, sources.map(sourceOf), own, edition), urls: [own, ...urls] }
      for (const one of claimsOf(evidence, id)) {
        const address = addressOf(id, one.id, language)
        yield {
          of: `${id}, ${one.id}`,
          item: claimItem(one, sourceOf(one.source), named, address, edition),
          urls: [address, evidence.sources[one.source]?.url ?? 'none'],
        }
      }
    }
  }

  it.each(languages)('is cited in every form with its addresses, and nothing is made up: %s', (language) => {
    const speech = speechOf(language)
    const keys = new Map<string, string>()
    const wrong: string[] = []
    let count = 0
    for (const { of, item, urls } of itemsIn(language)) {
      count += 1
      const csl = cslJson(item)
      const forms = {
        short: shortCitation(item, speech),
        long: longCitation(item, speech),
        bib: bibtex(item),
        ris: ris(item),
        csl,
      }
      for (const [name, text] of Object.entries(forms)) {
        if (/\b(undefined|null|NaN)\b|\[object|\{(text|version|date|label|name)\}/.test(text))
          wrong.push(`${of}, ${name}: ${text}`)
      }
      const [notes] = JSON.parse(csl)
      // In a note LaTeX sets signs letter for letter; undone, they are the address.
      const plain = {
        long: forms.long,
        bib: forms.bib
          .replaceAll('-{}', '-')
          .replaceAll(/\\([#%&_])/g, '$1')
          .replaceAll('\\textasciitilde{}', '~'),
        ris: forms.ris,
        csl: `${notes.URL} ${notes.note}`,
      }
      for (const url of urls) {
        for (const [name, text] of Object.entries(plain))
          if (!text.includes(url)) wrong.push(`${of}, ${name}: no ${url}`)
      }
      if (!isCsl(JSON.parse(csl))) wrong.push(`${of}: ${JSON.stringify(isCsl.errors)}`)
      if (!/^[a-z0-9-]+$/.test(item.key) || keys.has(item.key))
        wrong.push(`${of}: the key ${item.key} is that of ${keys.get(item.key)}`)
      keys.set(item.key, of)
    }
    expect(wrong).toEqual([])
    const { dataset, evidence } = atlas
    const claims = Object.values(evidence.claims).flat()
    expect(count).toBe(
      Object.keys(evidence.sources).length + dataset.events.length + dataset.flows.length + claims.length,
    )
    expect(count).toBeGreaterThan(800)
  })

  it('has no author, no page and no date that the data does not have', () => {
    for (const { item } of itemsIn('en')) {
      const [entry] = JSON.parse(cslJson(item))
      expect(entry).not.toHaveProperty('author')
      expect(entry.issued === undefined).toBe(item.issued === null)
      if (item.type === 'webpage' && item.issued === null) {
        expect(shortCitation(item, speechOf('en'))).toContain('n.d.')
        expect(bibtex(item)).not.toMatch(/^ {2}(date|year|author|pages) =/m)
        expect(ris(item)).not.toMatch(/^(PY|DA|AU|SP) {2}-/m)
      }
    }
  })
})
