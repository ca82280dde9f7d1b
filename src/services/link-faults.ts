import { linkFaults } from '../domain/link-faults.ts'
import type { View } from '../domain/view.ts'
import type { Notice } from '../store/screen.ts'

/** Says what a link says that the view read from it does not hold. */
export function tellFaults(hash: string, view: View, notify: (notice: Notice) => void): void {
  const { isLater, isQueryCut, lost } = linkFaults(hash, view)
  if (isLater) notify({ code: 'later-link' })
  if (isQueryCut) notify({ code: 'query-cut' })
  if (lost.length > 0) notify({ code: 'link-cut', parts: lost })
}
