import { useAtlas } from '../../parts/atlas-context.ts'
import type { PageProps } from '../registry.ts'
import { useDetails } from '../use-details.ts'
import { usePageSpeech } from '../use-page-speech.ts'
import { NoSubject } from './NoSubject.tsx'
import { SubjectLinks } from './SubjectLinks.tsx'
import { SubjectPage } from './SubjectPage.tsx'

/** A theme or good: what was done about it, and the statements on it. */
export function ThemePage({ of }: PageProps) {
  const { p, words } = usePageSpeech()
  const themes = useAtlas((state) => state.dataset.themes)
  useDetails()
  const sort = p('subjectTheme')
  const theme = themes.find(({ id }) => id === of)
  if (!theme) return <NoSubject sort={sort} id={of} />
  const named = (id: string) => ({ id, name: words.themes[id] ?? id })
  const others = themes.filter(
    ({ id, group, family }) => id !== theme.id && group === theme.group && family === theme.family,
  )
  return (
    <SubjectPage subject={{ kind: 'theme', id: theme.id }} name={named(theme.id).name} sort={sort}>
      <SubjectLinks label={p('subjectFamily')} kind="theme" links={others.map(({ id }) => named(id))} />
    </SubjectPage>
  )
}
