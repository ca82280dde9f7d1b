import type { AtlasRecord, Claim } from '../../domain/model.ts'
import { claimSteps } from '../../domain/paths.ts'
import { useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { Next, Previous } from './step-icons.tsx'

interface ClaimStepsProps {
  readonly record: AtlasRecord
  readonly claims: readonly Claim[]
  readonly active: Claim
}

/** From sentence to sentence of one record, in the order of reading. */
export function ClaimSteps({ record, claims, active }: ClaimStepsProps) {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const { index, count, previous, next } = claimSteps(claims, active.id)
  if (count < 2) return null
  const to = (claim: string | null) => ({
    type: 'button' as const,
    disabled: claim === null,
    onClick: () => store.getState().select(record.id, claim),
  })
  return (
    <fieldset className="claim-steps" aria-label={t('claimSteps')}>
      <button {...to(previous)} aria-label={t('previousClaim')} title={t('previousClaim')}>
        <Previous />
      </button>
      <span className="number" aria-hidden="true">
        {index}/{count}
      </span>
      <span className="only-heard" aria-live="polite">
        {t('claimOf', { index, count })}
      </span>
      <button {...to(next)} aria-label={t('nextClaim')} title={t('nextClaim')}>
        <Next />
      </button>
    </fieldset>
  )
}
