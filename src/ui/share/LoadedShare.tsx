import { useAtlasStore } from '../parts/atlas-context.ts'
import { LoadBoundary } from '../parts/LoadBoundary.tsx'
import { useWorded } from '../parts/use-worded.ts'
import type { SectionName } from './sections.ts'

const loadDialog = async () => (await import('./ShareDialog.tsx')).ShareDialog

interface LoadedShareProps {
  readonly first?: SectionName
  readonly onClose: () => void
}

/** The dialog with its words, fetched when it is drawn; where that fails, a notice. */
export function LoadedShare({ first, onClose }: LoadedShareProps) {
  const store = useAtlasStore()
  const ShareDialog = useWorded(loadDialog)
  const fail = () => {
    onClose()
    store.getState().notify({ code: 'load-failed' })
  }
  return (
    <LoadBoundary onFailure={fail}>
      <ShareDialog first={first} onClose={onClose} />
    </LoadBoundary>
  )
}
