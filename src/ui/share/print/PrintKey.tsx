import { useEffect, useState } from 'react'
import { useAtlasStore } from '../../parts/atlas-context.ts'
import { LoadedShare } from '../LoadedShare.tsx'

/**
 * The browser's key for printing opens Print, which lays the view out for paper. A page beside the map is printed as it
 * stands, by the browser; so is all from the browser's own menu.
 */
export function PrintKey() {
  const store = useAtlasStore()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isPrint = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p'
      if (!isPrint || event.shiftKey || event.altKey || event.defaultPrevented) return
      if (store.getState().view.page || document.querySelector('dialog:modal')) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [store])
  return isOpen && <LoadedShare first="print" onClose={() => setOpen(false)} />
}
