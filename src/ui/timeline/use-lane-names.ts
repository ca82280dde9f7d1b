import { useMemo } from 'react'
import type { QuarterBar } from '../../domain/density.ts'
import { recordById } from '../../domain/links.ts'
import type { Day } from '../../domain/model.ts'
import { addMonths } from '../../domain/time.ts'
import type { Lane } from '../../domain/timeline.ts'
import { formatMonths } from '../../i18n/dates.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { useAtlas, useSpeech } from '../parts/atlas-context.ts'
import { dateOf, titleOf } from '../parts/record-words.ts'

const laneKeys = {
  activities: 'laneActivities',
  frameworks: 'laneFrameworks',
  flows: 'laneFlows',
} as const satisfies Record<Lane, MessageKey>

/** What marks and quarters are called. Dates in words are slow to make, so each is made once a language. */
export function useLaneNames() {
  const speech = useSpeech()
  const dataset = useAtlas((state) => state.dataset)
  return useMemo(() => {
    const { t, language } = speech
    const nameOf = remembering((id: string) => {
      const record = recordById(dataset, id)
      return record ? `${titleOf(record, speech)}, ${dateOf(record, speech)}` : id
    })
    const inLane = (lane: Lane) =>
      remembering((first: Day) => {
        const words = { lane: t(laneKeys[lane]), quarter: formatMonths(first, addMonths(first, 2), language) }
        return {
          inside: remembering((count: number) => t('quarterMark', { ...words, count })),
          beyond: remembering((count: number) => t('quarterOutside', { ...words, count })),
        }
      })
    const quarterIn = remembering(inLane)
    const nameOfBar = ({ lane, first, shown, outside }: QuarterBar) => {
      const { inside, beyond } = quarterIn(lane)(first)
      return shown.length > 0 ? inside(shown.length) : beyond(outside.length)
    }
    return { nameOf, nameOfBar }
  }, [speech, dataset])
}

/** Asks once for each key. */
function remembering<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
