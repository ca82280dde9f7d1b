import { useLayoutEffect } from 'react'
import { pictured } from '../../domain/standing.ts'
import { planeOf } from '../../map/svg/plane.ts'
import { repaint } from '../../map/svg/repaint.ts'
import { useAtlas, useAtlasStore } from '../parts/atlas-context.ts'
import { useDrawing } from './use-drawing.ts'

/** Repaints the picture that came with the page with the view, for as long as it is what the reader sees. */
export function usePicture(picture: HTMLElement): void {
  const store = useAtlasStore()
  const drawing = useDrawing()
  const isSeen = useAtlas((state) => state.mapState === 'picture')

  useLayoutEffect(() => {
    if (!isSeen) return
    const { dataset } = store.getState()
    repaint(picture, {
      plane: planeOf(dataset.frame),
      drawing: pictured(drawing),
      extentOf: (id) => dataset.places[id]?.extent ?? null,
      idPrefix: 'land-',
    })
    delete document.documentElement.dataset.view
  }, [store, picture, drawing, isSeen])
}
