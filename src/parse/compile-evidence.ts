import type { Claim, Evidence, Language, QuoteTranslations, TextRange } from '../domain/model.ts'
import { matchQuote } from '../domain/quote.ts'
import { readEdtf } from './edtf.ts'
import type { RawAtlas } from './raw-atlas.ts'
import type { RawClaim } from './schema/claim.ts'
import type { RawSource } from './schema/source.ts'

type Texts = Readonly<Record<string, string>>

/** Claims with the place of their quotes, and what each document leaves out. Throws for a quote that is not found once. */
export function compileEvidence(raw: RawAtlas, texts: Texts): Pick<Evidence, 'claims' | 'leftOut'> {
  const records = [...raw.events.records, ...raw.flows.records]
  const documents = raw.sources.records.filter(({ kind }) => kind === 'document')
  return {
    claims: Object.fromEntries(
      records.map(({ id, claims }) => [id, claims.map((claim) => compileClaim(claim, texts))]),
    ),
    leftOut: Object.fromEntries(documents.map((source) => [source.id, leftOutOf(source, texts)])),
  }
}

/** Record id → claim id → translation; only what there is: quotes in this language need none. */
export function compileTranslations(raw: RawAtlas, language: Language): QuoteTranslations {
  const records = [...raw.events.records, ...raw.flows.records]
  return Object.fromEntries(
    records.flatMap(({ id, claims }) => {
      const rows = claims.flatMap((claim) => {
        const text = claim.translation[language]
        return text === undefined ? [] : [[claim.id, text] as const]
      })
      return rows.length > 0 ? [[id, Object.fromEntries(rows)] as const] : []
    }),
  )
}

function compileClaim({ translation: _, quote, values, ...claim }: RawClaim, texts: Texts): Claim {
  return {
    ...claim,
    quote: quote && { ...quote, at: placeOf(quote, claim.source, texts) },
    values: Object.fromEntries(
      Object.entries(values).map(([pointer, value]) => [pointer, readyValue(pointer, value)]),
    ),
  }
}

/** Dates of another source are read now, so that the app needs no reader of EDTF. */
function readyValue(pointer: string, value: unknown): unknown {
  if (pointer !== '/when' || typeof value !== 'string') return value
  const reading = readEdtf(value)
  return reading.kind === 'timing' ? reading.timing : value
}

function leftOutOf(source: RawSource, texts: Texts): Evidence['leftOut'][string] {
  return (source.leftOut ?? [])
    .map(({ quote, reason }) => ({
      ...placeOf({ exact: quote, prefix: '', suffix: '' }, source.id, texts),
      reason,
    }))
    .sort((a, b) => a.start - b.start)
}

function placeOf(quote: Parameters<typeof matchQuote>[1], source: string, texts: Texts): TextRange {
  const match = matchQuote(texts[source] ?? '', quote)
  if (match.kind === 'found') return { start: match.start, end: match.end }
  throw new Error(`A quote is ${match.kind} in "${source}", and the gate let it through: ${quote.exact}`)
}
