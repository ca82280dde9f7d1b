import type { ComponentType } from 'react'
import { useAtlasStore } from './atlas-context.ts'
import { LoadBoundary } from './LoadBoundary.tsx'
import { useWorded } from './use-worded.ts'

interface LoadedDialogProps<Props> {
  /** Stays the same function. */
  readonly load: () => Promise<ComponentType<Props>>
  readonly props: Props & { readonly onClose: () => void }
}

/** A dialog that loads, with the words of the pages, when it is drawn; where that fails, it closes and a notice says so. */
export function LoadedDialog<Props extends object>({ load, props }: LoadedDialogProps<Props>) {
  const store = useAtlasStore()
  const Dialog = useWorded(load) as ComponentType<Props>
  const fail = () => {
    props.onClose()
    store.getState().notify({ code: 'load-failed' })
  }
  return (
    <LoadBoundary onFailure={fail}>
      <Dialog {...props} />
    </LoadBoundary>
  )
}
