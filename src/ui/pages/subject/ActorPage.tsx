import { useAtlas } from '../../parts/atlas-context.ts'
import { PageFrame } from '../PageFrame.tsx'
import type { PageProps } from '../registry.ts'
import { useDetails } from '../use-details.ts'
import { usePageSpeech } from '../use-page-speech.ts'
import { NoSubject } from './NoSubject.tsx'
import { SubjectLinks } from './SubjectLinks.tsx'
import { SubjectPage } from './SubjectPage.tsx'

/** An organisation, authority, fund or programme: what it organised, joined or paid for, its country and its parts. */
export function ActorPage({ of }: PageProps) {
  const { t, p, words } = usePageSpeech()
  const actors = useAtlas((state) => state.dataset.actors)
  const evidence = useDetails()
  const sort = p('subjectActor')
  if (!evidence) {
    return (
      <PageFrame title={sort}>
        <p className="loading">{t('loading')}</p>
      </PageFrame>
    )
  }
  const actor = of !== null && Object.hasOwn(actors, of) ? actors[of] : undefined
  if (!actor) return <NoSubject sort={sort} id={of} />
  const named = (id: string) => ({ id, name: words.actors[id] ?? id })
  const parts = Object.values(actors).filter(({ partOf }) => partOf === actor.id)
  const name = named(actor.id).name
  return (
    <SubjectPage
      subject={{ kind: 'actor', id: actor.id }}
      name={actor.short && actor.short !== name ? `${name} (${actor.short})` : name}
      sort={sort}
    >
      <SubjectLinks
        label={p('subjectCountry')}
        kind="country"
        links={
          actor.country ? [{ id: actor.country, name: words.places[actor.country] ?? actor.country }] : []
        }
      />
      <SubjectLinks
        label={p('subjectPartOf')}
        kind="actor"
        links={actor.partOf ? [named(actor.partOf)] : []}
      />
      <SubjectLinks label={p('subjectParts')} kind="actor" links={parts.map(({ id }) => named(id))} />
    </SubjectPage>
  )
}
