import { leadClaim } from '../../domain/links.ts'
import type { AtlasRecord, Claim, Source } from '../../domain/model.ts'
import { addressAtQuote } from '../../domain/text-fragment.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { Citation } from './Citation.tsx'
import { ClaimSteps } from './ClaimSteps.tsx'
import { HideButton } from './HideButton.tsx'
import { PageReference } from './PageReference.tsx'
import { SourceHead } from './SourceHead.tsx'
import { SourceText } from './SourceText.tsx'
import { hostOf, sourceName } from './source-words.ts'

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
  const source = useAtlas((state) => state.evidence?.sources[active.source])
  const known = useAtlas((state) => state.evidence?.sources) ?? {}
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
              {t('labelled', {
                label: t('sourceOf', { index: index + 1, count: sources.length }),
                text: known[id]?.publisher ?? id,
              })}
            </button>
          ))}
        </fieldset>
      )}
      <SourceHead source={source} />
      <Translation record={record} active={active} />
      {source.kind === 'document' ? (
        <SourceText record={record} source={source} active={active} />
      ) : (
        <PageReference record={record} source={source} active={active} />
      )}
      <div className="source-actions">
        <ClaimSteps record={record} claims={claims} active={active} />
        <Citation source={source} record={record} claim={active} />
        <LinksOut source={source} active={active} />
        <HideButton record={record} />
      </div>
    </div>
  )
}

interface LinksOutProps {
  readonly source: Source
  readonly active: Claim
}

/** To the sentence in the original, or to the page that is cited and where it is archived. */
function LinksOut({ source, active }: LinksOutProps) {
  const { t } = useSpeech()
  const away = { className: 'button', target: '_blank', rel: 'noopener noreferrer' }
  if (source.kind === 'document') {
    return (
      <a {...away} href={active.quote ? addressAtQuote(source.url, active.quote.exact) : source.url}>
        {t('openOriginal')}
      </a>
    )
  }
  return (
    <>
      <a {...away} href={source.url}>
        {t('openPage', { host: hostOf(source.url) })}
      </a>
      {source.archived && (
        <a {...away} href={source.archived}>
          {t('openArchived', { host: hostOf(source.archived) })}
        </a>
      )}
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
