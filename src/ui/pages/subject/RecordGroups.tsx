import { unique } from '../../../domain/collections.ts'
import { claimFor, claimsOf, leadClaim } from '../../../domain/links.ts'
import { eventKinds } from '../../../domain/model.ts'
import { byDate } from '../../../domain/numbers.ts'
import type { Naming, Subject } from '../../../domain/subjects.ts'
import { type Speech, useAtlas, useAtlasStore } from '../../parts/atlas-context.ts'
import { RecordSymbol } from '../../parts/RecordSymbol.tsx'
import { dateOf, kindKeys, kindOf, titleOf } from '../../parts/record-words.ts'
import { countriesLabel } from '../../reader/fields.ts'
import { usePageSpeech } from '../use-page-speech.ts'

interface RecordGroupsProps {
  readonly subject: Subject
  readonly namings: readonly Naming[]
  /** Ids of the records on show. */
  readonly onShow: ReadonlySet<string>
}

/** The records that name a subject, kind by kind in order of date; each opens at the claim that names it. */
export function RecordGroups({ subject, namings, onShow }: RecordGroupsProps) {
  const { t } = usePageSpeech()
  const groups = [
    ...eventKinds.map((kind) => ({
      title: t(kindKeys[kind]),
      namings: namings.filter(({ record }) => record.record === 'event' && record.kind === kind),
    })),
    { title: t('listFlows'), namings: namings.filter(({ record }) => record.record === 'flow') },
  ]
  return groups.map(
    (group) =>
      group.namings.length > 0 && (
        <section className="subject-group" key={group.title} aria-label={group.title}>
          <h3>
            {group.title} <span className="number">{group.namings.length}</span>
          </h3>
          <ul>
            {inOrder(group.namings).map((naming) => (
              <li key={naming.record.id}>
                <NamingRow subject={subject} naming={naming} isShown={onShow.has(naming.record.id)} />
              </li>
            ))}
          </ul>
        </section>
      ),
  )
}

function inOrder(namings: readonly Naming[]): readonly Naming[] {
  const places = new Map(byDate(namings.map(({ record }) => record)).map(({ id }, index) => [id, index]))
  const placeOf = ({ record }: Naming) => places.get(record.id) ?? 0
  return [...namings].sort((a, b) => placeOf(a) - placeOf(b))
}

interface NamingRowProps {
  readonly subject: Subject
  readonly naming: Naming
  readonly isShown: boolean
}

function NamingRow({ subject, naming: { record, pointers }, isShown }: NamingRowProps) {
  const speech = usePageSpeech()
  const { p } = speech
  const store = useAtlasStore()
  const isSelected = useAtlas((state) => state.view.select === record.id)
  const isHovered = useAtlas((state) => state.hovered === record.id)
  const open = () => {
    const { evidence, select } = store.getState()
    const claims = evidence ? claimsOf(evidence, record.id) : []
    const naming = pointers.map((pointer) => claimFor(claims, pointer)).find((claim) => claim !== null)
    const resting = leadClaim(
      claims.filter(({ source }) => subject.kind === 'source' && source === subject.id),
    )
    select(record.id, (naming ?? resting)?.id ?? null)
  }
  const { hover } = store.getState()
  const kind = record.record === 'flow' && subject.kind !== 'theme' ? [kindOf(record, speech)] : []
  const facts = [...kind, dateOf(record, speech), ...rolesOf(record, pointers, speech)]
  return (
    <button
      type="button"
      className="row"
      data-opens={record.id}
      data-hovered={isHovered}
      data-shown={isShown}
      aria-current={isSelected}
      onClick={open}
      onPointerEnter={() => hover(record.id)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(record.id)}
      onBlur={() => hover(null)}
    >
      <span className="row-title">{titleOf(record, speech)}</span>
      <span className="row-facts">
        {facts.join(' · ')}
        {!isShown && (
          <>
            {' · '}
            <span className="row-tag">{p('subjectHidden')}</span>
          </>
        )}
      </span>
      <RecordSymbol record={record} />
    </button>
  )
}

const roleKeys = {
  places: 'fieldPlaces',
  organisers: 'fieldOrganisers',
  partners: 'fieldPartners',
  funders: 'fieldFunders',
  participants: 'fieldParticipants',
  from: 'fieldFrom',
  to: 'fieldTo',
  area: 'fieldArea',
  stopped: 'fieldStopped',
} as const

/** In which fields the record names it, by their names on its card; a theme needs no such word. */
function rolesOf(record: Naming['record'], pointers: readonly string[], speech: Speech): readonly string[] {
  const roles = pointers.flatMap((pointer) => {
    const [, field = '', , end] = pointer.split('/')
    if (field === 'countries' && record.record === 'event') return [countriesLabel(record.kind, speech)]
    const key = roleKeys[(field === 'legs' ? end : field) as keyof typeof roleKeys]
    return key ? [speech.t(key)] : []
  })
  return unique(roles)
}
