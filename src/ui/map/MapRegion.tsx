import { useLayoutEffect, useRef } from 'react'
import { Later, MapLayers, UnplacedTile } from '../app/Later.tsx'
import { useAtlas, useSpeech } from '../parts/atlas-context.ts'
import { Credits } from './Credits.tsx'
import type { InteractiveMap } from './use-interactive-map.ts'

export type { InteractiveMap } from './use-interactive-map.ts'

interface MapRegionProps {
  readonly picture: HTMLElement
  readonly interactiveMap: InteractiveMap
}

/** The still picture first, a map that moves in its place as soon as it is drawn, and what lies over both. */
export function MapRegion({ picture, interactiveMap }: MapRegionProps) {
  const { t } = useSpeech()
  const mapState = useAtlas((state) => state.mapState)
  // A page lies over the map: nothing under it takes the keyboard.
  const isCovered = useAtlas((state) => state.view.page !== null)
  const holder = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    holder.current?.append(picture)
  }, [picture])
  return (
    <section
      className="map"
      aria-label={t('regionMap')}
      aria-describedby="screen-sentence"
      data-map={mapState}
      inert={isCovered}
    >
      {mapState !== 'picture' && (
        <p className="only-heard" id="map-help">
          {t('mapHelp')}
        </p>
      )}
      <div className="map-canvas" dir="ltr" ref={canvas} />
      <div className="map-holder" ref={holder} data-covered={mapState !== 'picture'} />
      <Later>
        <MapLayers picture={picture} holder={holder} canvas={canvas} interactiveMap={interactiveMap} />
      </Later>
      <div className="map-foot">
        <Later>
          <UnplacedTile />
        </Later>
        <Credits />
      </div>
    </section>
  )
}
