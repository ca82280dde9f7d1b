import { familyOf } from '../../domain/drawing-flows.ts'
import type { AtlasRecord } from '../../domain/model.ts'
import { goodSymbol, type MapSymbol, pinSymbol } from '../../map/symbols.ts'
import { useAtlas } from './atlas-context.ts'

interface RecordSymbolProps {
  readonly record: AtlasRecord
}

/** The symbol that the record has on the map, beside its words. */
export function RecordSymbol({ record }: RecordSymbolProps) {
  const dataset = useAtlas((state) => state.dataset)
  if (record.record === 'event') {
    const announced = record.status === 'announced'
    return (
      <SymbolPicture
        symbol={pinSymbol({
          place: '',
          position: [0, 0],
          form: 'badge',
          kind: record.kind,
          records: [record.id],
          announced,
          state: 'plain',
        })}
      />
    )
  }
  const icon = dataset.themes.find((theme) => theme.id === record.theme)?.icon ?? 'goods'
  return (
    <SymbolPicture
      symbol={goodSymbol({
        icon,
        family: familyOf(dataset, record),
        single: record.statement === 'single-case',
      })}
    />
  )
}

interface SymbolPictureProps {
  readonly symbol: MapSymbol
}

export function SymbolPicture({ symbol }: SymbolPictureProps) {
  const { left, top, right, bottom } = symbol
  return (
    <svg
      className="record-symbol"
      viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
      aria-hidden="true"
    >
      {symbol.strokes.map((stroke) => (
        <path
          key={stroke.d + stroke.width}
          d={stroke.d}
          fill={stroke.fill ? `var(--map-${stroke.fill})` : 'none'}
          stroke={stroke.stroke ? `var(--map-${stroke.stroke})` : undefined}
          strokeWidth={stroke.width}
          transform={`translate(${stroke.box.x} ${stroke.box.y}) scale(${stroke.box.scale})`}
        />
      ))}
    </svg>
  )
}
