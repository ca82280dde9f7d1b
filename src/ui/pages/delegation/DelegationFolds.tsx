import { useMemo } from 'react'
import { type Beside, delegationOf } from '../../../domain/delegation.ts'
import type { PageMessageKey } from '../../../i18n/messages.ts'
import type { visibleRecords } from '../../../store/selectors.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { Fold } from '../records/Fold.tsx'
import { NamedRecords } from '../records/NamedRecords.tsx'
import { nameOf } from '../records/names.ts'
import { usePageSpeech } from '../use-page-speech.ts'

interface DelegationFoldsProps {
  readonly states: readonly string[]
  readonly shown: ReturnType<typeof visibleRecords>
  readonly byName: (a: string, b: string) => number
}

/** The headings of a delegation, each with the number of what it opens. */
export function DelegationFolds({ states, shown, byName }: DelegationFoldsProps) {
  const { p } = usePageSpeech()
  const dataset = useAtlas((state) => state.dataset)
  // A new list of the same States is the same delegation.
  const key = states.join()
  const delegation = useMemo(
    () => delegationOf(dataset, shown, key.split(','), byName),
    [dataset, shown, key, byName],
  )
  const { activities, frameworks, supports, heldThere, flows, shared } = delegation
  return (
    <>
      {states.length > 1 && <Records title="lensShared" ids={shared} named={states} />}
      <Records title="lensActivities" ids={activities} named={states} />
      <Besides title={p('lensStates')} besides={delegation.states} />
      <Besides title={p('lensOrganisations')} besides={delegation.organisations} />
      <Besides title={p('lensFunders')} besides={delegation.funders} />
      <Records title="lensFrameworks" ids={frameworks} named={states} />
      {supports.length > 0 && <Records title="lensSupports" ids={supports} named={states} />}
      {heldThere.length > 0 && <Records title="lensHeldThere" ids={heldThere} named={states} />}
      <Records title="lensFlows" ids={flows} named={states} />
    </>
  )
}

interface RecordsProps {
  readonly title: Extract<
    PageMessageKey,
    'lensShared' | 'lensActivities' | 'lensFrameworks' | 'lensSupports' | 'lensHeldThere' | 'lensFlows'
  >
  readonly ids: readonly string[]
  readonly named: readonly string[]
}

function Records({ title, ids, named }: RecordsProps) {
  const { p } = usePageSpeech()
  return (
    <Fold title={p(title)} count={ids.length} none={p('lensNothing')}>
      {() => <NamedRecords ids={ids} named={named} />}
    </Fold>
  )
}

/** Who else is named: each with the number of activities, which it opens. */
function Besides({ title, besides }: { readonly title: string; readonly besides: readonly Beside[] }) {
  const speech = usePageSpeech()
  const none = speech.p('lensNothing')
  return (
    <Fold title={title} count={besides.length} none={none}>
      {() =>
        besides.map(({ id, records }) => (
          <Fold key={id} title={nameOf(id, speech)} count={records.length} none={none}>
            {() => <NamedRecords ids={records} named={[id]} />}
          </Fold>
        ))
      }
    </Fold>
  )
}
