import type { Source } from '../../../domain/model.ts'
import { sourcingOf } from '../../../domain/view.ts'
import { sourcingKeys } from '../../parts/record-words.ts'
import {
  checkedInWords,
  hostOf,
  languageInWords,
  publishedInWords,
  sourceName,
} from '../../reader/source-words.ts'
import { PageFrame } from '../PageFrame.tsx'
import type { PageProps } from '../registry.ts'
import { useDetails } from '../use-details.ts'
import { usePageSpeech } from '../use-page-speech.ts'
import { NoSubject } from './NoSubject.tsx'
import { SubjectLinks } from './SubjectLinks.tsx'
import { SubjectPage } from './SubjectPage.tsx'

/** A text or page: who published it and when, the way out to it, and the records that rest on it. */
export function SourcePage({ of }: PageProps) {
  const speech = usePageSpeech()
  const { t, p } = speech
  const evidence = useDetails()
  const sort = t('regionSource')
  if (!evidence) {
    return (
      <PageFrame title={sort}>
        <p className="loading">{t('loading')}</p>
      </PageFrame>
    )
  }
  const { sources } = evidence
  const source = of !== null && Object.hasOwn(sources, of) ? sources[of] : undefined
  if (!source) return <NoSubject sort={sort} id={of} />
  const others = Object.values(sources).filter(
    ({ id, publisher }) => id !== source.id && publisher === source.publisher,
  )
  return (
    <SubjectPage
      subject={{ kind: 'source', id: source.id }}
      name={<bdi lang={source.title ? source.language : undefined}>{sourceName(source, speech)}</bdi>}
      sort={`${sort} · ${t(sourcingKeys[sourcingOf(source.kind)])}`}
    >
      <SourceFacts source={source} />
      <SubjectLinks
        label={p('subjectSamePublisher')}
        kind="source"
        links={others.map((one) => ({
          id: one.id,
          name: sourceName(one, speech),
          language: one.title ? one.language : undefined,
        }))}
      />
    </SubjectPage>
  )
}

function SourceFacts({ source }: { readonly source: Source }) {
  const speech = usePageSpeech()
  const { t, words } = speech
  const note = words.sources[source.id]?.note
  const facts = [
    t('inLanguage', { language: languageInWords(source.language, speech) }),
    publishedInWords(source, speech),
    checkedInWords(source, speech),
    source.rights,
  ]
  const away = { className: 'button', target: '_blank', rel: 'noopener noreferrer' }
  return (
    <>
      <p>
        <bdi>{source.publisher}</bdi> · {facts.filter(Boolean).join(' · ')}
      </p>
      {note && <p>{note}</p>}
      <p className="subject-buttons">
        <a {...away} href={source.url}>
          {t('openPage', { host: hostOf(source.url) })}
        </a>
        {source.archived && (
          <a {...away} href={source.archived}>
            {t('openArchived', { host: hostOf(source.archived) })}
          </a>
        )}
      </p>
    </>
  )
}
