import type {
  Actor,
  AtlasRecord,
  Dataset,
  Evidence,
  Language,
  RecordWords,
  Source,
  TextRange,
  Words,
} from '../model.ts'
import { sentencesOf } from '../sentence.ts'
import { claimOfSentence, type SentenceClaim } from './sentence-claim.ts'

/** All that is searched: every language at once, and the texts. */
export interface SearchMaterial {
  readonly dataset: Dataset
  readonly words: Readonly<Record<Language, Words>>
  readonly evidence: Evidence
  /** By source id. */
  readonly texts: Readonly<Record<string, string>>
}

/** Kinds of what can be found, in the order in which suggestions stand. */
export const hitKinds = ['event', 'flow', 'place', 'actor', 'theme', 'source', 'sentence'] as const
export type HitKind = (typeof hitKinds)[number]

/** A text that can be searched and shown; `language` is a BCP 47 tag. */
export interface SearchText {
  readonly part: 'title' | 'body' | 'names' | 'actors' | 'quote' | 'source' | 'dates'
  readonly language: string
  readonly text: string
}

/** One thing that can be found, with all its texts. */
export interface SearchDocument {
  readonly kind: HitKind
  /** Of the record, place, actor, theme or source; of a sentence its source and where it begins. */
  readonly id: string
  readonly texts: readonly SearchText[]
  /** Of a sentence. */
  readonly at: SentencePlace | null
}

/** Where a sentence stands, and where it is opened. */
export interface SentencePlace {
  readonly source: string
  readonly range: TextRange
  /** Null where no record rests on the text. */
  readonly claim: SentenceClaim | null
}

export function documentsOf(material: SearchMaterial): readonly SearchDocument[] {
  const { dataset, evidence } = material
  const records: readonly AtlasRecord[] = [...dataset.events, ...dataset.flows]
  const named = namedBy(dataset, records)
  const isNamed = ({ id }: { readonly id: string }) => named.has(id)
  return [
    ...records.map((record) => recordDocument(record, material)),
    ...Object.values(dataset.places)
      .filter(isNamed)
      .map(({ id }) =>
        plain(
          'place',
          id,
          titles(material, ({ places }) => places[id]),
        ),
      ),
    ...Object.values(dataset.actors)
      .filter(isNamed)
      .map((actor) => plain('actor', actor.id, actorTexts(actor, material))),
    ...dataset.themes.filter(isNamed).map(({ id }) =>
      plain(
        'theme',
        id,
        titles(material, ({ themes }) => themes[id]),
      ),
    ),
    ...Object.values(evidence.sources)
      .filter(isNamed)
      .map((source) => plain('source', source.id, sourceTexts(source, material))),
    ...Object.entries(material.texts).flatMap(([source, text]) => sentences(source, text, evidence)),
  ]
}

const plain = (kind: HitKind, id: string, texts: readonly SearchText[]): SearchDocument => ({
  kind,
  id,
  texts,
  at: null,
})

/** What no record names would lead nowhere: it is not offered. */
function namedBy(dataset: Dataset, records: readonly AtlasRecord[]): ReadonlySet<string> {
  return new Set(
    records.flatMap((record) => [
      ...placeIds(record, dataset),
      ...actorIds(record),
      ...themeIds(record),
      ...record.sources,
    ]),
  )
}

/** Read from the words themselves: an import of the list would cost the first load a file of its own. */
const languagesOf = ({ words }: SearchMaterial) => Object.keys(words) as readonly Language[]

function recordDocument(record: AtlasRecord, material: SearchMaterial): SearchDocument {
  const { dataset, words, evidence } = material
  const said = languagesOf(material).flatMap((language): SearchText[] => {
    const spoken = words[language]
    const of = spoken.records[record.id]
    if (!of) return []
    const text = (part: SearchText['part'], one: string) => ({ part, language, text: one })
    return [
      text('title', of.title),
      ...bodyOf(of).map((one) => text('body', one)),
      ...namesOf(record, dataset, spoken).map((one) => text('names', one)),
      ...actorsOf(record, dataset, spoken).map((one) => text('actors', one)),
    ]
  })
  const quotes = (evidence.claims[record.id] ?? []).flatMap(({ quote, source }): SearchText[] =>
    quote ? [{ part: 'quote', language: evidence.sources[source]?.language ?? 'en', text: quote.exact }] : [],
  )
  const sources = record.sources.flatMap((id): SearchText[] => {
    const { title, language = 'en' } = evidence.sources[id] ?? {}
    return title ? [{ part: 'source', language, text: title }] : []
  })
  return plain(record.record, record.id, [...said, ...quotes, ...sources, ...datesOf(record)])
}

const bodyOf = ({ summary, caveat, points, participants }: RecordWords): readonly string[] =>
  [summary, ...points, ...participants, caveat ?? ''].filter(Boolean)

function namesOf(record: AtlasRecord, dataset: Dataset, words: Words): readonly string[] {
  const places = placeIds(record, dataset).map((id) => words.places[id])
  const themes = themeIds(record).map((id) => words.themes[id])
  return [...new Set([...places, ...themes])].filter((name) => name != null)
}

function actorsOf(record: AtlasRecord, dataset: Dataset, words: Words): readonly string[] {
  const names = actorIds(record).flatMap((id) => [words.actors[id], dataset.actors[id]?.short])
  return [...new Set(names)].filter((name) => name != null)
}

/** The years and, where they are known, months: "2017", "2017-08". */
function datesOf(record: AtlasRecord): readonly SearchText[] {
  const timing = record.record === 'event' ? record.when : (record.when ?? record.asOf)
  if (!timing) return []
  return [{ part: 'dates', language: 'en', text: timing.edtf }]
}

/** The places of a record with the countries that they lie in. */
function placeIds(record: AtlasRecord, dataset: Dataset): readonly string[] {
  const own =
    record.record === 'event'
      ? [...record.places, ...record.countries]
      : [...record.legs.flatMap(({ from, to }) => [...from, ...to]), ...record.area, ...record.stopped]
  const countries = own.flatMap((id) => dataset.places[id]?.country ?? [])
  return [...new Set([...own, ...countries])]
}

const actorIds = (record: AtlasRecord): readonly string[] =>
  record.record === 'flow'
    ? []
    : [
        ...record.organisers,
        ...record.partners,
        ...record.funders,
        ...record.participants.flatMap(({ actor }) => actor ?? []),
      ]

const themeIds = (record: AtlasRecord): readonly string[] =>
  record.record === 'flow' ? [record.theme] : record.themes

function titles(
  material: SearchMaterial,
  nameIn: (words: Words) => string | null | undefined,
): readonly SearchText[] {
  return languagesOf(material).flatMap((language): SearchText[] => {
    const text = nameIn(material.words[language])
    return text ? [{ part: 'title', language, text }] : []
  })
}

function actorTexts({ id, short }: Actor, material: SearchMaterial): readonly SearchText[] {
  const names = titles(material, ({ actors }) => actors[id])
  return names.map((name) =>
    short && !name.text.includes(short) ? { ...name, text: `${name.text} (${short})` } : name,
  )
}

function sourceTexts(
  { id, title, publisher, language }: Source,
  material: SearchMaterial,
): readonly SearchText[] {
  const names: readonly SearchText[] = title
    ? [{ part: 'title', language, text: title }]
    : titles(material, ({ sources }) => sources[id]?.label)
  return [...names, { part: 'names', language: 'en', text: publisher }]
}

function sentences(source: string, text: string, evidence: Evidence): readonly SearchDocument[] {
  const language = evidence.sources[source]?.language ?? 'en'
  return sentencesOf(text).map((range) => ({
    kind: 'sentence',
    id: `${source}/${range.start}`,
    texts: [{ part: 'body', language, text: text.slice(range.start, range.end) }],
    at: { source, range, claim: claimOfSentence(evidence, source, range) },
  }))
}
