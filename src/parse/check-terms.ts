import type { Language } from '../domain/model.ts'
import { pointerTo } from '../domain/pointer.ts'
import type { RawTerm } from './schema/glossary.ts'
import { type FourTexts, findTexts, rowsOf, stringsOf } from './texts-of.ts'
import { type Finder, finderOf, plain, type Stretch } from './wording.ts'

/** A text that departs from the glossary. */
export interface Departure {
  readonly file: string
  readonly record: string | null
  readonly pointer: string
  readonly language: Language
  /** The id of the entry. */
  readonly term: string
  /** `missing`: the English has the term and this language none of its wordings. `avoid`: it has one to be avoided. */
  readonly kind: 'missing' | 'avoid'
  readonly expected: string
  readonly text: string
}

/** Checks every text of a data file, given by name and as parsed JSON, against the terms. Quotes are not ours to word. */
export type CheckTerms = (file: string, json: unknown) => readonly Departure[]

export function createTermCheck(terms: readonly RawTerm[]): CheckTerms {
  const sought = terms.map(compileTerm)
  return (file, json) =>
    rowsOf(json).flatMap(({ row, record }) =>
      findTexts(row).flatMap(({ path, texts }) =>
        departuresIn(texts, sought)
          .filter(({ language }) => language !== 'en' || path.at(-1) !== 'translation')
          .map((found) => ({ file, record, pointer: pointerTo(path), ...found })),
      ),
    )
}

/** The strings of one language, wherever they stand in `words`, that have a wording to be avoided, with that wording. */
export function findAvoided(
  words: unknown,
  language: Language,
  terms: readonly RawTerm[],
): readonly { readonly text: string; readonly avoid: string }[] {
  const avoided = terms.flatMap(({ avoid }) => avoid?.[language] ?? [])
  const finders = avoided.map((avoid) => ({ avoid, find: finderOf(avoid, language) }))
  return stringsOf(words).flatMap((text) =>
    finders.filter(({ find }) => find(plain(text)).length > 0).map(({ avoid }) => ({ text, avoid })),
  )
}

type Found = Omit<Departure, 'file' | 'record' | 'pointer'>

interface Sought {
  readonly entry: RawTerm
  readonly finders: Readonly<Record<Language, readonly Finder[]>>
  readonly avoid: Readonly<Record<Language, readonly Finder[]>>
}

const asked = ['fr', 'ar', 'pt'] as const satisfies readonly Language[]
const all = ['en', ...asked] as const

function compileTerm(entry: RawTerm): Sought {
  const { term, forms, avoid } = entry
  const each = (wordings: (language: Language) => readonly string[]) => {
    const of = (language: Language) => wordings(language).map((wording) => finderOf(wording, language))
    return { en: of('en'), fr: of('fr'), ar: of('ar'), pt: of('pt') }
  }
  return {
    entry,
    finders: each((language) => [term[language], ...(forms?.[language] ?? [])]),
    avoid: each((language) => avoid?.[language] ?? []),
  }
}

function departuresIn(texts: FourTexts, sought: readonly Sought[]): Found[] {
  const read = { en: plain(texts.en), fr: plain(texts.fr), ar: plain(texts.ar), pt: plain(texts.pt) }
  const report = ({ entry }: Sought, language: Language, kind: Found['kind']): Found => ({
    language,
    term: entry.id,
    kind,
    expected: entry.term[language],
    text: texts[language],
  })
  const lacks = namedIn(read.en, sought)
    .filter(({ entry }) => entry.required)
    .flatMap((one) =>
      asked
        .filter((language) => !has(one.finders[language], read[language]))
        .map((language) => report(one, language, 'missing')),
    )
  const avoided = sought.flatMap((one) =>
    all
      .filter((language) => has(one.avoid[language], read[language]))
      .map((language) => report(one, language, 'avoid')),
  )
  return [...lacks, ...avoided]
}

/** The terms that the English names; one that stands only inside a longer one is not named. */
function namedIn(english: string, sought: readonly Sought[]): Sought[] {
  const hits = sought.flatMap((one) =>
    one.finders.en.flatMap((find) => find(english)).map((at) => ({ one, at })),
  )
  const free = hits.filter(({ at }) => !hits.some((other) => isLonger(other.at, at)))
  return [...new Set(free.map(({ one }) => one))]
}

function isLonger(one: Stretch, other: Stretch): boolean {
  const overlap = one.start < other.end && other.start < one.end
  return overlap && one.end - one.start > other.end - other.start
}

function has(finders: readonly Finder[], text: string): boolean {
  return finders.some((find) => find(text).length > 0)
}
