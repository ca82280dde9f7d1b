/** Copies plain text. Rejects where the browser does not allow it (an address that is not secure, a frame). */
export async function copyText(text: string): Promise<void> {
  if (!navigator.clipboard) throw new Error('This page has no clipboard.')
  await navigator.clipboard.writeText(text)
}
