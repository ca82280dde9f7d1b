import { LoadedDialog } from '../parts/LoadedDialog.tsx'
import type { SectionName } from './sections.ts'

const loadDialog = async () => (await import('./ShareDialog.tsx')).ShareDialog

interface LoadedShareProps {
  readonly first?: SectionName
  readonly onClose: () => void
}

export const LoadedShare = (props: LoadedShareProps) => <LoadedDialog load={loadDialog} props={props} />
