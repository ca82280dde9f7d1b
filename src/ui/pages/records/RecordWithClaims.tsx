import type { AtlasRecord, Claim } from '../../../domain/model.ts'
import { useAtlas, useAtlasStore } from '../../parts/atlas-context.ts'
import { dateOf, kindOf, listOf, placesInWords, titleOf } from '../../parts/record-words.ts'
import { usePageSpeech } from '../use-page-speech.ts'

export interface NamingClaim {
  readonly claim: Claim
  /** What the claim vouches for, in words. */
  readonly names: readonly string[]
}

interface RecordWithClaimsProps {
  readonly record: AtlasRecord
  readonly isSelected: boolean
  /** Null until they are loaded: the record opens all the same. */
  readonly claims: readonly NamingClaim[] | null
}

/** A record and the sentences that it is listed for: each opens the reader there. */
export function RecordWithClaims({ record, isSelected, claims }: RecordWithClaimsProps) {
  const speech = usePageSpeech()
  const store = useAtlasStore()
  const evidence = useAtlas((state) => state.evidence)
  const { select, hover } = store.getState()
  const first = claims?.[0]?.claim.id ?? null
  const facts = [kindOf(record, speech), dateOf(record, speech), placesInWords(record, speech)]
  return (
    <li>
      <button
        type="button"
        className="row"
        aria-current={isSelected}
        onClick={() => select(record.id, first)}
        onPointerEnter={() => hover(record.id)}
        onFocus={() => hover(record.id)}
        onBlur={() => hover(null)}
      >
        <span className="row-title">{titleOf(record, speech)}</span>
        <span className="row-facts">{facts.filter(Boolean).join(' · ')}</span>
      </button>
      {claims?.map(({ claim, names }) => (
        <button
          key={claim.id}
          type="button"
          className="naming-claim"
          onClick={() => select(record.id, claim.id)}
        >
          <span className="naming-names">{listOf(names, speech)}</span>{' '}
          <span
            className="naming-quote"
            lang={claim.quote ? evidence?.sources[claim.source]?.language : 'en'}
            dir="auto"
          >
            {claim.quote ? speech.t('quoted', { text: claim.quote.exact }) : claim.locator}
          </span>
        </button>
      ))}
    </li>
  )
}
