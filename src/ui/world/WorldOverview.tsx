import '../styles/world.css'
import { useEffect, useRef, useState } from 'react'
import { noFocus } from '../../domain/drawing-marks.ts'
import { worldDrawingOf, worldLabels } from '../../domain/drawing-world.ts'
import { worldFrame } from '../../domain/frame.ts'
import { recordById } from '../../domain/links.ts'
import { pictureOf } from '../../map/svg/picture.ts'
import { planeOf } from '../../map/svg/plane.ts'
import { tag, writeNode } from '../../map/svg/tag.ts'
import { loadWorld } from '../../services/dataset.ts'
import { visibleRecords } from '../../store/selectors.ts'
import { useDrawing } from '../map/use-drawing.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { Close } from '../parts/button-icons.tsx'
import { dateOf, kindOf, nameOfPlace, titleOf } from '../parts/record-words.ts'

interface WorldOverviewProps {
  readonly onClose: () => void
}

const plane = planeOf(worldFrame)

/** What the records on show name outside the frame: a map of the world, and the same as a list. */
export function WorldOverview({ onClose }: WorldOverviewProps) {
  const speech = useSpeech()
  const { t } = speech
  const store = useAtlasStore()
  const dataset = useAtlas((state) => state.dataset)
  const drawing = useDrawing()
  const shown = useAtlas(visibleRecords)
  const dialog = useRef<HTMLDialogElement>(null)
  const picture = useRef<HTMLDivElement>(null)
  const [isLoaded, setLoaded] = useState(false)

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  useEffect(() => {
    let isGone = false
    const draw = async () => {
      const outlines = await loadWorld()
      const labels = worldLabels(
        dataset,
        drawing.beyond.map(({ place }) => place),
        (place) => nameOfPlace(place, speech),
        worldDrawingOf(dataset, shown).pins,
      )
      const holder = picture.current
      if (isGone || !holder) return
      const none = { type: 'FeatureCollection' as const, features: [] }
      const layers = pictureOf(
        {
          plane,
          drawing: worldDrawingOf(dataset, shown, noFocus, labels),
          extentOf: (place) => dataset.places[place]?.extent ?? null,
          idPrefix: 'world-',
        },
        { countries: outlines, boundaries: none, water: none },
        labels,
        (place) => [tag('tspan', {}, nameOfPlace(place, speech))],
      )
      holder.replaceChildren(...layers.map((layer) => writeNode(layer, document)))
      setLoaded(true)
    }
    draw().catch(() => store.getState().notify({ code: 'load-failed' }))
    return () => {
      isGone = true
    }
  }, [dataset, drawing, shown, speech, store])

  return (
    <dialog className="world" ref={dialog} onClose={onClose} aria-label={t('worldTitle')}>
      <div className="world-head">
        <h2>{t('worldTitle')}</h2>
        <button type="button" aria-label={t('close')} onClick={() => dialog.current?.close()}>
          <Close />
        </button>
      </div>
      <p>{drawing.beyond.length > 0 ? t('worldText') : t('worldNone')}</p>
      {!isLoaded && <p className="loading">{t('worldLoading')}</p>}
      <div
        className="world-picture"
        ref={picture}
        aria-hidden="true"
        dir="ltr"
        style={{ aspectRatio: `${plane.width} / ${plane.height}` }}
      />
      <ul className="world-list">
        {drawing.beyond.flatMap(({ place, records }) =>
          records.flatMap((id) => {
            const record = recordById(dataset, id)
            if (!record) return []
            return [
              <li key={`${place}/${id}`}>
                <button
                  type="button"
                  className="row"
                  onClick={() => {
                    dialog.current?.close()
                    store.getState().select(id)
                  }}
                >
                  <span className="row-title">
                    {t('labelled', { label: nameOfPlace(place, speech), text: titleOf(record, speech) })}
                  </span>
                  <span className="row-facts">
                    {kindOf(record, speech)} · {dateOf(record, speech)}
                  </span>
                </button>
              </li>,
            ]
          }),
        )}
      </ul>
    </dialog>
  )
}
