import { recordById } from '../../domain/links.ts'
import { useAtlas, useSpeech } from '../parts/atlas-context.ts'
import { dateOf, kindOf, titleOf } from '../parts/record-words.ts'

/** What the pointer rests on, in one line; the list and the reader say it to everybody else. */
export function HoverCaption() {
  const speech = useSpeech()
  const dataset = useAtlas((state) => state.dataset)
  const record = recordById(
    dataset,
    useAtlas((state) => state.hovered),
  )
  if (!record) return null
  return (
    <p className="hover-caption" aria-hidden="true">
      <span>{kindOf(record, speech)}</span> <b>{titleOf(record, speech)}</b>{' '}
      <span>{dateOf(record, speech)}</span>
    </p>
  )
}
