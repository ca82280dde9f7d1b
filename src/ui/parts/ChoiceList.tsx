import { useEffect, useRef } from 'react'
import { recordById } from '../../domain/links.ts'
import { useAtlas, useAtlasStore, useSpeech } from './atlas-context.ts'
import { dateOf, kindOf, titleOf } from './record-words.ts'

interface ChoiceListProps {
  /** Whether this is the list of the reader's own window. */
  readonly inWindow?: boolean
}

/** Several records at one place or passage: a short list beside it, closed by Escape or a press elsewhere. */
export function ChoiceList({ inWindow = false }: ChoiceListProps) {
  const speech = useSpeech()
  const store = useAtlasStore()
  const choice = useAtlas((state) => ((state.choice?.inWindow ?? false) === inWindow ? state.choice : null))
  const dataset = useAtlas((state) => state.dataset)
  const popover = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const element = popover.current
    if (!element || !choice) return
    element.showPopover()
    const { innerWidth, innerHeight } = element.ownerDocument.defaultView ?? window
    const { width, height } = element.getBoundingClientRect()
    element.style.left = `${Math.max(8, Math.min(choice.x, innerWidth - width - 8))}px`
    element.style.top = `${Math.max(8, Math.min(choice.y, innerHeight - height - 8))}px`
    element.querySelector('button')?.focus()
  }, [choice])

  if (!choice) return null
  const records = choice.records.flatMap((id) => recordById(dataset, id) ?? [])
  const choose = (id: string) => {
    store.getState().offer(null)
    store.getState().select(id)
  }
  return (
    <div
      className="popover choice-list"
      popover="auto"
      ref={popover}
      role="dialog"
      aria-label={speech.t('chooseRecord', { count: records.length })}
      onToggle={(event) => event.newState === 'closed' && store.getState().offer(null)}
    >
      <p>{speech.t('chooseRecord', { count: records.length })}</p>
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            <button type="button" className="row" onClick={() => choose(record.id)}>
              <span className="row-title">{titleOf(record, speech)}</span>
              <span className="row-facts">
                {kindOf(record, speech)} · {dateOf(record, speech)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
