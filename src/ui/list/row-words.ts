import type { AtlasRecord } from '../../domain/model.ts'
import { sourcingOf } from '../../domain/view.ts'
import type { Speech } from '../parts/atlas-context.ts'
import { dateOf, gradeKeys, kindOf, placesInWords, titleOf } from '../parts/record-words.ts'

interface RowWords {
  readonly title: string
  readonly facts: string
  readonly tags: readonly string[]
}

/** Dates and lists in words are slow to make, and the same rows come and go: made once a record and language. */
const made = new WeakMap<Speech, Map<AtlasRecord, RowWords>>()

export function rowWords(record: AtlasRecord, speech: Speech): RowWords {
  const ofLanguage = made.get(speech) ?? new Map<AtlasRecord, RowWords>()
  made.set(speech, ofLanguage)
  const words = ofLanguage.get(record) ?? makeWords(record, speech)
  ofLanguage.set(record, words)
  return words
}

function makeWords(record: AtlasRecord, speech: Speech): RowWords {
  const { t } = speech
  const places = placesInWords(record, speech) || t('placeMissing')
  const grade = record.record === 'flow' ? [t(gradeKeys[record.grade])] : []
  const isAnnounced = record.record === 'event' && record.status === 'announced'
  return {
    title: titleOf(record, speech),
    facts: [kindOf(record, speech), dateOf(record, speech), places, ...grade].join(' · '),
    tags: [
      ...(isAnnounced ? [t('tagAnnounced')] : []),
      ...(sourcingOf(record.tier) === 'cited' ? [t('tagCited')] : []),
    ],
  }
}
