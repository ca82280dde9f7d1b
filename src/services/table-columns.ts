import { keep, kept } from './kept.ts'

const key = 'sahel-atlas-columns'

/** The columns that this browser's reader chose last, of those that there are; null: none were chosen, or nothing is kept. */
export function keptColumns<Id extends string>(all: readonly Id[]): readonly Id[] | null {
  try {
    const columns: unknown = JSON.parse(kept(key) ?? 'null')
    return Array.isArray(columns) ? all.filter((id) => columns.includes(id)) : null
  } catch {
    return null
  }
}

export const keepColumns = (columns: readonly string[]): void => keep(key, JSON.stringify(columns))
