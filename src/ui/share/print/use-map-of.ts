import { useMemo } from 'react'
import { drawingOf } from '../../../domain/drawing.ts'
import type { Lens } from '../../../domain/lens.ts'
import { boxOf } from '../../../domain/mercator.ts'
import type { AtlasRecord } from '../../../domain/model.ts'
import { isActivity, type OnShow } from '../../../domain/visible.ts'
import type { PictureContent } from '../../../formats/picture/content.ts'
import { useAtlas } from '../../parts/atlas-context.ts'

/** The same map with other records: the whole region, nothing chosen. */
export function useMapOf(
  content: PictureContent,
  records: readonly AtlasRecord[],
  lens: Lens | undefined,
): PictureContent {
  const dataset = useAtlas((state) => state.dataset)
  return useMemo(() => {
    const events = records.filter((record) => record.record === 'event')
    const shown: OnShow = {
      activities: events.filter(({ kind }) => isActivity(kind)),
      frameworks: events.filter(({ kind }) => !isActivity(kind)),
      flows: records.filter((record) => record.record === 'flow'),
      undated: [],
      window: dataset.axis,
    }
    return {
      ...content,
      drawing: drawingOf(dataset, shown, { selected: null, hovered: null, lens }),
      records: records.map(({ id }) => id),
      activities: shown.activities.length,
      chosen: null,
      box: boxOf(dataset.frame),
    }
  }, [content, records, lens, dataset])
}
