import '../styles/lens.css'
import { lensOnShow } from '../../store/selectors.ts'
import { useAtlas, useAtlasStore, useSpeech } from '../parts/atlas-context.ts'
import { Close } from '../parts/button-icons.tsx'
import { listOf, nameOfPlace } from '../parts/record-words.ts'

/** Says that a lens dims a part of what is on show, and takes it off. */
export function LensNotice() {
  const speech = useSpeech()
  const { t } = speech
  const store = useAtlasStore()
  const lens = useAtlas(lensOnShow)
  const isEmbedded = useAtlas((state) => state.view.embed !== null)
  if (!lens) return null
  const states = listOf(
    lens.states.map((id) => nameOfPlace(id, speech)),
    speech,
  )
  return (
    <div className="notice lens-notice">
      <button
        type="button"
        className="lens-states"
        title={t('lensText')}
        disabled={isEmbedded}
        onClick={() => store.getState().setPage({ name: 'delegation', of: null })}
      >
        {t('lensOn', { states })}
      </button>
      <button
        type="button"
        aria-label={t('lensOff')}
        title={t('lensOff')}
        onClick={() => store.getState().setLens([])}
      >
        <Close />
      </button>
    </div>
  )
}
