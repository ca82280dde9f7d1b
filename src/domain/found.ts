import type { AtlasRecord } from './model.ts'
import type { View } from './view.ts'

/** The answer to one query: what holds its words. The words themselves are searched outside the domain. */
export interface Found {
  readonly q: string
  /** Record ids. */
  readonly ids: ReadonlySet<string>
}

/** Whether the view's query lets a record through. Until its answer is there, everything. */
export function isFound({ id }: AtlasRecord, { q }: View, found: Found | null): boolean {
  return q === null || found?.q !== q || found.ids.has(id)
}
