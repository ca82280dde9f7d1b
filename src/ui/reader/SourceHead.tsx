import type { Source } from '../../domain/model.ts'
import { formatDate } from '../../i18n/dates.ts'
import { useSpeech } from '../parts/atlas-context.ts'
import { PageLink } from '../parts/PageLink.tsx'
import { checkedInWords, languageInWords, publishedInWords, sourceName } from './source-words.ts'

interface SourceHeadProps {
  readonly source: Source
}

/** Which text or page this is: title, publisher, date, when it was checked, rights, other languages, our note. */
export function SourceHead({ source }: SourceHeadProps) {
  const speech = useSpeech()
  const { t, words } = speech
  const note = words.sources[source.id]?.note
  const facts =
    source.kind === 'document'
      ? [publishedInWords(source, speech), source.rights ?? t('rightsNone')]
      : [
          t('inLanguage', { language: languageInWords(source.language, speech) }),
          publishedInWords(source, speech),
          checkedInWords(source, speech),
          source.rights,
        ]
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
          <bdi>{source.publisher}</bdi> · {facts.filter(Boolean).join(' · ')}
        </p>
        {source.otherLanguages.map(({ language, title, published }) => (
          <p key={language + title}>
            {t('labelled', {
              label: t('otherLanguages', { language: languageInWords(language, speech) }),
              text: '',
            })}
            <bdi lang={language}>{title}</bdi>
            {published && ` · ${formatDate(published, speech.language)}`}
          </p>
        ))}
        <p>
          <PageLink page={{ name: 'source', of: source.id }}>{t('recordsOfSource')}</PageLink>
        </p>
        {note && <p className="source-note">{note}</p>}
      </div>
    </>
  )
}
