import { claimsOf, leadClaim } from '../../../domain/links.ts'
import type { AtlasRecord, Claim, Evidence } from '../../../domain/model.ts'
import { rowWords } from '../../list/row-words.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { useNumberOf } from './use-number-of.ts'

interface PrintRecordsProps {
  readonly title: string
  readonly records: readonly AtlasRecord[]
  readonly evidence: Evidence
  /** Numbers of the sources, by id. */
  readonly sources: ReadonlyMap<string, number>
  /** Records outside the lens say so. */
  readonly isOutside?: (record: AtlasRecord) => boolean
  /** A text whose claims come first. */
  readonly source?: string
  /** Numbers in a marked text that stand before those of the atlas, by record. */
  readonly marks?: ReadonlyMap<string, number>
}

/** Records one under the other, each with the sentence that it rests on and the number of its source. */
export function PrintRecords({ title, records, ...rest }: PrintRecordsProps) {
  if (records.length === 0) return null
  return (
    <section className="print-records">
      <h2>
        {title} <span className="number">{records.length}</span>
      </h2>
      <ul>
        {records.map((record) => (
          <PrintedRecord key={record.id} record={record} {...rest} />
        ))}
      </ul>
    </section>
  )
}

function PrintedRecord({
  record,
  evidence,
  sources,
  isOutside,
  source,
  marks,
}: Omit<PrintRecordsProps, 'title' | 'records'> & { readonly record: AtlasRecord }) {
  const speech = usePageSpeech()
  const numberOf = useNumberOf()
  const { title, facts, tags } = rowWords(record, speech)
  const claims = claimsOf(evidence, record.id)
  const claim = leadClaim(claims.filter((one) => one.source === source)) ?? leadClaim(claims)
  const mark = marks?.get(record.id)
  const outside = isOutside?.(record) ? [speech.t('lensOutside')] : []
  const others = record.sources.flatMap((id) => {
    const number = id === claim?.source ? undefined : sources.get(id)
    return number === undefined ? [] : [speech.p('printSource', { number })]
  })
  return (
    <li className="print-record">
      <p className="print-record-title">
        {mark !== undefined && <span className="print-mark-number">{mark}</span>}
        <span className="print-number">{numberOf(record)}</span> {title}
      </p>
      <p className="print-record-facts">{[facts, ...tags, ...outside, ...others].join(' · ')}</p>
      {claim && (
        <PrintedClaim record={record} claim={claim} evidence={evidence} number={sources.get(claim.source)} />
      )}
    </li>
  )
}

interface PrintedClaimProps {
  readonly record: AtlasRecord
  readonly claim: Claim
  readonly evidence: Evidence
  readonly number: number | undefined
}

/** The source's own words, or where in the page they stand; our translation where they are in another language. */
function PrintedClaim({ record, claim, evidence, number }: PrintedClaimProps) {
  const { t, p, language } = usePageSpeech()
  const translation = useAtlas((state) => state.quotes[language]?.[record.id]?.[claim.id])
  const { quote, locator, basis } = claim
  return (
    <>
      <p className="print-quote">
        {quote ? (
          <bdi lang={evidence.sources[claim.source]?.language}>{t('quoted', { text: quote.exact })}</bdi>
        ) : (
          <bdi lang="en">{locator}</bdi>
        )}{' '}
        {number !== undefined && <span className="print-source">[{p('printSource', { number })}]</span>}
        {basis === 'context' && ` (${t(quote ? 'contextBasis' : 'inferredBasis')})`}
      </p>
      {translation && (
        <p className="print-translation">
          <b>{t('translation')}.</b> {translation}
        </p>
      )}
    </>
  )
}
