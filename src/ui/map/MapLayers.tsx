import { type RefObject, useEffect } from 'react'
import { Chips } from './Chips.tsx'
import { HoverCaption } from './HoverCaption.tsx'
import { MapButtons } from './MapButtons.tsx'
import { MarkRing } from './MarkRing.tsx'
import { ScaleBar } from './ScaleBar.tsx'
import { type InteractiveMap, useInteractiveMap } from './use-interactive-map.ts'
import { useMapBoxes } from './use-map-boxes.ts'
import { useMapKeys } from './use-map-keys.ts'
import { useMarkWords } from './use-mark-words.ts'
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
  const mounted = useInteractiveMap(canvas, boxes, interactiveMap)
  const mark = useMapKeys(mounted?.map ?? null, mounted?.controls ?? null, boxes)
  const words = useMarkWords(mark)
  usePicture(picture)
  useEffect(() => {
    const drawn = requestAnimationFrame(tellDrawn)
    return () => cancelAnimationFrame(drawn)
  }, [])
  return (
    <>
      {boxes && <Chips boxes={boxes} />}
      {interactiveMap.started && (
        <>
          <HoverCaption mark={words} />
          <MarkRing mark={mark} words={words} />
          <MapButtons controls={mounted?.controls ?? null} />
        </>
      )}
      {boxes && <ScaleBar boxes={boxes} />}
    </>
  )
}

/** For measurements and journeys: panels and map show all that they have. */
function tellDrawn(): void {
  document.documentElement.dataset.parts = 'all'
}
