import type { SubjectKind } from '../../../domain/subjects.ts'
import { PageLink } from '../../parts/PageLink.tsx'

/** More are folded away, so that the records stay in sight. */
const fewLinks = 4

interface SubjectLinksProps {
  readonly label: string
  readonly kind: SubjectKind
  readonly links: readonly {
    readonly id: string
    readonly name: string
    readonly language?: string | undefined
  }[]
}

/** Where a subject leads: a label and the names of others of a kind. */
export function SubjectLinks({ label, kind, links }: SubjectLinksProps) {
  if (links.length === 0) return null
  const list = (
    <ul>
      {links.map(({ id, name, language }) => (
        <li key={id}>
          <PageLink page={{ name: kind, of: id }}>
            <bdi lang={language}>{name}</bdi>
          </PageLink>
        </li>
      ))}
    </ul>
  )
  if (links.length <= fewLinks) {
    return (
      <div className="subject-links">
        <h3>{label}</h3>
        {list}
      </div>
    )
  }
  return (
    <details className="subject-links">
      <summary>
        {label} <span className="number">{links.length}</span>
      </summary>
      {list}
    </details>
  )
}
