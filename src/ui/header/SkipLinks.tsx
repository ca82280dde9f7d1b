import { useAtlasStore, useSpeech } from '../parts/atlas-context.ts'

const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus()

/** The first stops of the keyboard: the list, which says all that the map says; the line of time; map; search. */
export function SkipLinks() {
  const { t } = useSpeech()
  const store = useAtlasStore()
  const toList = () => {
    store.getState().setPanels(['list'])
    requestAnimationFrame(() => focusOn('#events .row'))
  }
  const toSearch = () => {
    const button = document.querySelector<HTMLElement>('.search-button')
    // Where there is room the field stands open, and its button is gone; else the button opens it.
    if (button?.checkVisibility()) button.click()
    else focusOn('.search-form input')
  }
  const ways = [
    ['skipToList', toList],
    ['skipToTimeline', () => focusOn('.thumb.from')],
    ['skipToMap', () => focusOn('.map-canvas :is(canvas, .still-map)')],
    ['skipToSearch', toSearch],
  ] as const
  return ways.map(([key, go]) => (
    <button key={key} type="button" className="skip" onClick={go}>
      {t(key)}
    </button>
  ))
}
