import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch'
import {
  documentsOf,
  type HitKind,
  hitKinds,
  type SearchDocument,
  type SearchMaterial,
  type SearchText,
} from '../../domain/search/documents.ts'
import type { Finder } from '../../domain/search/finder.ts'
import { termsAsked, termsOf } from '../../domain/search/words.ts'
import { timed } from '../../store/timed.ts'
import { suggestionOf } from './suggestion.ts'

/** The bench reads what an answer takes by this name. */
const searchMeasure = 'atlas-search'

/** How many of each kind are offered: the list is to be looked over, not read through. */
const most: Readonly<Record<HitKind, number>> = {
  event: 4,
  flow: 3,
  place: 2,
  actor: 2,
  theme: 2,
  source: 2,
  sentence: 3,
}

const boosts: Readonly<Record<SearchText['part'], number>> = {
  title: 6,
  names: 3,
  actors: 2,
  body: 1,
  quote: 1,
  source: 0.3,
  dates: 2,
}
const parts = Object.keys(boosts) as SearchText['part'][]

/** Documents indexed between two pauses, in which the page draws and hears keys. */
const chunkSize = 8

const asked: SearchOptions = {
  tokenize: (query) => [...termsAsked(query)],
  processTerm: (term) => term,
  boost: boosts,
  combineWith: 'AND',
  prefix: (term) => term.length > 1,
  weights: { prefix: 0.5, fuzzy: 0.2 },
}

/** A fifth of the letters of a word may be wrong; short words are too much alike, and no word is longer. */
const fuzzy = (term: string) => (term.length > 3 && term.length < 40 ? 0.2 : false)

/**
 * MiniSearch over all that can be found. A language is no field of its own: a query in two languages at once
 * (a French word and an English name) finds what holds both.
 */
export async function createFinder(material: SearchMaterial): Promise<Finder> {
  const documents = documentsOf(material)
  const index = new MiniSearch<SearchDocument>({
    fields: parts,
    extractField: (document, field) => (field === 'id' ? keyOf(document) : textsOf(document, field)),
    tokenize: (text) => [...termsOf(text)],
    processTerm: (term) => term,
  })
  await index.addAllAsync(documents, { chunkSize })
  const byKey = new Map(documents.map((document) => [keyOf(document), document]))

  const search = remembered((query) => {
    const exact = index.search(query, asked)
    // Only where nothing holds the words as they are written: a slip of a letter or two.
    const hits = exact.length > 0 ? exact : index.search(query, { ...asked, fuzzy })
    const isMeant = meantBy(termsAsked(query))
    return hits.flatMap((hit) => {
      const document = byKey.get(hit.id)
      const isHeld = document && (hits !== exact || !isByChance(hit, document, isMeant))
      return isHeld ? [{ document, terms: new Set(hit.terms) }] : []
    })
  })
  return {
    records: (query) =>
      search(query).flatMap(({ document: { kind, id } }) => (kind === 'event' || kind === 'flow' ? id : [])),
    suggest: (query, language) =>
      timed(searchMeasure, () => {
        const hits = search(query)
        return hitKinds.flatMap((kind) =>
          hits
            .filter(({ document }) => document.kind === kind)
            .slice(0, most[kind])
            .map(({ document, terms }) => suggestionOf(document, terms, language)),
        )
      }),
  }
}

/**
 * Whether a word is only found in the name of an actor that the query does not mean: "drugs" is no question for all
 * that the Office on Drugs and Crime has done.
 */
function isByChance(
  { match, queryTerms }: SearchResult,
  { kind, texts }: SearchDocument,
  isMeant: (name: string) => boolean,
): boolean {
  if (kind !== 'event' && kind !== 'flow') return false
  const found = Object.entries(match)
  const isElsewhere = (asked: string) =>
    found.some(([term, fields]) => term.startsWith(asked) && fields.some((field) => field !== 'actors'))
  if (queryTerms.every(isElsewhere)) return false
  return !texts.some(({ part, text }) => part === 'actors' && isMeant(text))
}

/** An actor is meant when half of its name's words are asked for. The same few names stand in many records. */
function meantBy(asked: readonly string[]): (name: string) => boolean {
  return cached((name) => {
    const terms = termsOf(name)
    return terms.filter((term) => asked.some((one) => term.startsWith(one))).length * 2 >= terms.length
  })
}

function cached<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}

/** The last answer: the list under the field and the count at its end ask for the same. */
function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  let last: { readonly key: string; readonly value: Value } | null = null
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) }
    return last.value
  }
}

const keyOf = ({ kind, id }: SearchDocument) => `${kind}:${id}`

const textsOf = ({ texts }: SearchDocument, part: string) =>
  texts
    .filter((text) => text.part === part)
    .map(({ text }) => text)
    .join('\n')
