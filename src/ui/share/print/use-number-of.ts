import { useCallback } from 'react'
import type { AtlasRecord } from '../../../domain/model.ts'
import { eventNumbers, flowNumbers } from '../../../domain/numbers.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import { useAtlas } from '../../parts/atlas-context.ts'

/** A record's number on paper in words: a flow's is that of the map and the list. */
export function useNumberOf(): (record: AtlasRecord) => string {
  const { t, p } = usePageSpeech()
  const dataset = useAtlas((state) => state.dataset)
  return useCallback(
    (record) =>
      record.record === 'flow'
        ? t('flowNumber', { number: String(flowNumbers(dataset).get(record.id)) })
        : p('printEvent', { number: String(eventNumbers(dataset).get(record.id)) }),
    [t, p, dataset],
  )
}
