import { useEffect, useId, useMemo, useRef } from 'react'
import { claimFor, claimsOf, recordById } from '../../../domain/links.ts'
import { cellOf, type Matrix } from '../../../domain/matrix.ts'
import type { AtlasEvent, Claim } from '../../../domain/model.ts'
import { byDate } from '../../../domain/numbers.ts'
import { useAtlas, useAtlasStore } from '../../parts/atlas-context.ts'
import { Close } from '../../parts/button-icons.tsx'
import { useEvidence } from '../use-evidence.ts'
import { usePageSpeech } from '../use-page-speech.ts'
import { countInWords, nameOf, pairInWords } from './matrix-words.ts'
import { type NamingClaim, RecordWithClaims } from './RecordWithClaims.tsx'

interface CellPanelProps {
  readonly matrix: Matrix
  readonly row: string
  readonly column: string
  readonly onClose: () => void
}

/** An open cell: its records, and of each the sentences that name the two. */
export function CellPanel({ matrix, row, column, onClose }: CellPanelProps) {
  const speech = usePageSpeech()
  const { t, p } = speech
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { activities, frameworks } = cellOf(matrix, row, column)
  return (
    <section
      className="matrix-cell"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      <div className="matrix-cell-head">
        <h3 id={id} ref={heading} tabIndex={-1}>
          {pairInWords(row, column, matrix, speech)}{' '}
          <span className="number">{countInWords(row, column, matrix, speech)}</span>
        </h3>
        <button type="button" aria-label={p('matrixClose')} title={p('matrixClose')} onClick={onClose}>
          <Close />
        </button>
      </div>
      <Records ids={activities} row={row} column={column} />
      {frameworks.length > 0 && (
        <>
          <h4>
            {t('listFrameworks')} <span className="number">{p('matrixNotCounted')}</span>
          </h4>
          <Records ids={frameworks} row={row} column={column} />
        </>
      )}
    </section>
  )
}

interface RecordsProps {
  readonly ids: readonly string[]
  readonly row: string
  readonly column: string
}

function Records({ ids, row, column }: RecordsProps) {
  const speech = usePageSpeech()
  const store = useAtlasStore()
  const dataset = useAtlas((state) => state.dataset)
  const selected = useAtlas((state) => state.view.select)
  const evidence = useEvidence()
  const events = useMemo(() => {
    const found = ids.flatMap((id) => recordById(dataset, id) ?? [])
    return byDate(found.filter((record) => record.record === 'event'))
  }, [dataset, ids])
  return (
    <ul className="rows" onPointerLeave={() => store.getState().hover(null)}>
      {events.map((event) => (
        <RecordWithClaims
          key={event.id}
          record={event}
          isSelected={event.id === selected}
          claims={evidence && namingClaims(event, claimsOf(evidence, event.id), [row, column], speech)}
        />
      ))}
    </ul>
  )
}

/** The claims that vouch for a State's or theme's being named, each once with the names that it vouches for. */
function namingClaims(
  event: AtlasEvent,
  claims: readonly Claim[],
  ids: readonly string[],
  speech: ReturnType<typeof usePageSpeech>,
): readonly NamingClaim[] {
  const found = new Map<Claim, string[]>()
  for (const id of new Set(ids)) {
    const claim = claimFor(claims, pointerOf(event, id))
    if (claim) found.set(claim, [...(found.get(claim) ?? []), nameOf(id, speech)])
  }
  return [...found].map(([claim, names]) => ({ claim, names }))
}

function pointerOf({ countries, themes }: AtlasEvent, id: string): string {
  const index = countries.indexOf(id)
  return index >= 0 ? `/countries/${index}` : `/themes/${Math.max(0, themes.indexOf(id))}`
}
