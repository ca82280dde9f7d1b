import { useSpeech } from '../parts/atlas-context.ts'
import { Globe, House, Minus, Plus } from '../parts/button-icons.tsx'
import type { MapControls } from './use-interactive-map.ts'
import { useWorld } from './use-world.ts'

interface MapButtonsProps {
  /** Null while the still picture stands: it does not zoom. */
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
            onClick={() => controls.zoomBy(0.75)}
          >
            <Plus />
          </button>
          <button
            type="button"
            aria-label={t('zoomOut')}
            title={t('zoomOut')}
            onClick={() => controls.zoomBy(-0.75)}
          >
            <Minus />
          </button>
          <button type="button" aria-label={t('home')} title={t('home')} onClick={controls.goHome}>
            <House />
          </button>
        </>
      )}
      <button type="button" aria-label={t('worldButton')} title={t('worldButton')} onClick={world.open}>
        <Globe />
      </button>
    </div>
  )
}
