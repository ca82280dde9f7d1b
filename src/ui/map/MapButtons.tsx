import { useSpeech } from '../parts/atlas-context.ts'
import { Globe, House, Minus, Plus } from '../parts/button-icons.tsx'
import { type MapControls, zoomStep } from './map-steps.ts'
import { PanButtons } from './PanButtons.tsx'
import { useWorld } from './use-world.ts'

interface MapButtonsProps {
  /** Null until a map stands: the picture before it does not zoom. */
  readonly controls: MapControls | null
}

export function MapButtons({ controls }: MapButtonsProps) {
  const { t } = useSpeech()
  const world = useWorld()
  return (
    <div className="map-buttons">
      {controls && (
        <>
          <button
            type="button"
            aria-label={t('zoomIn')}
            title={t('zoomIn')}
            onClick={() => controls.zoomBy(zoomStep)}
          >
            <Plus />
          </button>
          <button
            type="button"
            aria-label={t('zoomOut')}
            title={t('zoomOut')}
            onClick={() => controls.zoomBy(-zoomStep)}
          >
            <Minus />
          </button>
          <button type="button" aria-label={t('home')} title={t('home')} onClick={controls.goHome}>
            <House />
          </button>
          <PanButtons panBy={controls.panBy} />
        </>
      )}
      <button type="button" aria-label={t('worldButton')} title={t('worldButton')} onClick={world.open}>
        <Globe />
      </button>
    </div>
  )
}
