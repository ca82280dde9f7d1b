import { scaleBar } from '../../domain/camera.ts'
import { useAtlas, useSpeech } from '../parts/atlas-context.ts'
import type { MapBoxes } from './use-map-boxes.ts'

interface ScaleBarProps {
  readonly boxes: MapBoxes
}

/** True at the latitude of the map's middle. */
export function ScaleBar({ boxes }: ScaleBarProps) {
  const { t } = useSpeech()
  const at = useAtlas((state) => state.view.at)
  const { km, width } = scaleBar(at ?? boxes.home, 110)
  return (
    <div className="scale-bar" style={{ width }}>
      <bdi>{t('scale', { km })}</bdi>
    </div>
  )
}
