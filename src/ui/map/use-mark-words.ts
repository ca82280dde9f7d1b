import { recordById } from '../../domain/links.ts'
import type { StandingMark } from '../../domain/marks-in-order.ts'
import { useAtlas, useSpeech } from '../parts/atlas-context.ts'
import { dateOf, nameOfPlace, titleOf } from '../parts/record-words.ts'

/** A mark in one line: the place or number that it stands at, and its record, or how many it holds. */
export function useMarkWords(mark: StandingMark | null): string | null {
  const speech = useSpeech()
  const dataset = useAtlas((state) => state.dataset)
  if (!mark) return null
  const { place, text, records } = mark
  const label = place === null ? (text ?? '') : nameOfPlace(place, speech)
  const record = records.length === 1 ? recordById(dataset, records[0] ?? null) : null
  const said = record
    ? `${titleOf(record, speech)} · ${dateOf(record, speech)}`
    : speech.t('chooseRecord', { count: records.length })
  return speech.t('labelled', { label, text: said })
}
