import type { AtlasRecord } from '../../domain/model.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'

interface HideButtonProps {
  readonly record: AtlasRecord
}

/** For a presenter: leaves the record out of map, list, timeline and counts; the sentence of the screen says so. */
export function HideButton({ record }: HideButtonProps) {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const isHidden = useAtlas(({ view }) => view.hide.includes(record.id))
  return (
    <button
      type="button"
      aria-pressed={isHidden}
      onClick={() => store.getState().setHidden(record.id, !isHidden)}
    >
      {t('hideRecord')}
    </button>
  )
}
