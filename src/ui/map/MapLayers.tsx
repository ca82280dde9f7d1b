import { type RefObject, useEffect } from 'react'
import { Chips } from './Chips.tsx'
import { HoverCaption } from './HoverCaption.tsx'
import { MapButtons } from './MapButtons.tsx'
import { ScaleBar } from './ScaleBar.tsx'
import { type InteractiveMap, useInteractiveMap } from './use-interactive-map.ts'
import { useMapBoxes } from './use-map-boxes.ts'
import { usePicture } from './use-picture.ts'

export interface MapLayersProps {
  readonly picture: HTMLElement
  /** Where the picture stands. */
  readonly holder: RefObject<HTMLElement | null>
  /** Where the interactive map is made. */
  readonly canvas: RefObject<HTMLElement | null>
  readonly interactiveMap: InteractiveMap
}

/** What is drawn on the map with the view, by either painter, and the buttons over it. */
export function MapLayers({ picture, holder, canvas, interactiveMap }: MapLayersProps) {
  const boxes = useMapBoxes(holder, picture)
  const controls = useInteractiveMap(canvas, boxes, interactiveMap)
  usePicture(picture)
  useEffect(() => {
    const drawn = requestAnimationFrame(tellDrawn)
    return () => cancelAnimationFrame(drawn)
  }, [])
  return (
    <>
      {boxes && <Chips boxes={boxes} />}
      <HoverCaption />
      <MapButtons controls={controls} />
      {boxes && <ScaleBar boxes={boxes} />}
    </>
  )
}

/** For measurements and journeys: panels and map show all that they have. */
function tellDrawn(): void {
  document.documentElement.dataset.parts = 'all'
}
