/** What the system's share sheet is handed. */
export interface Shared {
  readonly title: string
  readonly text: string
  readonly url: string
}

/** Whether the system takes this from a page: few desktop systems do, and none from an address that is not secure. */
export function canShare(shared: Shared): boolean {
  return typeof navigator.share === 'function' && navigator.canShare?.({ ...shared }) === true
}

/** Opens the system's share sheet. Changing one's mind is no failure: `refused`. Rejects where it is one. */
export async function share(shared: Shared): Promise<'shared' | 'refused'> {
  try {
    await navigator.share({ ...shared })
    return 'shared'
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'refused'
    throw error
  }
}
