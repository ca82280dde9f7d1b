import { useEffect } from 'react'
import { isKeysKeyOn } from '../../../services/keys-key.ts'
import { useAtlasStore } from '../../parts/atlas-context.ts'

/** The question mark opens the list of the keys, from anywhere but a field that is typed in or a dialog. */
export function KeysKey() {
  const store = useAtlasStore()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return
      if (event.key !== '?' && event.key !== '؟') return
      const isTaken = event.target instanceof Element && event.target.closest(taken)
      if (isTaken || document.querySelector('dialog:modal') || !isKeysKeyOn()) return
      event.preventDefault()
      store.getState().setPage({ name: 'keys', of: null })
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [store])
  return null
}

/** Where a question mark is a letter: what is typed in, and a list that letters choose from. */
const taken =
  'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, select, [contenteditable]'
