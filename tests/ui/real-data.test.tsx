import { join } from 'node:path'
import { act, render } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAtlasFiles } from '../../scripts/load-data.ts'
import { claimsOf } from '../../src/domain/links.ts'
import type { Language } from '../../src/domain/model.ts'
import { defaultView } from '../../src/domain/view.ts'
import { loadMessages } from '../../src/i18n/catalogue.ts'
import type { Compiled } from '../../src/parse/compile.ts'
import { readAtlas } from '../../src/parse/gate.ts'
import { createAtlasStore } from '../../src/store/atlas-store.ts'
import { StoreContext } from '../../src/ui/parts/atlas-context.ts'
import { Reader } from '../../src/ui/reader/Reader.tsx'

let atlas: Compiled

beforeAll(async () => {
  const { ok, issues } = readAtlas(await loadAtlasFiles(join(process.cwd(), 'data')))
  if (!ok) throw new Error(`data/ has ${issues.length} faults; tests/real-data.test.ts names them.`)
  atlas = ok
})

async function openAtlas(language: Language = 'en') {
  const loader = {
    rest: null,
    words: async (of: Language) => {
      await loadMessages(of)
      return atlas.words[of]
    },
    details: async (of: Language) => atlas.words[of],
    evidence: async () => atlas.evidence,
    quotes: async (of: Language) => atlas.quotes[of],
    text: async (source: string) => atlas.texts[source] ?? '',
    files: () => Promise.reject(new Error('Nothing is taken away here.')),
    sizes: () => Promise.reject(new Error('Nothing is taken away here.')),
    finder: () => Promise.reject(new Error('Nothing is searched here.')),
  }
  const store = createAtlasStore({
    dataset: atlas.dataset,
    loader,
    view: defaultView(language),
    homeLanguage: language,
  })
  await store.getState().speak(language)
  render(
    <StoreContext value={store}>
      <Reader />
    </StoreContext>,
  )
  return (record: string, claim: string | null) =>
    act(async () => {
      store.getState().select(record, claim)
      await store.getState().openSources(Object.keys(atlas.evidence.sources))
    })
}

/** The marks of one claim, joined in order. */
function marked(record: string, claim: string): string {
  const marks = [...document.querySelectorAll('mark')].filter(({ dataset }) => {
    const claims = dataset.claim?.split(' ') ?? []
    return dataset.record?.split(' ').some((one, index) => one === record && claims[index] === claim)
  })
  return marks.map((mark) => mark.textContent).join('')
}

describe('the reader over everything in data/', () => {
  it('for every record and every claim, the marks joined equal the quote', async () => {
    const choose = await openAtlas()
    const faults: string[] = []
    let quotes = 0
    for (const { id } of [...atlas.dataset.events, ...atlas.dataset.flows]) {
      const claims = claimsOf(atlas.evidence, id).filter(({ quote }) => quote)
      const seen = new Set<string>()
      for (const { id: claim, quote, source } of claims) {
        if (!seen.has(source)) await choose(id, claim)
        seen.add(source)
        quotes += 1
        if (marked(id, claim) !== quote?.exact) faults.push(`${id}/${claim}`)
      }
    }
    expect(faults).toEqual([])
    expect(quotes).toBeGreaterThan(50)
  }, 60_000)

  it('every event and flow has a title in every language', () => {
    const untitled = Object.entries(atlas.words).flatMap(([language, { records }]) =>
      [...atlas.dataset.events, ...atlas.dataset.flows]
        .filter(({ id }) => !records[id]?.title)
        .map(({ id }) => `${language}/${id}`),
    )
    expect(untitled).toEqual([])
  })

  it('every value that a second source gives is shown on the card', async () => {
    const choose = await openAtlas()
    const hidden: string[] = []
    for (const [record, claims] of Object.entries(atlas.evidence.claims)) {
      for (const { id, values } of claims) {
        for (const [pointer, value] of Object.entries(values)) {
          await choose(record, id)
          const card = document.querySelector('.card')?.textContent ?? ''
          const said = typeof value === 'object' && value !== null && 'en' in value ? String(value.en) : null
          if (said !== null && !card.includes(said)) hidden.push(`${record}/${id} ${pointer}`)
        }
      }
    }
    expect(hidden).toEqual([])
  })
})
