import '../styles/world.css'
import '../styles/facets.css'
import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { sharedAddress } from '../../services/address-bar.ts'
import { longestName, newView, type SavedView } from '../../services/saved-views.ts'
import { usePageSpeech } from '../pages/use-page-speech.ts'
import { useAtlasStore } from '../parts/atlas-context.ts'
import { Close } from '../parts/button-icons.tsx'
import { SavedViewRow } from './SavedViewRow.tsx'
import { useShelf } from './use-shelf.ts'
import { useViewName } from './use-view-name.ts'

interface SavedViewsDialogProps {
  readonly onClose: () => void
}

/** The views that this browser keeps: save this one under a name, open, rename, delete and undo. */
export function SavedViewsDialog({ onClose }: SavedViewsDialogProps) {
  const { t, p } = usePageSpeech()
  const dialog = useRef<HTMLDialogElement>(null)
  const { shelf, isRefused, deleted, save, rename, remove, undo } = useShelf()
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const open = ({ address }: SavedView) => {
    dialog.current?.close()
    // As if it had been typed: the same rules, one entry of the history, and Back leads out of it.
    location.hash = address
  }
  return (
    <dialog className="world saved" ref={dialog} onClose={onClose} aria-label={t('savedButton')}>
      <div className="world-head">
        <h2>{t('savedButton')}</h2>
        <button type="button" aria-label={t('close')} onClick={() => dialog.current?.close()}>
          <Close />
        </button>
      </div>
      <p className="saved-text">{p('savedText')}</p>
      {shelf === null ? (
        <Refused text={p('savedForbidden')} />
      ) : (
        <>
          <SaveForm save={save} />
          {isRefused && <Refused text={p('savedNoRoom')} />}
          {shelf.isUnreadable && <p role="alert">{p('savedUnreadable')}</p>}
          {shelf.skipped > 0 && <p role="alert">{p('savedSkipped', { count: shelf.skipped })}</p>}
          {deleted && (
            <p className="saved-deleted" role="status">
              <span>{p('savedDeleted', { name: deleted.name })}</span>
              <button type="button" ref={focusOn} onClick={undo}>
                {p('savedUndo')}
              </button>
            </p>
          )}
          {shelf.views.length === 0 ? (
            <p>{p('savedNone')}</p>
          ) : (
            <ul className="saved-views">
              {shelf.views.map((view) => (
                <SavedViewRow key={view.id} view={view} open={open} rename={rename} remove={remove} />
              ))}
            </ul>
          )}
        </>
      )}
    </dialog>
  )
}

/** The button that a deleted row had is gone with it: the keyboard goes to the one that brings it back. */
const focusOn = (button: HTMLButtonElement | null) => button?.focus()

/** Nothing can be kept: the link of this view can be, elsewhere. */
function Refused({ text }: { readonly text: string }) {
  const { p } = usePageSpeech()
  const { view, homeLanguage } = useAtlasStore().getState()
  return (
    <div className="saved-refused" role="alert">
      <p>{text}</p>
      <input
        readOnly
        dir="ltr"
        aria-label={p('savedLink')}
        value={sharedAddress(view, homeLanguage)}
        onFocus={(event) => event.target.select()}
      />
    </div>
  )
}

function SaveForm({ save }: { readonly save: (view: SavedView) => boolean }) {
  const { p } = usePageSpeech()
  const store = useAtlasStore()
  const id = useId()
  const suggested = useViewName()
  const [typed, setTyped] = useState<string | null>(null)
  const name = typed ?? suggested
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const { view, homeLanguage } = store.getState()
    const [, address = ''] = sharedAddress(view, homeLanguage).split('#')
    if (save(newView(name, address))) setTyped(null)
  }
  return (
    <form className="saved-form" onSubmit={submit}>
      <label htmlFor={id}>{p('savedName')}</label>
      <input
        id={id}
        dir="auto"
        autoComplete="off"
        required
        pattern=".*\S.*"
        maxLength={longestName}
        value={name}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="primary">
        {p('savedSave')}
      </button>
    </form>
  )
}
