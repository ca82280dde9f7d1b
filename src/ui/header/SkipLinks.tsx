import { useAtlasStore, useSpeech } from '../parts/atlas-context.ts'

/** The first stops of the keyboard: the list, which says all that the map says, and the line of time. */
export function SkipLinks() {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const toList = () => {
    store.getState().setPanels(['list'])
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#events .row')?.focus())
  }
  const toTimeline = () => document.querySelector<HTMLElement>('.thumb.from')?.focus()
  return (
    <>
      <button type="button" className="skip" onClick={toList}>
        {t('skipToList')}
      </button>
      <button type="button" className="skip" onClick={toTimeline}>
        {t('skipToTimeline')}
      </button>
    </>
  )
}
