import type { Paper } from '../../../formats/print/paper.ts'
import type { FramingName } from '../picture/use-picture-content.ts'

/** What is printed. */
export type PrintJob = { readonly paper: Paper } & (
  | { readonly what: 'view'; readonly framing: FramingName }
  | { readonly what: 'delegation'; readonly states: readonly string[]; readonly together: readonly string[] }
  | { readonly what: 'kit' }
)
