/**
 * Copies plain text. Rejects where the browser does not allow it (an address that is not secure, a frame).
 * `from` is the window in which the copying was asked for: only the one that has the focus may copy.
 */
export async function copyText(text: string, from: Pick<Window, 'navigator'> = globalThis): Promise<void> {
  const { clipboard } = from.navigator
  if (!clipboard) throw new Error('This page has no clipboard.')
  await clipboard.writeText(text)
}
