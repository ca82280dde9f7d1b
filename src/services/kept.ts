/**
 * What this browser keeps of small habits. Where it keeps nothing (private mode, a file opened from a stick) there is
 * none, and nothing is lost but the habit: the usual stands again next time.
 */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Null: forget it. */
export function keep(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // See above: nothing of the reader's work is in it.
  }
}
