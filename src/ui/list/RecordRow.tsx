import { memo } from 'react'
import type { AtlasRecord, Dataset } from '../../domain/model.ts'
import { flowNumbers } from '../../domain/numbers.ts'
import type { AtlasStore } from '../../store/atlas-store.ts'
import type { Speech } from '../parts/atlas-context.ts'
import { SymbolPicture, symbolOf } from '../parts/RecordSymbol.tsx'
import { rowWords } from './row-words.ts'

interface RecordRowProps {
  readonly record: AtlasRecord
  readonly dataset: Dataset
  readonly speech: Speech
  readonly store: AtlasStore
  readonly isSelected: boolean
  readonly isHovered: boolean
  /** Outside the lens: it steps back. */
  readonly isDim: boolean
}

/** One record: a button whose name starts with its title. It reads nothing itself, so that hundreds cost nothing. */
export const RecordRow = memo(
  ({ record, dataset, speech, store, isSelected, isHovered, isDim }: RecordRowProps) => {
    const { title, facts, tags } = rowWords(record, speech)
    const number = flowNumbers(dataset).get(record.id)
    return (
      <li>
        <button
          type="button"
          className="row"
          data-row={record.id}
          data-hovered={isHovered}
          data-dim={isDim || undefined}
          aria-current={isSelected}
          onClick={() => store.getState().select(record.id)}
          onPointerEnter={() => store.getState().hover(record.id)}
          onFocus={() => store.getState().hover(record.id)}
          onBlur={() => store.getState().hover(null)}
        >
          <span className="row-title">
            {title}
            {isDim && <span className="only-heard"> ({speech.t('lensOutside')})</span>}
          </span>
          <span className="row-facts">
            {number !== undefined && (
              <>
                <span className="row-number">{speech.t('flowNumber', { number: String(number) })}</span>
                {' · '}
              </>
            )}
            {facts}
            {tags.map((tag) => (
              <span key={tag}>
                {' · '}
                <span className="row-tag">{tag}</span>
              </span>
            ))}
          </span>
          <SymbolPicture symbol={symbolOf(record, dataset)} />
        </button>
      </li>
    )
  },
)
