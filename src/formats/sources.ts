import { claimsOf } from '../domain/links.ts'
import type { AtlasRecord, Claim, Source } from '../domain/model.ts'
import type { Published } from './published.ts'

export interface Passage {
  readonly fields: readonly string[]
  readonly quote: string | null
  readonly locator: string | null
  readonly basis: Claim['basis']
  readonly differs: Readonly<Record<string, unknown>> | null
}

/** The sources of a record in the order of its claims, each with the passages that the record rests on. */
export function sourcesOf(record: AtlasRecord, published: Published) {
  const claims = claimsOf(published.evidence, record.id)
  return record.sources.map((id) => {
    const source = published.evidence.sources[id]
    if (!source) throw new Error(`The record "${record.id}" names the source "${id}", which is none.`)
    const { kind, publisher, language, url, published: day, checked, archived, rights } = source
    const passages = claims.filter((claim) => claim.source === id).map(passageOf)
    const title = nameOf(source, published)
    return { id, kind, publisher, title, language, url, published: day, checked, archived, rights, passages }
  })
}

/** The same as parallel lists, for one row of a table. */
export function flatSourcesOf(record: AtlasRecord, published: Published) {
  const sources = sourcesOf(record, published)
  const each = (say: (source: (typeof sources)[number]) => string) => sources.map(say).join(' | ')
  return {
    source_ids: each(({ id }) => id),
    source_publishers: each(({ publisher }) => publisher),
    source_titles: each(({ title }) => title),
    source_urls: each(({ url }) => url),
    source_passages: each(({ passages }) => [...new Set(passages.map(inWords))].join(' / ')),
    source_checked: each(({ checked }) => checked ?? 'none'),
    source_archived: each(({ archived }) => archived ?? 'none'),
  }
}

function nameOf(source: Source, { words }: Published): string {
  return source.title ?? words.en.sources[source.id]?.label ?? source.publisher
}

function passageOf({ fields, quote, locator, basis, values }: Claim): Passage {
  const differs = Object.entries(values).map(([pointer, value]) => [pointer, edtfOf(value)] as const)
  return {
    fields,
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
