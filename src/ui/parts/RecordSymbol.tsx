import { familyOf } from '../../domain/drawing-flows.ts'
import type { AtlasRecord, Dataset } from '../../domain/model.ts'
import { goodSymbol, type MapSymbol, pinSymbol } from '../../map/symbols.ts'
import { useAtlas } from './atlas-context.ts'

interface RecordSymbolProps {
  readonly record: AtlasRecord
}

/** The symbol that the record has on the map, beside its words. */
export function RecordSymbol({ record }: RecordSymbolProps) {
  const dataset = useAtlas((state) => state.dataset)
  return <SymbolPicture symbol={symbolOf(record, dataset)} />
}

export function symbolOf(record: AtlasRecord, dataset: Dataset): MapSymbol {
  if (record.record === 'event') {
    const announced = record.status === 'announced'
    return pinSymbol({
      form: 'badge',
      kind: record.kind,
      content: 'events',
      records: [record.id],
      announced,
    })
  }
  return goodSymbol({
    icon: dataset.themes.find((theme) => theme.id === record.theme)?.icon ?? 'goods',
    family: familyOf(dataset, record.theme),
    single: record.statement === 'single-case',
  })
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
