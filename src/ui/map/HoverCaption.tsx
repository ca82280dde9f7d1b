import { recordById } from '../../domain/links.ts'
import { useAtlas, useSpeech } from '../parts/atlas-context.ts'
import { dateOf, kindOf, titleOf } from '../parts/record-words.ts'

interface HoverCaptionProps {
  /** What the keys stand on, in words; null when they stand on nothing. */
  readonly mark: string | null
}

/** What the pointer rests on or the keys stand on, in one line; the list and the reader say it to everybody else. */
export function HoverCaption({ mark }: HoverCaptionProps) {
  const speech = useSpeech()
  const dataset = useAtlas((state) => state.dataset)
  const record = recordById(
    dataset,
    useAtlas((state) => state.hovered),
  )
  if (mark !== null) {
    return (
      <p className="hover-caption" aria-hidden="true">
        {mark}
      </p>
    )
  }
  if (!record) return null
  return (
    <p className="hover-caption" aria-hidden="true">
      <span>{kindOf(record, speech)}</span> <b>{titleOf(record, speech)}</b>{' '}
      <span>{dateOf(record, speech)}</span>
    </p>
  )
}
