import { useMemo } from 'react'
import { drawingOf } from '../../../domain/drawing.ts'
import type { Lens } from '../../../domain/lens.ts'
import { boxOf } from '../../../domain/mercator.ts'
import type { OnShow } from '../../../domain/visible.ts'
import type { PictureContent } from '../../../formats/picture/content.ts'
import { useAtlas } from '../../parts/atlas-context.ts'

/** The same map with other records, nothing chosen; of the whole region unless it keeps its part. */
export function useMapOf(
  content: PictureContent,
  shown: OnShow,
  lens: Lens | undefined,
  keepsPart = false,
): PictureContent {
  const dataset = useAtlas((state) => state.dataset)
  return useMemo(() => {
    const { activities, frameworks, flows } = shown
    return {
      ...content,
      drawing: drawingOf(dataset, shown, { selected: null, hovered: null, lens }),
      records: [...activities, ...frameworks, ...flows].map(({ id }) => id),
      activities: activities.length,
      chosen: null,
      box: keepsPart ? content.box : boxOf(dataset.frame),
    }
  }, [content, shown, lens, keepsPart, dataset])
}
