import { unique } from '../domain/collections.ts'
import { claimsOf } from '../domain/links.ts'
import type { AtlasRecord, Claim, Source } from '../domain/model.ts'
import type { Records } from './published.ts'
import { wordsOf } from './said.ts'

/** A claim as files carry it: what it vouches for, and where its words are. */
export interface Passage {
  /** In addresses as claim=…; unique within the record. */
  readonly id: string
  readonly fields: readonly string[]
  readonly source: string
  readonly url: string
  readonly quote: string | null
  readonly locator: string | null
  readonly basis: Claim['basis']
  readonly differs: Readonly<Record<string, unknown>> | null
}

/** The sources of a record in the order of its claims. */
export function sourcesOf(record: AtlasRecord, published: Records) {
  return record.sources.map((id) => sourceRow(sourceOf(id, record, published), published))
}

/** The sources of all records, each once, in the order in which records name them. */
export function allSourcesOf(published: Records) {
  const { events, flows } = published.dataset
  const all = [...events, ...flows].flatMap((record) =>
    record.sources.map((id) => sourceOf(id, record, published)),
  )
  return unique(all).map((source) => sourceRow(source, published))
}

function sourceRow(source: Source, published: Records) {
  const { id, kind, publisher, language, url, published: day, checked, archived, rights } = source
  const title = nameOf(source, published)
  return { id, kind, publisher, title, language, url, published: day, checked, archived, rights }
}

/** The claims that a record rests on, each with the address of its source. */
export function passagesOf(record: AtlasRecord, published: Records): readonly Passage[] {
  return claimsOf(published.evidence, record.id).map((claim) =>
    passageOf(claim, sourceOf(claim.source, record, published).url),
  )
}

/** What GeoJSON carries of both. */
export const nestedSourcesOf = (record: AtlasRecord, published: Records) => ({
  sources: sourcesOf(record, published),
  claims: passagesOf(record, published),
})

/** The same as parallel lists, for one row of a table. */
export function flatSourcesOf(record: AtlasRecord, published: Records) {
  const sources = sourcesOf(record, published)
  const passages = passagesOf(record, published)
  const wordsOfSource = (id: string) =>
    [...new Set(passages.filter(({ source }) => source === id).map(inWords))].join(' / ')
  const each = (say: (source: (typeof sources)[number]) => string) => sources.map(say).join(' | ')
  return {
    source_ids: each(({ id }) => id),
    source_publishers: each(({ publisher }) => publisher),
    source_titles: each(({ title }) => title),
    source_urls: each(({ url }) => url),
    source_passages: each(({ id }) => wordsOfSource(id)),
    source_checked: each(({ checked }) => checked ?? 'none'),
    source_archived: each(({ archived }) => archived ?? 'none'),
  }
}

function sourceOf(id: string, record: AtlasRecord, { evidence }: Records): Source {
  const source = evidence.sources[id]
  if (source) return source
  throw new Error(`The record "${record.id}" names the source "${id}", which is none.`)
}

function nameOf(source: Source, published: Records): string {
  return source.title ?? wordsOf(published).sources[source.id]?.label ?? source.publisher
}

function passageOf({ id, fields, source, quote, locator, basis, values }: Claim, url: string): Passage {
  const differs = Object.entries(values).map(([pointer, value]) => [pointer, edtfOf(value)] as const)
  return {
    id,
    fields,
    source,
    url,
    quote: quote?.exact ?? null,
    locator,
    basis,
    differs: differs.length > 0 ? Object.fromEntries(differs) : null,
  }
}

/** A date of another source has been read into a `Timing`; its file gives it back as it was written. */
function edtfOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'edtf' in value ? value.edtf : value
}

const inWords = ({ quote, locator }: Passage) => (quote === null ? (locator ?? '') : `“${quote}”`)
