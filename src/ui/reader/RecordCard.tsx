import { claimFor } from '../../domain/links.ts'
import type { AtlasRecord, Claim, Text, Timing } from '../../domain/model.ts'
import { formatTiming } from '../../i18n/dates.ts'
import { type Speech, useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { type Field, type FieldItem, fieldsOf } from './fields.ts'
import { sourceName } from './source-words.ts'

interface RecordCardProps {
  readonly record: AtlasRecord
  readonly claims: readonly Claim[]
  readonly active: Claim
}

/** What the source states, field by field; each value leads to its sentence. */
export function RecordCard({ record, claims, active }: RecordCardProps) {
  const speech = useSpeech()
  const { t } = speech
  const said = speech.words.records[record.id]
  return (
    <div className="card">
      <details
        className="card-fields"
        open={matchMedia('(min-height: 900px) and (min-width: 800px)').matches}
      >
        <summary>{t('allFields')}</summary>
        <p className="card-summary">{said?.summary}</p>
        <dl>
          {fieldsOf(record, claims, speech).map((field) => (
            <FieldRow
              key={field.label + field.pointer}
              field={field}
              record={record}
              claims={claims}
              active={active}
            />
          ))}
        </dl>
      </details>
    </div>
  )
}

interface FieldRowProps extends RecordCardProps {
  readonly field: Field
}

function FieldRow({ field, record, claims, active }: FieldRowProps) {
  const speech = useSpeech()
  const others = useOtherValues(field, claims, speech)
  return (
    <div className="field" data-empty={field.items.length === 0}>
      <dt>{field.label}</dt>
      {field.items.length === 0 && <dd className="empty-value">{field.empty}</dd>}
      {field.items.map((item) => (
        <FieldValue
          key={item.pointer + item.text}
          item={item}
          label={field.label}
          record={record}
          claims={claims}
          active={active}
        />
      ))}
      {others.map((other) => (
        <dd key={other} className="other-value">
          {other}
        </dd>
      ))}
    </div>
  )
}

interface FieldValueProps extends RecordCardProps {
  readonly item: FieldItem
  readonly label: string
}

function FieldValue({ item, label, record, claims, active }: FieldValueProps) {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const claim = claimFor(claims, item.pointer)
  const leadsTo = item.leadsTo
  return (
    <dd>
      {leadsTo ? (
        <button type="button" className="linked" onClick={() => store.getState().select(leadsTo)}>
          {item.text}
        </button>
      ) : (
        <bdi>{item.text}</bdi>
      )}
      {claim && (
        <button
          type="button"
          className="to-sentence"
          aria-pressed={claim.id === active.id}
          aria-label={t('toSentence', { field: `${label}, ${item.text}` })}
          title={t('toSentence', { field: label })}
          onClick={() => store.getState().select(record.id, claim.id)}
        >
          ¶
        </button>
      )}
      {claim?.basis === 'context' && <span className="basis">{t('contextBasis')}</span>}
    </dd>
  )
}

/** Where a second source says something else, both stand side by side. */
function useOtherValues(field: Field, claims: readonly Claim[], speech: Speech): readonly string[] {
  const sources = useAtlas((state) => state.dataset.sources)
  return claims.flatMap((claim) =>
    Object.entries(claim.values)
      .filter(([pointer]) => pointer === field.pointer)
      .map(([, value]) =>
        speech.t('otherSays', {
          source: sourceName(sources[claim.source], speech),
          value: valueInWords(value, speech),
        }),
      ),
  )
}

/** A text in four languages, a date, a list, or a plain value. */
function valueInWords(value: unknown, { language, t }: Speech): string {
  if (typeof value === 'object' && value !== null && 'en' in value) return (value as Text)[language]
  if (typeof value === 'object' && value !== null && 'edtf' in value)
    return formatTiming(value as Timing, language, t)
  return Array.isArray(value) ? value.join(', ') : String(value)
}
