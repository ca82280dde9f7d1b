import type { AtlasRecord } from '../../domain/model.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { RecordSymbol } from '../parts/RecordSymbol.tsx'
import { dateOf, gradeKeys, kindOf, placesInWords, titleOf } from '../parts/record-words.ts'

interface RecordRowProps {
  readonly record: AtlasRecord
}

/** One record: a button whose name starts with its title. */
export function RecordRow({ record }: RecordRowProps) {
  const speech = useSpeech()
  const store = useAtlasStore()
  const isSelected = useAtlas((state) => state.view.select === record.id)
  const isHovered = useAtlas((state) => state.hovered === record.id)
  const { t } = speech
  const places = placesInWords(record, speech) || t('placeMissing')
  const grade = record.record === 'flow' ? [t(gradeKeys[record.grade])] : []
  return (
    <li>
      <button
        type="button"
        className="row"
        data-row={record.id}
        data-hovered={isHovered}
        aria-current={isSelected}
        onClick={() => store.getState().select(record.id)}
        onPointerEnter={() => store.getState().hover(record.id)}
        onFocus={() => store.getState().hover(record.id)}
        onBlur={() => store.getState().hover(null)}
      >
        <span className="row-title">{titleOf(record, speech)}</span>
        <span className="row-facts">
          {[kindOf(record, speech), dateOf(record, speech), places, ...grade].join(' · ')}
        </span>
        <RecordSymbol record={record} />
      </button>
    </li>
  )
}
