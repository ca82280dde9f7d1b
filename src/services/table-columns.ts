const key = 'sahel-atlas-columns'

/** The columns that this browser's reader chose last, of those that there are; null: none were chosen, or nothing is kept. */
export function keptColumns<Id extends string>(all: readonly Id[]): readonly Id[] | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return Array.isArray(kept) ? all.filter((id) => kept.includes(id)) : null
  } catch {
    return null
  }
}

export function keepColumns(columns: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(columns))
  } catch {
    // Nothing is lost but the habit: the usual columns stand again next time.
  }
}
