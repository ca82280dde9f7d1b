import { describe, expect, it } from 'vitest'
import { languages } from '../../src/domain/model.ts'
import { ar } from '../../src/i18n/ar.ts'
import { en } from '../../src/i18n/en.ts'
import { fr } from '../../src/i18n/fr.ts'
import { issueWordings } from '../../src/i18n/issues.ts'
import type {
  MessageKey as FirstKey,
  Messages as FirstMessages,
  PageMessageKey,
  PageMessages,
} from '../../src/i18n/messages.ts'
import { pagesAr } from '../../src/i18n/pages/ar.ts'
import { pagesEn } from '../../src/i18n/pages/en.ts'
import { pagesFr } from '../../src/i18n/pages/fr.ts'
import { pagesPt } from '../../src/i18n/pages/pt.ts'
import { pt } from '../../src/i18n/pt.ts'
import { locales } from '../../src/i18n/translator.ts'

type Messages = FirstMessages & PageMessages
type MessageKey = FirstKey | PageMessageKey

/** The words of the first view and those of the pages, which have no key in common. */
const english: Messages = { ...en, ...pagesEn }
const catalogues = {
  en: english,
  fr: { ...fr, ...pagesFr },
  ar: { ...ar, ...pagesAr },
  pt: { ...pt, ...pagesPt },
} as const
const others = ['fr', 'ar', 'pt'] as const
const keys = Object.keys(english) as MessageKey[]

/** Words that are spelt alike, and messages of punctuation alone: there is nothing to translate. Keep it exact. */
const alike: Readonly<Record<(typeof others)[number], readonly MessageKey[]>> = {
  fr: [
    'aboutVersion',
    'citeSources',
    'datesButton',
    'fieldParticipants',
    'fieldPoints',
    'institutionCount',
    'kindInstrument',
    'kindMission',
    'kindProgramme',
    'menu',
    'pause',
    'printPortrait',
    'regionSource',
    'searchHeard',
    'searchSources',
    'searchSuggestions',
  ],
  ar: ['chip', 'labelled'],
  pt: [
    'capEnd',
    'capEnter',
    'capEscape',
    'capHome',
    'capPageDown',
    'capPageUp',
    'capShift',
    'chip',
    'labelled',
    'menu',
    'printEvent',
    'scale',
  ],
}

type Forms = Readonly<Record<string, string>>
const formsOf = (message: Messages[MessageKey]): Forms =>
  typeof message === 'string' ? { other: message } : (message as Forms)
const parametersOf = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()

/** Categories that hold one number alone, which may be said as a word: “two events” is one word in Arabic. */
const single = { en: ['one'], fr: [], ar: ['zero', 'one', 'two'], pt: ['one'] } as const

describe('the two catalogues', () => {
  it('have no key in common', () => {
    expect(keys).toHaveLength(Object.keys(en).length + Object.keys(pagesEn).length)
  })
})

describe.each(languages)('the catalogue of %s', (language) => {
  const catalogue = catalogues[language]

  it('has the keys of English and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort())
  })

  it('leaves no message empty', () => {
    expect(keys.filter((key) => Object.values(formsOf(catalogue[key])).some((text) => !text.trim()))).toEqual(
      [],
    )
  })

  it('counts in every plural category of its language', () => {
    const categories = new Intl.PluralRules(locales[language]).resolvedOptions().pluralCategories
    const wanted = [...categories].sort()
    const counted = keys.filter((key) => typeof english[key] !== 'string')
    expect(
      counted.flatMap((key) => {
        const has = Object.keys(formsOf(catalogue[key])).sort()
        return has.join() === wanted.join() ? [] : [`${key}: ${has.join()}`]
      }),
    ).toEqual([])
  })

  it('has the parameters of English in every message and plural form', () => {
    const faults = keys.flatMap((key) =>
      Object.entries(formsOf(catalogue[key])).flatMap(([category, text]) => {
        const model = formsOf(english[key])
        const wanted = parametersOf(model[category] ?? model.other)
        const has = parametersOf(text)
        const mayBeWord = (single[language] as readonly string[]).includes(category)
        const without = (list: readonly string[]) =>
          mayBeWord ? list.filter((name) => name !== 'count') : list
        return without(has).join() === without(wanted).join()
          ? []
          : [`${key}/${category}: ${has} for ${wanted}`]
      }),
    )
    expect(faults).toEqual([])
  })

  it('has the wording of every fault, with the parameters of English', () => {
    const wordings = issueWordings[language]
    const faults = Object.entries(issueWordings.en).filter(
      ([code, text]) =>
        parametersOf(wordings[code as keyof typeof wordings]).join() !== parametersOf(text).join(),
    )
    expect(faults.map(([code]) => code)).toEqual([])
  })
})

describe.each(others)('the catalogue of %s', (language) => {
  it('has no text left in English', () => {
    const left = keys.filter((key) => {
      const model = Object.values(formsOf(english[key]))
      return Object.values(formsOf(catalogues[language][key])).some((text) => model.includes(text))
    })
    expect(left.sort()).toEqual([...alike[language]].sort())
  })

  it('has no fault’s wording left in English', () => {
    const wordings = issueWordings[language]
    const left = Object.entries(issueWordings.en).filter(
      ([code, text]) => wordings[code as keyof typeof wordings] === text,
    )
    expect(left.map(([code]) => code)).toEqual([])
  })
})

describe('Arabic', () => {
  it('is written in Arabic letters with Latin digits', () => {
    const texts = keys.flatMap((key) =>
      Object.entries(formsOf(catalogues.ar[key])).map(([form, text]) => ({ key, form, text })),
    )
    expect(texts.filter(({ text }) => /[٠-٩۰-۹]/.test(text))).toEqual([])
    const latin = texts.filter(({ text }) => !/\p{Script=Arabic}/u.test(text.replaceAll(/\{\w+\}/g, '')))
    expect(latin.map(({ text }) => text.replaceAll(/\{\w+\}|[\P{L}]/gu, '')).join('')).toBe('')
  })
})
