import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../src/domain/model.ts'
import { ar } from '../src/i18n/ar.ts'
import { en } from '../src/i18n/en.ts'
import { fr } from '../src/i18n/fr.ts'
import { pt } from '../src/i18n/pt.ts'
import { createTermCheck, findAvoided } from '../src/parse/check-terms.ts'
import { glossary } from '../src/parse/schema/glossary.ts'
import { finderOf, plain } from '../src/parse/wording.ts'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8'))
const terms = glossary.parse(read('glossary.json'))
const check = createTermCheck(terms)
const files = [
  'events.json',
  'flows.json',
  'sources.json',
  'actors.json',
  'themes.json',
  'country-names.json',
  'places.geojson',
]

test.each(files)('the words of %s keep to the glossary', (file) => {
  expect(check(file, read(file))).toEqual([])
})

test.each(Object.entries({ en, fr, ar, pt }) as [Language, unknown][])(
  'no message in %s has a wording that the glossary avoids',
  (language, messages) => {
    expect(findAvoided(messages, language, terms)).toEqual([])
  },
)

describe('the glossary', () => {
  test('is of the field: at least 75 terms, at least 40 of them asked for', () => {
    expect(terms.length).toBeGreaterThanOrEqual(75)
    expect(terms.filter(({ required }) => required).length).toBeGreaterThanOrEqual(40)
  })

  test('has an id once and an English wording once', () => {
    const ids = terms.map(({ id }) => id)
    const wordings = terms.flatMap(({ term, forms }) => [term.en, ...(forms?.en ?? [])].map(plain))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(wordings.filter((one, index) => wordings.indexOf(one) !== index)).toEqual([])
  })

  test('avoids no wording that it asks for or accepts', () => {
    const clashes = languages.flatMap((language) => {
      const avoided = terms.flatMap(({ avoid }) => avoid?.[language] ?? [])
      const accepted = terms.flatMap(({ term, forms }) => [term[language], ...(forms?.[language] ?? [])])
      return avoided.flatMap((one) =>
        accepted
          .filter((wording) => finderOf(one, language)(plain(wording)).length > 0)
          .map((wording) => `${language}: ${one} stands in ${wording}`),
      )
    })
    expect(clashes).toEqual([])
  })

  test('says of every term whose Portuguese it follows', () => {
    const silent = terms.filter(({ follows }) => !/Portuguese|Name of/.test(follows))
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})
