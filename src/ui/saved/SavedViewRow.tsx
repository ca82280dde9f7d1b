import { type SubmitEvent, useRef, useState } from 'react'
import { formatDate } from '../../i18n/dates.ts'
import { longestName, type SavedView } from '../../services/saved-views.ts'
import { usePageSpeech } from '../pages/use-page-speech.ts'

interface SavedViewRowProps {
  readonly view: SavedView
  readonly open: (view: SavedView) => void
  readonly rename: (id: string, name: string) => boolean
  readonly remove: (view: SavedView) => void
}

export function SavedViewRow({ view, open, rename, remove }: SavedViewRowProps) {
  const speech = usePageSpeech()
  const { t, p } = speech
  const { name, saved } = view
  const [isRenaming, setRenaming] = useState(false)
  const comesBack = useRef(false)
  const named = (label: string) => t('labelled', { label, text: name })
  if (isRenaming) {
    const end = () => {
      comesBack.current = true
      setRenaming(false)
    }
    const keep = (text: string) => (text === name || rename(view.id, text)) && end()
    return <RenameForm name={name} keep={keep} cancel={end} />
  }
  return (
    <li>
      <button type="button" className="row" aria-label={p('savedOpen', { name })} onClick={() => open(view)}>
        <bdi className="row-title">{name}</bdi>
        {saved && (
          <span className="row-facts">{p('savedOn', { date: formatDate(saved, speech.language) })}</span>
        )}
      </button>
      <button
        type="button"
        ref={(button) => {
          if (comesBack.current) button?.focus()
          comesBack.current = false
        }}
        aria-label={named(p('savedRename'))}
        onClick={() => setRenaming(true)}
      >
        {p('savedRename')}
      </button>
      <button type="button" aria-label={named(p('savedDelete'))} onClick={() => remove(view)}>
        {p('savedDelete')}
      </button>
    </li>
  )
}

interface RenameFormProps {
  readonly name: string
  readonly keep: (name: string) => unknown
  readonly cancel: () => void
}

function RenameForm({ name, keep, cancel }: RenameFormProps) {
  const { p } = usePageSpeech()
  const [typed, setTyped] = useState(name)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    keep(typed.trim())
  }
  return (
    <li>
      <form onSubmit={submit}>
        <input
          dir="auto"
          autoComplete="off"
          required
          pattern=".*\S.*"
          maxLength={longestName}
          aria-label={p('savedName')}
          ref={selectOnce}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit">{p('savedKeepName')}</button>
        <button type="button" onClick={cancel}>
          {p('savedCancel')}
        </button>
      </form>
    </li>
  )
}

const selectOnce = (field: HTMLInputElement | null) => {
  field?.focus()
  field?.select()
}
