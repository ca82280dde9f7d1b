import { useEffect, useLayoutEffect } from 'react'
import { repaint } from '../../map/svg/repaint.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { titleOf } from '../parts/record-words.ts'
import { useDrawing } from './use-drawing.ts'

/**
 * Repaints the picture that came with the page with the view for as long as it is
 * what the reader sees: until the interactive map stands, or for good where there is no WebGL.
 */
export function usePicture(picture: HTMLElement): void {
  const store = useAtlasStore()
  const speech = useSpeech()
  const drawing = useDrawing()
  const mapState = useAtlas((state) => state.mapState)

  useLayoutEffect(() => {
    if (mapState === 'interactive') return
    const { dataset } = store.getState()
    const nameOf = (records: readonly string[]) => {
      const titles = records.map((id) => titleOf({ id }, speech)).join('; ')
      return records.length > 1 ? `${records.length}: ${titles}` : titles
    }
    repaint(
      picture,
      {
        frame: dataset.frame,
        drawing,
        labels: dataset.labels,
        extentOf: (id) => dataset.places[id]?.extent ?? null,
        idPrefix: 'land-',
      },
      mapState === 'fallback' ? nameOf : null,
    )
    delete document.documentElement.dataset.view
  }, [store, picture, drawing, mapState, speech])

  useEffect(() => {
    const recordsAt = (event: Event) =>
      (event.target as Element).closest('[data-record]')?.getAttribute('data-record')?.split(' ') ?? []
    const choose = (event: MouseEvent | KeyboardEvent) => {
      const records = recordsAt(event)
      const [first] = records
      if (!first) return
      const box = (event.target as Element).getBoundingClientRect()
      const { select, offer } = store.getState()
      if (records.length === 1) select(first)
      else offer({ records, x: box.x + box.width / 2, y: box.y + box.height / 2 })
    }
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      choose(event)
    }
    const point = (event: Event) => store.getState().hover(recordsAt(event)[0] ?? null)
    picture.addEventListener('click', choose)
    picture.addEventListener('keydown', press)
    picture.addEventListener('pointerover', point)
    return () => {
      picture.removeEventListener('click', choose)
      picture.removeEventListener('keydown', press)
      picture.removeEventListener('pointerover', point)
    }
  }, [store, picture])
}
