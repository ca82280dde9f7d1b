import type { EventKind, Family, Grade } from '../../domain/model.ts'
import { arrowHead, flowWidths, goodSymbol, openRing, pinSymbol } from '../../map/symbols.ts'
import { Icon } from '../parts/Icon.tsx'
import { SymbolPicture } from '../parts/RecordSymbol.tsx'

interface BadgeSampleProps {
  readonly kind: EventKind
  readonly announced?: boolean
}

export function BadgeSample({ kind, announced = false }: BadgeSampleProps) {
  return (
    <SymbolPicture
      symbol={pinSymbol({
        form: 'badge',
        kind,
        content: 'events',
        records: [''],
        announced,
      })}
    />
  )
}

interface GoodSampleProps {
  readonly icon: string
  readonly family: Family | null
}

/** Themes of cooperation have no colour: they are never drawn as flows. */
export function GoodSample({ icon, family }: GoodSampleProps) {
  return family ? (
    <SymbolPicture symbol={goodSymbol({ icon, family, single: false })} />
  ) : (
    <Icon name={icon} size={18} />
  )
}

interface GradeSampleProps {
  readonly grade: Grade
}

export function GradeSample({ grade }: GradeSampleProps) {
  const halo = 'var(--map-halo)'
  const ink = 'var(--map-family-several)'
  return (
    <svg className="line-sample" viewBox="0 0 40 20" aria-hidden="true">
      {grade === 'ends' && (
        <>
          <path d="M3 14Q18 2 31 9" fill="none" stroke={ink} strokeWidth={flowWidths.standing.colour} />
          <path d={arrowHead} transform="translate(38 13) rotate(30)" fill={ink} />
        </>
      )}
      {grade === 'one-end' && (
        <>
          <path d="M2 10H14" stroke={ink} strokeWidth={2.6} />
          <path d="M14 10H22" stroke={ink} strokeWidth={2.6} strokeOpacity={0.55} />
          <path d="M22 10H29" stroke={ink} strokeWidth={2.6} strokeOpacity={0.2} />
          <path d={openRing} transform="translate(34 10)" fill={halo} stroke={ink} strokeWidth={1.5} />
        </>
      )}
      {grade === 'area' && (
        <path d="M4 4L28 2L37 9L31 18L8 17Z" fill={ink} fillOpacity={0.14} stroke={ink} strokeWidth={1.6} />
      )}
      {grade === 'unplaced' && <path d="M16 10H24" stroke={ink} strokeWidth={2} />}
    </svg>
  )
}

interface LineSampleProps {
  readonly kind: 'threat' | 'single' | 'undated' | 'region' | 'dashed' | 'dotted'
}

export function LineSample({ kind }: LineSampleProps) {
  const line = 'M2 10H38'
  const ink = 'var(--map-family-several)'
  const threat = 'var(--map-family-threat)'
  return (
    <svg className="line-sample" viewBox="0 0 40 20" aria-hidden="true">
      {kind === 'threat' && (
        <>
          <path d={line} stroke={threat} strokeWidth={flowWidths.threat.colour} />
          <path d={line} stroke="var(--map-halo)" strokeWidth={flowWidths.threat.core} />
          <path d={line} stroke={threat} strokeWidth={flowWidths.threat.middle} />
        </>
      )}
      {kind === 'single' && (
        <>
          <path d={line} stroke={ink} strokeWidth={flowWidths.single.colour} />
          <path d={line} stroke="var(--map-halo)" strokeWidth={flowWidths.single.core} />
        </>
      )}
      {kind === 'undated' && (
        <>
          <path d="M2 10H30" stroke={ink} strokeWidth={2.6} />
          <path
            d={openRing}
            transform="translate(33 10)"
            fill="var(--map-halo)"
            stroke={ink}
            strokeWidth={1.5}
          />
        </>
      )}
      {kind === 'region' && (
        <ellipse
          cx="20"
          cy="10"
          rx="15"
          ry="6"
          fill="none"
          stroke={ink}
          strokeOpacity={0.25}
          strokeWidth={5}
        />
      )}
      {kind === 'dashed' && <path d={line} className="sample-dashed" />}
      {kind === 'dotted' && <path d={line} className="sample-dotted" />}
    </svg>
  )
}
