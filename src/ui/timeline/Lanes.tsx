import { type KeyboardEvent, type SyntheticEvent, useMemo } from 'react'
import { recordById } from '../../domain/links.ts'
import { yearTicks } from '../../domain/ticks.ts'
import { tag } from '../../map/svg/tag.ts'
import { fadesOf, lanesOf } from '../../map/svg/timeline.ts'
import { timelineMarks } from '../../store/selectors.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { dateOf, titleOf } from '../parts/record-words.ts'
import { TagTree } from '../parts/TagTree.tsx'
import { useSymbolScale } from '../parts/use-symbol-scale.ts'

/** The marks: one stop of the keyboard, in which the arrows move. */
export function Lanes() {
  const speech = useSpeech()
  const store = useAtlasStore()
  const dataset = useAtlas((state) => state.dataset)
  const marks = useAtlas(timelineMarks)
  const hovered = useAtlas((state) => state.hovered)
  const selected = useAtlas((state) => state.view.select)
  const focus = hovered ?? selected
  const scale = useSymbolScale()

  const picture = useMemo(() => {
    const nameOf = (id: string) => {
      const record = recordById(dataset, id)
      return record ? `${titleOf(record, speech)}, ${dateOf(record, speech)}` : id
    }
    return tag('g', {}, fadesOf(), lanesOf(marks, yearTicks(dataset.axis, 99), { focus, nameOf }, scale))
  }, [dataset, marks, focus, speech, scale])

  const recordAt = (event: SyntheticEvent) =>
    (event.target as Element).closest('[data-record]')?.getAttribute('data-record') ?? null
  const step = (event: KeyboardEvent) => {
    const later = speech.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const earlier = speech.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const order = [...marks].sort((a, b) => a.from - b.from).map((mark) => mark.record)
    const at = order.indexOf(focus ?? '')
    const moves: Readonly<Record<string, number>> = {
      [later]: at + 1,
      [earlier]: at < 0 ? order.length - 1 : at - 1,
      Home: 0,
      End: order.length - 1,
    }
    const next = moves[event.key]
    if (next !== undefined) {
      event.preventDefault()
      store.getState().hover(order[Math.min(Math.max(next, 0), order.length - 1)] ?? null)
    } else if ((event.key === 'Enter' || event.key === ' ') && focus) {
      event.preventDefault()
      store.getState().select(focus)
    }
  }
  const drawn = (
    <svg className="lanes-picture" role="none">
      <TagTree tag={picture} />
    </svg>
  )
  if (marks.length === 0) return <div className="lanes-list">{drawn}</div>
  return (
    <div
      className="lanes-list"
      role="listbox"
      aria-label={speech.t('laneHelp')}
      aria-activedescendant={
        focus && marks.some((mark) => mark.record === focus) ? `mark-${focus}` : undefined
      }
      tabIndex={0}
      onKeyDown={step}
      onClick={(event) => {
        const record = recordAt(event)
        if (record) store.getState().select(record)
      }}
      onPointerOver={(event) => store.getState().hover(recordAt(event))}
      onPointerLeave={() => store.getState().hover(null)}
      onBlur={() => store.getState().hover(null)}
    >
      {drawn}
    </div>
  )
}
