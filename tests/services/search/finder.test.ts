import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleQueries } from '../../../scripts/bench/queries.ts'
import { loadAtlasFiles } from '../../../scripts/load-data.ts'
import { hitKinds } from '../../../src/domain/search/documents.ts'
import type { Finder } from '../../../src/domain/search/finder.ts'
import type { Compiled } from '../../../src/parse/compile.ts'
import { readAtlas } from '../../../src/parse/gate.ts'
import { createFinder } from '../../../src/services/search/finder.ts'

let atlas: Compiled
let finder: Finder

beforeAll(async () => {
  const { ok, issues } = readAtlas(await loadAtlasFiles(join(import.meta.dirname, '../../../data')))
  if (!ok) throw new Error(`data/ has ${issues.length} faults; tests/real-data.test.ts names them.`)
  atlas = ok
  finder = await createFinder(ok)
})

const first = (query: string) => finder.records(query)[0]
const suggested = (query: string, kind: string, language = 'en') =>
  finder.suggest(query, language).filter((one) => one.kind === kind)

describe('forty queries over the whole record', () => {
  it('are ten in each language', () => {
    for (const language of ['en', 'fr', 'ar', 'pt'] as const)
      expect(sampleQueries.filter((one) => one.language === language)).toHaveLength(10)
  })

  it.each(sampleQueries)('$language: “$query” finds $first first', ({ query, first: id }) => {
    expect(first(query)).toBe(id)
  })
})

describe('a search', () => {
  it('asks all languages at once, whatever language is on show: a word of one and a name of another', () => {
    expect(first('gado Mopti')).toBe('fl-cattle-mopti')
    expect(first('atelier Cotonou 2024 border')).toBeDefined()
    const [hit] = suggested('remise véhicules', 'event', 'en')
    expect(hit?.title.language).toBe('en')
    expect(hit?.excerpt?.language).toBe('fr')
    expect(hit?.excerpt?.text).toContain('véhicules')
  })

  it('finds the same with and without accents, Arabic vowels and no-break spaces', () => {
    const alike = (one: string, other: string) => expect(finder.records(one)).toEqual(finder.records(other))
    alike('Opération Épervier', 'operation epervier')
    alike('Burkina\u00A0Faso', 'burkina faso')
    alike('الأَسْلِحَة', 'الاسلحة')
    alike('N’Djamena', "n'djamena")
  })

  it('finds a name in which a letter is wrong', () => {
    expect(finder.records('Ouagadugu')).toContain('ev-2016-08-ouaga')
  })

  it('does not take a word of an organiser’s name for what the record is about', () => {
    expect(finder.records('drugs').length).toBeLessThan(finder.records('unodc').length)
    expect(finder.records('united nations office on drugs and crime').length).toBeGreaterThan(50)
  })

  it('finds records by the places, the actors and the themes that they name', () => {
    const { dataset } = atlas
    const inDakar = dataset.events.filter(({ places }) => places.includes('dakar')).map(({ id }) => id)
    expect(finder.records('dakar')).toEqual(expect.arrayContaining(inDakar))
    const byInterpol = dataset.events.filter(({ organisers }) => organisers.includes('interpol'))
    expect(byInterpol.length).toBeGreaterThan(0)
    expect(finder.records('INTERPOL')).toEqual(expect.arrayContaining(byInterpol.map(({ id }) => id)))
  })

  it('offers places, actors, themes and sources by their names', () => {
    expect(suggested('bamako', 'place')[0]?.id).toBe('bamako')
    expect(suggested('باماكو', 'place')[0]?.id).toBe('bamako')
    expect(suggested('unicri', 'actor')[0]?.title.text).toContain('UNICRI')
    expect(suggested('cocaïne', 'theme')[0]?.id).toBe('cocaine')
    expect(suggested('Enhancing trans-border cooperation', 'source')[0]?.id).toBe('unodc-border-control-2015')
  })

  it('offers the sentence of a text, and where it stands', () => {
    const [hit] = suggested('peace and development trust fund', 'sentence')
    const { source = '', range = { start: 0, end: 0 } } = hit?.at ?? {}
    expect(atlas.texts[source]?.slice(range.start, range.end)).toMatch(/Peace and Development Trust Fund/)
    expect(hit?.title.marks.map(({ start, end }) => hit.title.text.slice(start, end))).toContain('Peace')
  })

  it('gives suggestions in the order of their kinds, each with its words marked', () => {
    for (const { query, language } of sampleQueries) {
      const all = finder.suggest(query, language)
      const order = all.map(({ kind }) => hitKinds.indexOf(kind))
      expect(order).toEqual([...order].sort((a, b) => a - b))
      expect(
        all.filter(({ title, excerpt }) => title.marks.length + (excerpt?.marks.length ?? 0) === 0),
      ).toEqual([])
    }
  })

  it.each([
    ['100,000 characters', 'zq xw qj '.repeat(11_111)],
    ['100,000 letters', 'x'.repeat(100_000)],
    ['signs of regular expressions', '(a+)+$ [^\\]*)(?=.* \\u{110000} *+?{1,99999}'],
    ['nothing but signs', '.*+?^{}()|[]$\\'],
    ['names of objects’ own parts', '__proto__ constructor toString hasOwnProperty'],
  ])('of %s ends at once and throws nothing', (_, query) => {
    const before = performance.now()
    expect(finder.records(query)).toEqual([])
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
