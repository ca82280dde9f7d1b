const key = 'sahel-atlas-keys-key'

/** Whether the question mark opens the list of the keys: it does, until this browser's reader turns it off. */
export function isKeysKeyOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off'
  } catch {
    return true
  }
}

export function turnKeysKey(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(key)
    else localStorage.setItem(key, 'off')
  } catch {
    // Nothing is kept: the key opens the list again next time.
  }
}
