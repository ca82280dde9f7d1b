import { useRef } from 'react'
import { useAtlas, useSpeech } from '../parts/atlas-context.ts'
import { Chips } from './Chips.tsx'
import { Credits } from './Credits.tsx'
import { HoverCaption } from './HoverCaption.tsx'
import { MapButtons } from './MapButtons.tsx'
import { ScaleBar } from './ScaleBar.tsx'
import { UnplacedTile } from './UnplacedTile.tsx'
import { type InteractiveMap, useInteractiveMap } from './use-interactive-map.ts'
import { useMapBoxes } from './use-map-boxes.ts'
import { usePicture } from './use-picture.ts'

export type { InteractiveMap } from './use-interactive-map.ts'

interface MapRegionProps {
  readonly picture: HTMLElement
  readonly interactiveMap: InteractiveMap
}

/** The still picture first, the interactive map in its place as soon as it is drawn, and what lies over both. */
export function MapRegion({ picture, interactiveMap }: MapRegionProps) {
  const { t } = useSpeech()
  const mapState = useAtlas((state) => state.mapState)
  const holder = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  const boxes = useMapBoxes(holder, picture)
  const controls = useInteractiveMap(canvas, boxes, interactiveMap)
  usePicture(holder, picture)
  return (
    <section
      className="map"
      aria-label={t('regionMap')}
      aria-describedby="screen-sentence"
      data-map={mapState}
    >
      {mapState === 'interactive' && <p className="only-heard">{t('mapHelp')}</p>}
      <div className="map-canvas" dir="ltr" ref={canvas} />
      <div className="map-holder" ref={holder} data-covered={mapState === 'interactive'} />
      {boxes && <Chips boxes={boxes} />}
      <HoverCaption />
      <MapButtons controls={controls} />
      {boxes && <ScaleBar boxes={boxes} />}
      <div className="map-foot">
        <UnplacedTile />
        <Credits />
      </div>
    </section>
  )
}
