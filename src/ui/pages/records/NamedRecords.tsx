import '../../styles/records.css'
import { useMemo } from 'react'
import { claimFor, claimsOf, recordById } from '../../../domain/links.ts'
import type { AtlasRecord, Claim, Dataset } from '../../../domain/model.ts'
import { pointersTo } from '../../../domain/naming.ts'
import { byDate } from '../../../domain/numbers.ts'
import { useAtlas, useAtlasStore } from '../../parts/atlas-context.ts'
import { useEvidence } from '../use-evidence.ts'
import { usePageSpeech } from '../use-page-speech.ts'
import { nameOf } from './names.ts'
import { type NamingClaim, RecordWithClaims } from './RecordWithClaims.tsx'

interface NamedRecordsProps {
  readonly ids: readonly string[]
  /** States, themes and actors for which the records are listed: of each record the claims that name them. */
  readonly named: readonly string[]
}

/** Records by date, each with the sentences for which it is listed. */
export function NamedRecords({ ids, named }: NamedRecordsProps) {
  const speech = usePageSpeech()
  const store = useAtlasStore()
  const dataset = useAtlas((state) => state.dataset)
  const selected = useAtlas((state) => state.view.select)
  const evidence = useEvidence()
  const records = useMemo(() => byDate(ids.flatMap((id) => recordById(dataset, id) ?? [])), [dataset, ids])
  const claimsFor = (record: AtlasRecord) =>
    evidence &&
    namingClaims(record, claimsOf(evidence, record.id), named, dataset, (id) => nameOf(id, speech))
  return (
    <ul className="rows named-records" onPointerLeave={() => store.getState().hover(null)}>
      {records.map((record) => (
        <RecordWithClaims
          key={record.id}
          record={record}
          isSelected={record.id === selected}
          claims={claimsFor(record)}
        />
      ))}
    </ul>
  )
}

/** The first claim on each of the named, each claim once with all the names that it vouches for. */
function namingClaims(
  record: AtlasRecord,
  claims: readonly Claim[],
  named: readonly string[],
  dataset: Dataset,
  inWords: (id: string) => string,
): readonly NamingClaim[] {
  const found = new Map<Claim, string[]>()
  for (const id of new Set(named)) {
    const [claim] = pointersTo(record, id, dataset).flatMap((pointer) => claimFor(claims, pointer) ?? [])
    if (claim) found.set(claim, [...(found.get(claim) ?? []), inWords(id)])
  }
  return [...found].map(([claim, names]) => ({ claim, names }))
}
