import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { useDrawing } from './use-drawing.ts'

/** Records of events that name no place: a tile in the map's corner, never a pin on a guess. */
export function UnplacedTile() {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const records = useDrawing().unplaced
  const selected = useAtlas((state) => state.view.select)
  if (records.length === 0) return null
  const isStrong = selected !== null && records.includes(selected)
  return (
    <button
      type="button"
      className="tile"
      data-strong={isStrong}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect()
        store.getState().offer({ records, x: box.x, y: box.y })
      }}
    >
      {t('placeNotStated', { count: records.length })}
    </button>
  )
}
