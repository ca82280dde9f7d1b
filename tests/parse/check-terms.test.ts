import { describe, expect, test } from 'vitest'
import { createTermCheck, findAvoided } from '../../src/parse/check-terms.ts'
import type { RawTerm } from '../../src/parse/schema/glossary.ts'

const drugs: RawTerm = {
  id: 'drug-trafficking',
  term: { en: 'drug trafficking', fr: 'trafic de drogues', ar: 'الاتجار بالمخدرات', pt: 'tráfico de droga' },
  forms: {
    en: ['illicit trafficking of drugs'],
    fr: ['trafic* … de drogue*'],
    ar: ['الاتجار … بالمخدرات'],
    pt: ['tráfico* … de droga*'],
  },
  avoid: { en: ['drug running'], fr: ['narcotrafic*'], ar: ['الإتجار بالمخدرات'], pt: ['narcotráfico'] },
  required: true,
  follows: 'the builder of this test',
}
const illicit: RawTerm = {
  id: 'illicit-trafficking',
  term: {
    en: 'illicit trafficking',
    fr: 'trafic illicite',
    ar: 'الاتجار غير المشروع',
    pt: 'tráfico ilícito',
  },
  required: true,
  follows: 'the builder of this test',
}
const good = {
  en: 'Drug trafficking',
  fr: 'Trafic de drogues',
  ar: 'الاتجار بالمخدرات',
  pt: 'Tráfico de droga',
}

const check = createTermCheck([drugs, illicit])
const found = (text: Partial<typeof good>, terms = check) =>
  terms('events.json', [{ id: 'a-record', title: { ...good, ...text } }]).map(
    ({ language, kind, term }) => `${language} ${kind} ${term}`,
  )

test('a departure tells its file, record, pointer, language and the term expected', () => {
  const flow = { id: 'a-flow', points: [{ text: { ...good, fr: 'Commerce de drogues' } }] }
  expect(check('flows.json', [flow])).toEqual([
    {
      file: 'flows.json',
      record: 'a-flow',
      pointer: '/points/0/text',
      language: 'fr',
      term: 'drug-trafficking',
      kind: 'missing',
      expected: 'trafic de drogues',
      text: 'Commerce de drogues',
    },
  ])
})

test('a feature of a collection is a record', () => {
  const feature = { id: 'a-place', properties: { name: { ...good, pt: 'Droga' } } }
  expect(check('places.geojson', { type: 'FeatureCollection', features: [feature] })).toMatchObject([
    { record: 'a-place', pointer: '/properties/name', language: 'pt' },
  ])
})

test('a quote and its translations are judged as one text', () => {
  const translation = { fr: good.fr, ar: good.ar, pt: 'venda de droga' }
  const claim = { quote: { exact: 'Drug trafficking grows.' }, translation }
  expect(check('events.json', [{ id: 'a-record', claims: [claim] }])).toMatchObject([
    { pointer: '/claims/0/translation', language: 'pt', kind: 'missing' },
  ])
})

test('a quote may have what we avoid', () => {
  const { en: _, ...translation } = good
  const claim = { quote: { exact: 'Drug running, a drug trafficking.' }, translation }
  expect(check('events.json', [{ id: 'a-record', claims: [claim] }])).toEqual([])
})

describe('the English', () => {
  test('without a term asks for nothing', () => {
    expect(found({ en: 'Trafficking routes', fr: 'Itinéraires', ar: 'طرق', pt: 'Rotas' })).toEqual([])
  })

  test('names whole words only', () => {
    const other = { fr: 'X', ar: 'س', pt: 'X' }
    expect(found({ en: 'drug traffickings', ...other })).toEqual([])
    expect(found({ en: 'anti-drug trafficking', ...other })).toEqual([])
  })

  test('names the longest term alone', () => {
    expect(found({ en: 'Illicit trafficking of drugs' })).toEqual([])
    expect(found({ en: 'Illicit trafficking' })).toEqual([
      'fr missing illicit-trafficking',
      'ar missing illicit-trafficking',
      'pt missing illicit-trafficking',
    ])
  })

  test('names both of two terms that stand apart', () => {
    const other = { fr: 'X', ar: 'س', pt: 'X' }
    expect(found({ en: 'Drug trafficking and other illicit trafficking', ...other })).toHaveLength(6)
  })

  test('asks for nothing by a term that is guidance', () => {
    const guidance = createTermCheck([{ ...drugs, required: false }])
    expect(found({ fr: 'X', ar: 'س', pt: 'X' }, guidance)).toEqual([])
  })
})

describe('a term is there', () => {
  test.each([
    ['in capitals and beside an apostrophe', { fr: 'L’essor du TRAFIC DE DROGUES' }],
    ['in the plural', { fr: 'les trafics de drogues' }],
    ['over words that stand between', { pt: 'tráfico de armas e de drogas' }],
    ['with Arabic vowel signs', { ar: 'الاتِّجار بالمخدِّرات' }],
    ['behind an attached و', { ar: 'والاتجار بالمخدرات' }],
    ['behind لل', { ar: 'للاتجار بالمخدرات' }],
    ['behind a preposition and the article', { ar: 'وبالاتجار بالمخدرات' }],
    ['without the article', { ar: 'اتجار واسع بالمخدرات' }],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  test('with a no-break space', () => {
    const text = { en: 'Illicit trafficking', fr: 'trafic\u00A0illicite', ar: 'اتجار غير المشروع' }
    expect(found({ ...text, pt: 'tráfico ilícito' })).toEqual([])
  })

  test.each([
    ['when a sentence ends between its words', { fr: 'Le trafic. La vente de drogues.' }],
    ['when it stands inside a longer word', { fr: 'entretrafic de drogues' }],
    ['when more than eight words stand between', { fr: 'trafic a b c d e f g h i de drogue' }],
  ])('not %s', (_, text) => {
    expect(found(text)).toEqual(['fr missing drug-trafficking'])
  })
})

describe('a wording to be avoided', () => {
  test.each([
    ['en', { en: 'Drug running' }],
    ['fr', { fr: 'Trafic de drogues, les narcotrafics' }],
    ['ar', { ar: 'الاتجار بالمخدرات، والإتجار بالمخدرات' }],
    ['pt', { pt: 'Tráfico de droga (narcotráfico)' }],
  ])('is told in %s, whatever the English says', (language, text) => {
    expect(found(text)).toEqual([`${language} avoid drug-trafficking`])
  })

  test('is told by a term that is guidance', () => {
    const guidance = createTermCheck([{ ...drugs, required: false }])
    expect(found({ pt: 'Narcotráfico' }, guidance)).toEqual(['pt avoid drug-trafficking'])
  })

  test('is found in the messages of its language, in every plural', () => {
    const messages = { one: 'Trafic', some: { one: 'un narcotrafic', other: 'des narcotrafics' } }
    expect(findAvoided(messages, 'fr', [drugs]).map(({ text }) => text)).toEqual([
      'un narcotrafic',
      'des narcotrafics',
    ])
    expect(findAvoided(messages, 'pt', [drugs])).toEqual([])
  })
})
