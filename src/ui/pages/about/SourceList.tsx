import { useMemo } from 'react'
import { groupBy } from '../../../domain/collections.ts'
import type { Source } from '../../../domain/model.ts'
import { locales } from '../../../i18n/translator.ts'
import { PageLink } from '../../parts/PageLink.tsx'
import { checkedInWords, hostOf, publishedInWords, sourceName } from '../../reader/source-words.ts'
import { useDetails } from '../use-details.ts'
import { usePageSpeech } from '../use-page-speech.ts'

/** Every text and page that the record rests on, by publisher; each leads to its records and to itself. */
export function SourceList() {
  const { t, p, language } = usePageSpeech()
  const evidence = useDetails()
  const publishers = useMemo(() => {
    const groups = [...groupBy(Object.values(evidence?.sources ?? {}), ({ publisher }) => publisher)]
    const { compare } = new Intl.Collator(locales[language])
    return groups.sort(([a], [b]) => compare(a, b))
  }, [evidence, language])
  if (!evidence) return <p className="loading">{t('loading')}</p>
  return (
    <details className="about-sources">
      <summary>{p('aboutSourcesShow', { count: Object.keys(evidence.sources).length })}</summary>
      {publishers.map(([publisher, sources]) => (
        <section key={publisher} aria-label={publisher}>
          <h4>
            <bdi>{publisher}</bdi>
          </h4>
          <ul>
            {sources.map((source) => (
              <SourceLine key={source.id} source={source} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}

function SourceLine({ source }: { readonly source: Source }) {
  const speech = usePageSpeech()
  const facts = [publishedInWords(source, speech), checkedInWords(source, speech)].filter(Boolean)
  return (
    <li>
      <PageLink page={{ name: 'source', of: source.id }}>
        <bdi lang={source.title ? source.language : undefined}>{sourceName(source, speech)}</bdi>
      </PageLink>{' '}
      <span className="number">{facts.join(' · ')}</span>{' '}
      <a href={source.url} target="_blank" rel="noopener noreferrer" dir="ltr">
        {hostOf(source.url)}
      </a>
    </li>
  )
}
