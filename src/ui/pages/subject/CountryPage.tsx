import { useAtlas } from '../../parts/atlas-context.ts'
import type { PageProps } from '../registry.ts'
import { useDetails } from '../use-details.ts'
import { usePageSpeech } from '../use-page-speech.ts'
import { NoSubject } from './NoSubject.tsx'
import { SubjectLinks } from './SubjectLinks.tsx'
import { SubjectPage } from './SubjectPage.tsx'

/** A country: the records that name it or a city of it, and its authorities. */
export function CountryPage({ of }: PageProps) {
  const { p, words } = usePageSpeech()
  const { places, actors } = useAtlas((state) => state.dataset)
  const evidence = useDetails()
  const sort = p('subjectCountry')
  if (of === null || !Object.hasOwn(places, of) || places[of]?.kind !== 'country') {
    return <NoSubject sort={sort} id={of} />
  }
  const own = evidence ? Object.values(actors).filter(({ country }) => country === of) : []
  return (
    <SubjectPage subject={{ kind: 'country', id: of }} name={words.places[of] ?? of} sort={sort}>
      <SubjectLinks
        label={p('subjectActors')}
        kind="actor"
        links={own.map(({ id }) => ({ id, name: words.actors[id] ?? id }))}
      />
    </SubjectPage>
  )
}
