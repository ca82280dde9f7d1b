import { Fragment } from 'react'
import { recordById } from '../../domain/links.ts'
import type { Marked } from '../../domain/search/excerpt.ts'
import type { Suggestion } from '../../domain/search/finder.ts'
import { useAtlas, useSpeech } from '../parts/atlas-context.ts'
import { RecordSymbol } from '../parts/RecordSymbol.tsx'
import { dateOf, kindOf, placesInWords } from '../parts/record-words.ts'

interface SuggestionRowProps {
  readonly suggestion: Suggestion
  readonly index: number
  readonly isActive: boolean
  readonly onChoose: (index: number) => void
}

/** One option: its title with the words that were found, what it is, and where else the words stand. */
export function SuggestionRow({ suggestion, index, isActive, onChoose }: SuggestionRowProps) {
  const speech = useSpeech()
  const { id, kind, title, excerpt } = suggestion
  const record = useAtlas(({ dataset }) =>
    kind === 'event' || kind === 'flow' ? recordById(dataset, id) : null,
  )
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    <div
      role="option"
      id={`search-option-${index}`}
      className={`search-option of-${kind}`}
      aria-selected={isActive}
      onClick={() => onChoose(index)}
    >
      {record && <RecordSymbol record={record} />}
      <span className="search-words">
        <MarkedText of={title} />
        {record && (
          <span className="search-facts">
            {[kindOf(record, speech), dateOf(record, speech), placesInWords(record, speech)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
        {excerpt && (
          <span className="search-excerpt">
            <MarkedText of={excerpt} />
          </span>
        )}
      </span>
    </div>
  )
}

function MarkedText({ of: { text, marks, language } }: { readonly of: Marked }) {
  const ends = [0, ...marks.map(({ end }) => end)]
  return (
    <span lang={language} dir="auto">
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </span>
  )
}
