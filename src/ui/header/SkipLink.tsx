import { useAtlasStore, useSpeech } from '../parts/atlas-context.ts'

/** The first stop of the keyboard: opens the list, which says all that the map says. */
export function SkipLink() {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const skip = () => {
    store.getState().setPanels(['list'])
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#events .row')?.focus())
  }
  return (
    <button type="button" className="skip" onClick={skip}>
      {t('skipToList')}
    </button>
  )
}
