import type { Issue } from '../domain/issue.ts'
import { languages } from '../domain/model.ts'
import { matchQuote } from '../domain/quote.ts'
import type { AtlasFiles } from './atlas-files.ts'
import type { RawAtlas } from './raw-atlas.ts'
import type { RawClaim } from './schema/claim.ts'
import type { RawSource } from './schema/source.ts'

/** Claims on documents quote them, found exactly once; claims on references say where to look. */
export function checkQuotes(raw: RawAtlas, files: AtlasFiles): readonly Issue[] {
  const sources = new Map(raw.sources.records.map((source) => [source.id, source]))
  const inFile = (
    file: string,
    records: readonly { readonly id: string; readonly claims: readonly RawClaim[] }[],
  ) =>
    records.flatMap(({ id, claims }) =>
      claims.flatMap((claim, index) => {
        const source = sources.get(claim.source)
        const at: Place = { file, record: id, pointer: `/claims/${index}` }
        return source ? claimFaults(claim, source, files, at) : []
      }),
    )
  return [
    ...inFile(raw.events.file, raw.events.records),
    ...inFile(raw.flows.file, raw.flows.records),
    ...raw.sources.records.flatMap((source) => leftOutFaults(source, files, raw.sources.file)),
  ]
}

/** The languages into which a quote of this source is to be translated. */
export function translationsWanted(source: RawSource): readonly (typeof languages)[number][] {
  return languages.filter(
    (language) => source.language !== language && !source.language.startsWith(`${language}-`),
  )
}

interface Place {
  readonly file: string
  readonly record: string
  readonly pointer: string
}

function claimFaults(claim: RawClaim, source: RawSource, files: AtlasFiles, at: Place): Issue[] {
  const field = (name: string) => ({ ...at, pointer: `${at.pointer}/${name}` })
  const values = { claim: claim.id, source: source.id }
  if (source.kind === 'reference') {
    return [
      ...(claim.quote === null ? [] : [{ code: 'quote-not-allowed', ...field('quote'), values } as const]),
      ...(claim.locator === null ? [{ code: 'locator-required', ...field('locator'), values } as const] : []),
    ]
  }
  return [
    ...(claim.locator === null
      ? []
      : [{ code: 'locator-not-allowed', ...field('locator'), values } as const]),
    ...(claim.quote === null ? [{ code: 'quote-required', ...field('quote'), values } as const] : []),
    ...quoteFaults(claim, source, files, field('quote')),
    ...translationFaults(claim, source, field('translation')),
  ]
}

function quoteFaults(claim: RawClaim, source: RawSource, files: AtlasFiles, at: Place): Issue[] {
  const text = textOf(files, source.id)
  if (claim.quote === null || text === null) return []
  const { exact, prefix, suffix } = claim.quote
  const values = { claim: claim.id, source: source.id, quote: shown(exact) }
  if (!/[\p{L}\p{N}]/u.test(exact))
    return [{ code: 'quote-empty', ...at, pointer: `${at.pointer}/exact`, values }]
  const match = matchQuote(text, claim.quote)
  if (match.kind === 'missing') {
    const whole = shown(prefix + exact + suffix)
    return [{ code: 'quote-missing', ...at, values: { ...values, quote: whole } }]
  }
  return match.kind === 'repeated'
    ? [{ code: 'quote-repeated', ...at, values: { ...values, count: match.count } }]
    : []
}

function translationFaults(claim: RawClaim, source: RawSource, at: Place): Issue[] {
  if (claim.quote === null) return []
  const quote = shown(claim.quote.exact)
  return translationsWanted(source)
    .filter((language) => claim.translation[language] === undefined)
    .map((language) => ({
      code: 'translation-missing',
      ...at,
      pointer: `${at.pointer}/${language}`,
      values: { claim: claim.id, language, quote },
    }))
}

function leftOutFaults(source: RawSource, files: AtlasFiles, file: string): Issue[] {
  const text = textOf(files, source.id)
  if (text === null) return []
  return (source.leftOut ?? []).flatMap(({ quote }, index): Issue[] => {
    const at = { file, record: source.id, pointer: `/leftOut/${index}/quote` }
    const match = matchQuote(text, { exact: quote, prefix: '', suffix: '' })
    const values = { source: source.id, quote: shown(quote) }
    if (match.kind === 'missing') return [{ code: 'left-out-missing', ...at, values }]
    return match.kind === 'repeated'
      ? [{ code: 'left-out-repeated', ...at, values: { ...values, count: match.count } }]
      : []
  })
}

function textOf(files: AtlasFiles, id: string): string | null {
  return Object.hasOwn(files.texts, id) ? (files.texts[id] ?? null) : null
}

function shown(quote: string): string {
  return quote.length > 160 ? `${quote.slice(0, 100)} … ${quote.slice(-55)}` : quote
}
