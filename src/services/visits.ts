const key = 'sahel-atlas-visited'

/** A browser that keeps nothing (private mode, a file opened from a stick) is always on its first visit. */
export function isFirstVisit(): boolean {
  try {
    return localStorage.getItem(key) === null
  } catch {
    return true
  }
}

export function rememberVisit(): void {
  try {
    localStorage.setItem(key, '1')
  } catch {
    // Nothing is lost: the two lines are shown again next time.
  }
}
