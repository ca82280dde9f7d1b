import type { Issue } from '../domain/issue.ts'
import type { Language, TextRange } from '../domain/model.ts'
import { matchQuote } from '../domain/quote.ts'
import { partlyCovered, sentencesOf, uncovered } from '../domain/sentence.ts'
import type { AtlasFiles } from './atlas-files.ts'
import { translationsWanted } from './check-quotes.ts'
import type { RawAtlas } from './raw-atlas.ts'
import type { RawSource } from './schema/source.ts'

/** How far a document has been entered: what `npm run data:check -- --coverage` prints. */
export interface SourceCoverage {
  readonly source: string
  readonly sentences: number
  /** Sentences with a quote of a claim; some of these may be left out in part. */
  readonly quoted: number
  readonly leftOut: number
  /** Sentences with a word that neither a quote nor leftOut holds, among those covered. */
  readonly partly: number
  readonly uncovered: number
  readonly claims: number
  /** Translations of quotes, per language that the source is not in. */
  readonly translations: Readonly<
    Partial<Record<Language, { readonly present: number; readonly missing: number }>>
  >
}

/** The coverage of every document whose text is there, and a fault for each sentence that nothing covers. */
export function measureCoverage(
  raw: RawAtlas,
  files: AtlasFiles,
): { readonly coverage: readonly SourceCoverage[]; readonly issues: readonly Issue[] } {
  const claims = [...raw.events.raw, ...raw.flows.raw].flatMap(looseClaims)
  const measured = raw.sources.records
    .filter(({ kind, id }) => kind === 'document' && Object.hasOwn(files.texts, id))
    .map((source) => measure(source, files.texts[source.id] ?? '', claims))
  return { coverage: measured.map(({ row }) => row), issues: measured.flatMap(({ issues }) => issues) }
}

interface LooseClaim {
  readonly source: unknown
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string }
  readonly translation: object
}

/**
 * Quotes are read here also from records whose shape is wrong: their own faults are told already, and a
 * sentence that they quote is no further one.
 */
function looseClaims(record: unknown): readonly LooseClaim[] {
  const claims = field(record, 'claims')
  return (Array.isArray(claims) ? claims : []).flatMap((claim): LooseClaim[] => {
    const quote = field(claim, 'quote')
    const [exact, prefix, suffix] = [
      field(quote, 'exact'),
      field(quote, 'prefix') ?? '',
      field(quote, 'suffix') ?? '',
    ]
    if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return []
    const translation = field(claim, 'translation')
    const known = typeof translation === 'object' && translation !== null ? translation : {}
    return [{ source: field(claim, 'source'), quote: { exact, prefix, suffix }, translation: known }]
  })
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}

function measure(source: RawSource, text: string, all: readonly LooseClaim[]) {
  const claims = all.filter((claim) => claim.source === source.id)
  const sentences = sentencesOf(text)
  const quotes = claims.flatMap(({ quote }) => rangeOf(text, quote))
  const leftOut = (source.leftOut ?? []).flatMap(({ quote }) =>
    rangeOf(text, { exact: quote, prefix: '', suffix: '' }),
  )
  const bare = uncovered(text, sentences, [...quotes, ...leftOut])
  const unquoted = uncovered(text, sentences, quotes).length
  const row: SourceCoverage = {
    source: source.id,
    sentences: sentences.length,
    quoted: sentences.length - unquoted,
    leftOut: unquoted - bare.length,
    partly: partlyCovered(text, sentences, [...quotes, ...leftOut]).length,
    uncovered: bare.length,
    claims: claims.length,
    translations: Object.fromEntries(
      translationsWanted(source).map((language) => {
        const present = claims.filter(({ translation }) => Object.hasOwn(translation, language)).length
        return [language, { present, missing: claims.length - present }]
      }),
    ),
  }
  return { row, issues: bare.map((sentence) => bareSentence(source.id, text, sentence)) }
}

function rangeOf(text: string, quote: LooseClaim['quote']): TextRange[] {
  const match = matchQuote(text, quote)
  return match.kind === 'found' ? [{ start: match.start, end: match.end }] : []
}

function bareSentence(source: string, text: string, sentence: TextRange): Issue {
  return {
    code: 'sentence-uncovered',
    file: `sources/${source}.txt`,
    record: source,
    pointer: '',
    values: {
      sentence: text.slice(sentence.start, sentence.end),
      line: text.slice(0, sentence.start).split('\n').length,
    },
  }
}
