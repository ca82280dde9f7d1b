import { useEffect, useMemo, useRef, useState } from 'react'
import { drawingOf } from '../../../domain/drawing.ts'
import { lensOf } from '../../../domain/lens.ts'
import type { Dataset } from '../../../domain/model.ts'
import { pictured, pictureLabels } from '../../../domain/standing.ts'
import type { OnShow } from '../../../domain/visible.ts'
import { pictureOf } from '../../../map/svg/picture.ts'
import { planeOf } from '../../../map/svg/plane.ts'
import { repaint } from '../../../map/svg/repaint.ts'
import { tag, writeNode } from '../../../map/svg/tag.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../../parts/atlas-context.ts'
import { nameOfPlace } from '../../parts/record-words.ts'

interface PeriodMapProps {
  readonly dataset: Dataset
  readonly shown: OnShow
  readonly idPrefix: string
}

/** Asked for when a map is drawn; a page without compiled data, such as a test's, says so and shows the rest. */
const loadGround = async () => (await import('../../../services/dataset.ts')).loadGeometry()

type Ground = Awaited<ReturnType<typeof loadGround>>

/** The home frame as a picture of what is on show: the same drawing as the map's. Lists beside it say what it says. */
export function PeriodMap({ dataset, shown, idPrefix }: PeriodMapProps) {
  const speech = useSpeech()
  const store = useAtlasStore()
  const selected = useAtlas((state) => state.view.select)
  const states = useAtlas((state) => state.view.lens)
  const holder = useRef<HTMLDivElement>(null)
  const [ground, setGround] = useState<Ground | null>(null)
  const parts = useMemo(() => {
    const lens = lensOf(dataset, shown, states) ?? undefined
    return {
      plane: planeOf(dataset.frame),
      drawing: pictured(drawingOf(dataset, shown, { selected, hovered: null, lens })),
      extentOf: (place: string) => dataset.places[place]?.extent ?? null,
      idPrefix,
    }
  }, [dataset, shown, selected, states, idPrefix])
  useEffect(() => {
    loadGround().then(setGround, () => store.getState().notify({ code: 'load-failed' }))
  }, [store])
  // Land and names are written once; what moves with the view is put in their place.
  const latest = useRef(parts)
  latest.current = parts
  useEffect(() => {
    if (!ground) return
    const nameTags = (place: string) => [tag('tspan', {}, nameOfPlace(place, speech))]
    const layers = pictureOf(latest.current, ground, pictureLabels(dataset.labels), nameTags)
    holder.current?.replaceChildren(...layers.map((layer) => writeNode(layer, document)))
  }, [ground, speech, dataset])
  useEffect(() => {
    if (ground && holder.current) repaint(holder.current, parts)
  }, [ground, parts])
  return (
    <div className="period-map" aria-hidden="true">
      <div className="fit" ref={holder} />
    </div>
  )
}
