import { claimFor } from '../../domain/links.ts'
import type { AtlasRecord, Claim } from '../../domain/model.ts'
import { locales } from '../../i18n/translator.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { PageLink } from '../parts/PageLink.tsx'
import { type Field, type FieldItem, fieldsOf } from './fields.ts'
import type { OtherValue } from './other-values.ts'
import { PathsFromHere } from './PathsFromHere.tsx'
import { sourceName } from './source-words.ts'
import { valueInWords } from './value-words.ts'

interface RecordCardProps {
  readonly record: AtlasRecord
  readonly claims: readonly Claim[]
  readonly active: Claim
}

/**
 * What the source states, field by field; each value leads to its sentence. Where no text is shipped the fields
 * stand open, and their summary stands by itself above: see `Reader`.
 */
export function RecordCard({ record, claims, active }: RecordCardProps) {
  const speech = useSpeech()
  const { t } = speech
  const dataset = useAtlas((state) => state.dataset)
  const isApart = useAtlas((state) => state.isReaderApart)
  const hasText = record.tier === 'document'
  return (
    <div className="card">
      <details
        className="card-fields"
        open={!hasText || isApart || matchMedia('(min-height: 1150px) and (min-width: 800px)').matches}
      >
        <summary>{t('allFields')}</summary>
        {hasText && <p className="card-summary">{speech.words.records[record.id]?.summary}</p>}
        <dl>
          {fieldsOf(record, claims, dataset, speech).map((field) => (
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
      <PathsFromHere record={record} />
    </div>
  )
}

interface FieldRowProps extends RecordCardProps {
  readonly field: Field
}

function FieldRow({ field, record, claims, active }: FieldRowProps) {
  const { items, others } = field
  return (
    <div className="field" data-empty={items.length === 0}>
      <dt>{field.label}</dt>
      {items.length === 0 && field.empty && <dd className="empty-value">{field.empty}</dd>}
      {items.map((item) => (
        <FieldValue
          key={item.pointer + item.text}
          item={item}
          label={field.label}
          record={record}
          claims={claims}
          active={active}
          isAttributed={others.length > 0}
        />
      ))}
      {others.map((other) => (
        <OtherSays key={other.source + other.pointer} other={other} />
      ))}
    </div>
  )
}

interface FieldValueProps extends RecordCardProps {
  readonly item: FieldItem
  readonly label: string
  /** Whether it says whose value it is, because another source says something else. */
  readonly isAttributed: boolean
}

function FieldValue({ item, label, record, claims, active, isAttributed }: FieldValueProps) {
  const speech = useSpeech()
  const { t } = speech
  const store = useAtlasStore()
  const claim = claimFor(claims, item.pointer)
  const source = useAtlas((state) => (claim ? state.evidence?.sources[claim.source] : undefined))
  const toClaim = source?.kind === 'reference' ? 'toLocator' : 'toSentence'
  const leadsTo = item.leadsTo
  return (
    <dd>
      {leadsTo ? (
        <button type="button" className="linked" onClick={() => store.getState().select(leadsTo)}>
          {item.text}
        </button>
      ) : (
        <ItemText item={item} />
      )}
      {claim && (
        <button
          type="button"
          className="to-sentence"
          aria-pressed={claim.id === active.id}
          aria-label={t(toClaim, { field: `${label}, ${item.text}` })}
          title={t(toClaim, { field: label })}
          onClick={() => store.getState().select(record.id, claim.id)}
        >
          ¶
        </button>
      )}
      {claim?.basis === 'context' && (
        <span className="basis">{t(claim.quote ? 'contextBasis' : 'inferredBasis')}</span>
      )}
      {isAttributed && source && <span className="basis">{sourceName(source, speech)}</span>}
    </dd>
  )
}

/** The value, in which each name leads to the page of all its records. */
function ItemText({ item }: { readonly item: FieldItem }) {
  const { t, language } = useSpeech()
  const { text, names = [] } = item
  if (names.every(({ subject }) => subject === null)) return <bdi>{text}</bdi>
  const parts = new Intl.ListFormat(locales[language], { type: 'conjunction' }).formatToParts(
    names.map((_, index) => String(index)),
  )
  return (
    <bdi>
      {parts.map(({ type, value }) => {
        const named = type === 'element' ? names[Number(value)] : undefined
        if (!named) return value
        const { name, subject } = named
        if (!subject) return name
        return (
          <PageLink
            key={value}
            page={{ name: subject.kind, of: subject.id }}
            title={t('recordsOf', { name: name })}
          >
            {name}
          </PageLink>
        )
      })}
    </bdi>
  )
}

interface OtherSaysProps {
  readonly other: OtherValue
}

/** What another source says stands beside the value. */
function OtherSays({ other: { pointer, value, source } }: OtherSaysProps) {
  const speech = useSpeech()
  const known = useAtlas((state) => state.evidence?.sources[source])
  return (
    <dd className="other-value">
      {speech.t('otherSays', {
        source: sourceName(known, speech),
        value: valueInWords(pointer, value, speech),
      })}
    </dd>
  )
}
