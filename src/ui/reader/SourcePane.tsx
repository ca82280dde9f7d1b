import { leadClaim } from '../../domain/links.ts'
import type { AtlasRecord, Claim, Source } from '../../domain/model.ts'
import { addressAtQuote } from '../../domain/text-fragment.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { Citation } from './Citation.tsx'
import { SourceText } from './SourceText.tsx'
import { publishedInWords, sourceName } from './source-words.ts'

interface SourcePaneProps {
  readonly record: AtlasRecord
  readonly claims: readonly Claim[]
  readonly active: Claim
  /** Ids of the sources that the record rests on. */
  readonly sources: readonly string[]
}

export function SourcePane({ record, claims, active, sources }: SourcePaneProps) {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const source = useAtlas((state) => state.dataset.sources[active.source])
  const known = useAtlas((state) => state.dataset.sources)
  const speech = useSpeech()
  if (!source) return null
  const open = (id: string) => {
    const first = leadClaim(claims.filter((claim) => claim.source === id))
    if (first) store.getState().select(record.id, first.id)
  }
  return (
    <div className="source">
      {sources.length > 1 && (
        <fieldset className="source-tabs" aria-label={t('regionSource')}>
          {sources.map((id, index) => (
            <button
              type="button"
              key={id}
              aria-pressed={id === source.id}
              title={sourceName(known[id], speech)}
              onClick={() => open(id)}
            >
              {t('sourceOf', { index: index + 1, count: sources.length })}
            </button>
          ))}
        </fieldset>
      )}
      <SourceHead source={source} />
      <Translation record={record} active={active} />
      {source.kind === 'document' ? (
        <SourceText record={record} source={source} active={active} />
      ) : (
        <p className="reference">
          {active.locator} · {new URL(source.url).host}
        </p>
      )}
      <div className="source-actions">
        <a
          className="button"
          href={active.quote ? addressAtQuote(source.url, active.quote.exact) : source.url}
          target="_blank"
          rel="noreferrer"
        >
          {t('openOriginal')}
        </a>
        <Citation source={source} record={record} claim={active} />
      </div>
    </div>
  )
}

interface SourceHeadProps {
  readonly source: Source
}

function SourceHead({ source }: SourceHeadProps) {
  const speech = useSpeech()
  const { t, words } = speech
  const note = words.sources[source.id]?.note
  return (
    <>
      <h3
        className="source-name"
        title={sourceName(source, speech)}
        lang={source.title ? source.language : undefined}
        dir="auto"
      >
        {sourceName(source, speech)}
      </h3>
      <div className="source-head">
        <p>
          <bdi>{source.publisher}</bdi> · {publishedInWords(source, speech)} ·{' '}
          {source.rights ?? t('rightsNone')}
        </p>
        {note && <p className="source-note">{note}</p>}
      </div>
    </>
  )
}

interface TranslationProps {
  readonly record: AtlasRecord
  readonly active: Claim
}

/** Our translation of the quote, said to be ours; none in the quote's own language. */
function Translation({ record, active }: TranslationProps) {
  const { t, language } = useSpeech()
  const translation = useAtlas((state) => state.quotes[language]?.[record.id]?.[active.id])
  if (!translation) return null
  return (
    <p className="translation">
      <b>{t('translation')}.</b> {translation}
    </p>
  )
}
